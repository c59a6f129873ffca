import type { CatalogEntry } from "../shared/api";
import { allEntries, groupEntries, search } from "./search";

function entry(key: string, label: string, group: string, description = ""): CatalogEntry {
  return { part: "actions", key, label, group, description, changes: "no", inputs: [] };
}

const LIST = entry(
  "listInstances",
  "List Instances",
  "Instances",
  "Retrieve deployed integrations",
);
const GET = entry("getInstance", "Get Instance", "Instances", "Retrieve one of them");
const LOGS = entry("listLogs", "List Logs", "Logs", "Log entries of instances");
const CUSTOMERS = entry("listCustomers", "List Customers", "Customers");
const ALL = [LIST, GET, LOGS, CUSTOMERS];

const keys = (query: string) => search(ALL, query).map(({ key }) => key);

test("without words, all entries are found as they are", () => {
  expect(search(ALL, "  ")).toEqual(ALL);
});

test("labels come before descriptions, and of equal matches the shorter label", () => {
  expect(keys("instance")).toEqual(["getInstance", "listInstances", "listLogs"]);
  expect(keys("retrieve")).toEqual(["getInstance", "listInstances"]);
});

test("each word must be found", () => {
  expect(keys("list inst")).toEqual(["listInstances", "listLogs"]);
  expect(keys("list nothing")).toEqual([]);
});

test("a key is found as it is written, and comes first", () => {
  expect(keys("listLogs")[0]).toBe("listLogs");
  expect(keys("LISTCUSTOMERS")).toEqual(["listCustomers"]);
});

test("a part is found by its name", () => {
  const trigger: CatalogEntry = { ...LOGS, part: "triggers", key: "logLines", label: "Log Lines" };
  expect(search([LIST, trigger], "trigger")).toEqual([trigger]);
});

test("entries are grouped where the first of a group was", () => {
  const groups = groupEntries([LOGS, LIST, CUSTOMERS, GET]);
  expect(groups.map(({ name }) => name)).toEqual(["Logs", "Instances", "Customers"]);
  expect(groups[1]?.entries).toEqual([LIST, GET]);
});

test("the list of a catalog has actions, triggers and data sources", () => {
  const trigger: CatalogEntry = { ...LOGS, part: "triggers" };
  const source: CatalogEntry = { ...LIST, part: "dataSources" };
  const catalog = { actions: [LIST], triggers: [trigger], dataSources: [source] };
  expect(allEntries(catalog)).toEqual([LIST, trigger, source]);
});
