import type { CatalogEntry } from "../../shared/api";
import { filterOptions, moveActive, optionsOf, pickerInputs } from "./options";
import { input } from "./testing";

const OPTIONS = [
  { key: "Q1", label: "Northwind Orders" },
  { key: "Q2", label: "Order Sync (Atlas)" },
  { key: "Q3", label: "Inventory Feed" },
];

test("a picklist's options are read from a list, from its result, and from texts", () => {
  expect(optionsOf([{ key: "a", label: "A" }])).toEqual([{ key: "a", label: "A" }]);
  expect(optionsOf({ result: ["a", { key: "b" }] })).toEqual([
    { key: "a", label: "a" },
    { key: "b", label: "b" },
  ]);
  for (const odd of [undefined, null, 7, {}, { result: "x" }, [null, 7, { key: 1 }]]) {
    expect(optionsOf(odd)).toEqual([]);
  }
});

test("what is typed filters by label and key; labels that begin so come first", () => {
  const keys = (text: string) => filterOptions(OPTIONS, text).map(({ key }) => key);
  expect(keys("")).toEqual(["Q1", "Q2", "Q3"]);
  expect(keys("order")).toEqual(["Q2", "Q1"]);
  expect(keys("ATLAS sync")).toEqual(["Q2"]);
  expect(keys("q3")).toEqual(["Q3"]);
  expect(keys("nothing")).toEqual([]);
});

test("a picker gets the form's values for what is required and what chooses a record", () => {
  const source: CatalogEntry = {
    part: "dataSources",
    key: "selectInstance",
    label: "Select Instance",
    description: "",
    group: "Instances",
    changes: "no",
    inputs: [
      input("customerId", { dataSource: "selectCustomer" }),
      input("instanceId", { dataSource: "selectInstance" }),
      input("region", { required: true }),
      input("nameContains"),
    ],
  };
  const form = { customerId: "C", instanceId: "I", region: "us", nameContains: "x", other: "y" };
  expect(pickerInputs(source, form, "instanceId")).toEqual({ customerId: "C", region: "us" });
  expect(pickerInputs(source, {}, "instanceId")).toEqual({});
});

test("keys move through the options and around their ends", () => {
  expect(moveActive("ArrowDown", -1, 3)).toBe(0);
  expect(moveActive("ArrowDown", 2, 3)).toBe(0);
  expect(moveActive("ArrowUp", -1, 3)).toBe(2);
  expect(moveActive("PageDown", 1, 30)).toBe(9);
  expect(moveActive("PageDown", 25, 30)).toBe(29);
  expect(moveActive("PageUp", 3, 30)).toBe(0);
  expect(moveActive("ArrowDown", 0, 0)).toBeUndefined();
  expect(moveActive("x", 0, 3)).toBeUndefined();
});
