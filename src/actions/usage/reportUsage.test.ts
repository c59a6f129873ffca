import { parse } from "csv-parse/sync";
import { addPastExecution } from "../../../emulator/store/seed/executions";
import type { InstanceRecord } from "../../../emulator/store/types";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { reply, startServer } from "../../../test/support/server";
import { configureClients, resetClients } from "../../client";
import type { UsageReport } from "./readUsage";

let harness: Harness;
afterEach(async () => {
  configureClients({});
  resetClients();
  await harness.stop();
});
beforeEach(async () => {
  harness = await startHarness();
});

const SPAN = { from: "2026-07-25", to: "2026-08-05" };
type Params = Record<string, unknown>;

const report = async (params: Params = {}): Promise<UsageReport> => {
  const { data } = await harness.run<{ data: { data: { reportUsage: UsageReport } } }>(
    "reportUsage",
    { ...SPAN, ...params },
  );
  return data.data.reportUsage;
};
const file = (format: string, params: Params = {}) =>
  harness.run<{ data: string; contentType: string }>("reportUsage", { ...SPAN, format, ...params });

function instance(name: string): InstanceRecord {
  const found = [...harness.emulator.store.instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no instance "${name}".`);
  return found;
}

/** Lets an instance run at noon of a day, some of the times without success. */
function ran(name: string, day: string, times: number, failures = 0): void {
  const { store } = harness.emulator;
  for (let index = 0; index < times; index += 1) {
    const at = Date.parse(`${day}T12:00:00Z`) + index * 1_000;
    addPastExecution(store, instance(name), at, index < failures ? { error: "no stock" } : {});
  }
}

/** What the store itself says of an instance on a day. */
function counted(name: string, day?: string) {
  const ended = (harness.emulator.store.executionsByInstance.get(instance(name).id) ?? []).filter(
    ({ endedAt }) => {
      const on = endedAt === null ? "" : new Date(endedAt).toISOString().slice(0, 10);
      return day === undefined ? on >= SPAN.from && on <= SPAN.to : on === day;
    },
  );
  return {
    successfulExecutionCount: ended.filter(({ status }) => status === "SUCCESS").length,
    failedExecutionCount: ended.filter(({ status }) => status === "ERROR").length,
    stepCount: ended.reduce((sum, { stepResults }) => sum + stepResults.length, 0),
    spendMbSecs: ended.length * 1024,
  };
}

describe("by customer", () => {
  test("adds up what its instances ran, day by day, and what was deployed", async () => {
    ran("Order Sync", "2026-08-01", 3, 1);
    ran("Order Sync", "2026-08-03", 2);
    const { from, to, rows, total } = await report();
    expect({ from, to }).toEqual(SPAN);
    const [first] = rows;
    expect(first).toMatchObject({
      customer: { name: "Atlas Logistics", externalId: "cust-atlas" },
      ...counted("Order Sync"),
      deployedInstanceCount: expect.any(Number),
    });
    expect(first?.successfulExecutionCount).toBe(4);
    expect(first?.days).toHaveLength(12);
    expect(first?.days[7]).toMatchObject({
      day: "2026-08-01",
      ...counted("Order Sync", "2026-08-01"),
      deployedInstanceCount: first?.days[8]?.deployedInstanceCount,
    });
    expect(total).toMatchObject({ successfulExecutionCount: 4, failedExecutionCount: 1 });
  });

  test("leaves out the customer that stands for tests", async () => {
    const { rows } = await report({ from: "2026-09-01", to: "2026-10-01" });
    const names = rows.map(({ customer }) => customer?.name);
    expect(names).not.toContain("Northwind Test Customer");
    const { customers } = harness.emulator.store;
    expect(names).toHaveLength([...customers.values()].filter(({ isSystem }) => !isSystem).length);
  });

  test("of one customer it reads that customer's instances only", async () => {
    ran("Order Sync", "2026-08-01", 2);
    ran("Inventory Feed", "2026-08-01", 5);
    const whole = await report();
    const { customerId } = instance("Order Sync");
    harness.emulator.requests.clear();
    const { rows, total } = await report({ customerId });
    expect(rows).toEqual(whole.rows.filter(({ customer }) => customer?.id === customerId));
    expect(total.successfulExecutionCount).toBe(rows[0]?.successfulExecutionCount);
    expect(harness.emulator.requests.count({ operationName: "ListSystemCustomers" })).toBe(0);
  });
});

test("by instance there is a row for each, with its customer and integration", async () => {
  ran("Order Sync", "2026-08-01", 2);
  ran("Inventory Feed", "2026-08-02", 5, 2);
  const { rows, total } = await report({ by: "Instance" });
  expect(rows).toMatchObject([
    {
      instance: { id: instance("Inventory Feed").id, name: "Inventory Feed" },
      customer: { id: instance("Inventory Feed").customerId },
      integration: { name: "Inventory Feed" },
      ...counted("Inventory Feed"),
      days: [{ day: "2026-08-02", ...counted("Inventory Feed", "2026-08-02") }],
    },
    { instance: { name: "Order Sync" }, ...counted("Order Sync") },
  ]);
  expect(total.failedExecutionCount).toBe(2);
  expect(rows[0]).not.toHaveProperty("deployedInstanceCount");
});

test("tests in the designer are in no row of a customer or an instance", async () => {
  const test = [...harness.emulator.store.instances.values()].find(({ isSystem }) => isSystem);
  if (!test) throw new Error("There is no test instance.");
  addPastExecution(harness.emulator.store, test, Date.parse("2026-08-01T12:00:00Z"));
  expect((await report({ by: "instance" })).rows).toEqual([]);
  expect((await report()).total.successfulExecutionCount).toBe(0);
  expect((await report({ by: "organization" })).total.successfulExecutionCount).toBe(1);
});

test("the organization is one row, whose days are those of all instances", async () => {
  ran("Order Sync", "2026-08-01", 2);
  ran("Inventory Feed", "2026-08-01", 5, 2);
  const { rows, total } = await report({ by: "organization" });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ successfulExecutionCount: 5, failedExecutionCount: 2 });
  expect(rows[0]).toEqual(total);
  expect(total.days.map(({ day }) => day)).toEqual(["2026-08-01"]);
});

test("a long time is read in parts, and both ends belong to it", async () => {
  for (const day of ["2025-07-31", "2025-08-01", "2026-02-28", "2026-07-31", "2026-08-01"]) {
    ran("Order Sync", day, 1);
  }
  harness.emulator.requests.clear();
  const { total } = await report({ from: "2025-08-01", to: "2026-07-31", by: "organization" });
  expect(total.days.map(({ day }) => day)).toEqual(["2025-08-01", "2026-02-28", "2026-07-31"]);
  expect(harness.emulator.requests.count({ operationName: "ListOrganizationUsage" })).toBe(12);
});

test("the days of a date and time are those of UTC", async () => {
  const { from, to } = await report({
    from: "2026-08-01T23:30:00-02:00",
    to: new Date(1785672000000),
  });
  expect({ from, to }).toEqual({ from: "2026-08-02", to: "2026-08-02" });
});

test.each<[string, Params, string]>([
  ["no first day", { from: "" }, "From is required."],
  ["no last day", { to: " " }, "To is required."],
  ["a day that does not exist", { from: "2026-02-31" }, "From must be a day such as 2026-01-31"],
  ["a text", { to: "yesterday" }, 'To must be a day such as 2026-01-31, but is "yesterday"'],
  ["the wrong order", { from: "2026-08-06" }, "From (2026-08-06) must not be later than To"],
  ["a year that is a mistake", { from: "0206-08-01" }, "is longer than ten years"],
  ["an unknown By", { by: "flow" }, "By must be one of customer, instance, organization"],
  ["an unknown format", { format: "pdf" }, "Format must be one of json, csv, html"],
  ["the ID of another type", { customerId: unknownId("Instance") }, "Customer ID is the ID of an"],
  [
    "a customer of the organization's usage",
    { by: "organization", customerId: unknownId("Customer") },
    "Customer ID does not apply to usage of the organization",
  ],
])("%s is refused before anything is sent", async (_, params, message) => {
  harness.emulator.requests.clear();
  const error = await harness.fail("reportUsage", { ...SPAN, ...params });
  expect(error.code).toBe("invalidInput");
  expect(error.message).toContain(`Report Usage: `);
  expect(error.message).toContain(message);
  expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
});

test("a customer that does not exist is not found", async () => {
  const error = await harness.fail("reportUsage", { ...SPAN, customerId: unknownId("Customer") });
  expect(error.code).toBe("notFound");
  expect(error.message).toContain("Check Customer ID");
});

describe("numbers", () => {
  const NODES = [
    ["2026-08-01", "9007199254740993", '"1"', "3"],
    ["2026-08-02", "2", "12345678901234567890", "4"],
  ];
  const page = `{"data":{"orgDailyUsageMetrics":{"totalCount":2,"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null},"nodes":[${NODES.map(
    ([day, spend, steps, done], index) =>
      `{"id":"${index}","snapshotDate":"${day}","successfulExecutionCount":${done},"failedExecutionCount":null,"stepCount":${steps},"spendMbSecs":${spend}}`,
  ).join(",")}]}}}`;
  const fromServer = async (params: Params) => {
    const server = await startServer((_, response) => reply(response, page));
    try {
      const fields = { apiKey: "refresh-token", endpoint: server.url };
      const connection = { ...harness.connection, fields };
      return await harness.run<{ data: never }>("reportUsage", {
        ...SPAN,
        by: "organization",
        connection,
        ...params,
      });
    } finally {
      await server.stop();
    }
  };

  test("beyond 2^53 are exact to the last digit, as text", async () => {
    const { data }: { data: { data: { reportUsage: UsageReport } } } = await fromServer({});
    expect(data.data.reportUsage.total).toMatchObject({
      successfulExecutionCount: 7,
      failedExecutionCount: null,
      stepCount: "12345678901234567891",
      spendMbSecs: "9007199254740995",
    });
  });

  test("are so in a file and on a page too", async () => {
    const { data: csv } = await fromServer({ format: "csv" });
    expect(csv).toContain("2026-08-02,4,,12345678901234567890,2\r\n");
    const { data: html } = await fromServer({ format: "html" });
    expect(html).toContain("9,007,199,254,740,995");
    expect(html).toContain("12,345,678,901,234,567,891");
  });
});

test("a field that Prismatic no longer has is null, and the rest is reported", async () => {
  ran("Order Sync", "2026-08-01", 2);
  harness.emulator.withoutFields(["InstanceDailyUsageMetrics.stepCount"]);
  const { rows, total } = await report({ by: "instance" });
  expect(rows[0]).toMatchObject({ stepCount: null, spendMbSecs: 2048 });
  expect(total.stepCount).toBeNull();
});

describe("out of time", () => {
  const YEARS = { from: "2018-01-01", to: "2026-09-30", by: "organization" };
  beforeEach(async () => {
    await harness.stop();
    harness = await startHarness({ latencyMs: 40 });
    configureClients({ limits: { actionMs: 1_500 } });
  });

  test("the result has the days that were read, and says which are left", async () => {
    const { left } = await report(YEARS);
    expect(left?.to).toBe(YEARS.to);
    expect(left && left.from > "2018-03-01" && left.from < YEARS.to).toBe(true);
    expect(harness.logs.join("\n")).toContain(
      `the days from ${left?.from} to ${YEARS.to} were not`,
    );
  });

  test("a page says so, and a CSV file is not returned", async () => {
    expect((await file("html", YEARS)).data).toContain("Not complete: there was no time");
    const error = await harness.fail("reportUsage", { ...YEARS, format: "csv" });
    expect(error.code).toBe("timeout");
    expect(error.message).toContain("Shorten the time between From and To.");
  });
});

describe("files", () => {
  const HOSTILE = `=cmd|'/c calc'!A1 <script>alert(1)</script> "Ü", & 日本`;

  test("CSV has a line for each row and day; names cannot become formulas", async () => {
    ran("Order Sync", "2026-08-01", 2, 1);
    const { customers } = harness.emulator.store;
    const customer = customers.get(instance("Order Sync").customerId);
    if (customer) customer.name = HOSTILE;
    const { data, contentType } = await file("csv");
    expect(contentType).toBe("text/csv");
    const lines = parse(data, { columns: true, record_delimiter: "\r\n" }) as Params[];
    const { rows } = await report();
    expect(lines).toHaveLength(rows.reduce((sum, { days }) => sum + days.length, 0));
    expect(lines.find(({ Day, Steps }) => Day === "2026-08-01" && Steps !== "0")).toEqual({
      Day: "2026-08-01",
      Customer: `'${HOSTILE}`,
      "Customer External ID": "cust-atlas",
      "Customer ID": customer?.id,
      "Deployed Instances": "2",
      "Deployed Integrations": "2",
      "Successful Executions": "1",
      "Failed Executions": "1",
      Steps: String(counted("Order Sync").stepCount),
      "Compute (MB-seconds)": "2048",
    });
  });

  test.each([
    ["instance", "Day,Instance,Instance ID,Integration,Customer,"],
    ["organization", "Day,Successful Executions,"],
  ])("CSV by %s has its own columns", async (by, head) => {
    ran("Order Sync", "2026-08-01", 1);
    const { data } = await file("csv", { by });
    expect(data.startsWith(head)).toBe(true);
    expect(data.trim().split("\r\n")).toHaveLength(2);
  });

  test.each(["customer", "instance", "organization"])(
    "the page by %s has no script and no remote part, and its plots have a text",
    async (by) => {
      ran("Order Sync", "2026-08-01", 3, 1);
      const customer = harness.emulator.store.customers.get(instance("Order Sync").customerId);
      if (customer) customer.name = HOSTILE;
      const { data, contentType } = await file("html", { by });
      expect(contentType).toBe("text/html");
      expect(data).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|javascript:| on\w+=/i);
      expect(data.match(/https?:\/\/[^"]+/g)?.every((url) => url.includes("w3.org"))).toBe(true);
      const plots = data.match(/<svg /g)?.length ?? 0;
      const { rows } = await report({ by });
      expect(plots).toBe(by === "organization" ? 1 : rows.length + 1);
      expect(data.match(/<svg role="img" aria-label="Executions, 25 Jul/g)).toHaveLength(plots);
      expect(data).toContain("3, of which 1 failed, most on 1 Aug 2026 with 3.");
      if (by !== "organization") expect(data).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    },
  );

  test("a page without usage says so", async () => {
    const { data } = await file("html", { by: "instance" });
    expect(data).toContain("Nothing ran, and nothing was deployed.");
  });
});
