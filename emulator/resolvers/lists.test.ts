import { createTestApi } from "./testing";

const api = createTestApi();
const { store } = api;
const named = <T extends { name: string }>(records: Map<string, T>, name: string): T => {
  const found = [...records.values()].find((record) => record.name === name);
  if (!found) throw new Error(`"${name}" was not seeded.`);
  return found;
};
const atlas = named(store.customers, "Atlas Logistics");
const orderSync = named(store.integrations, "Order Sync");

async function names(field: string, args: string, column = "name"): Promise<string[]> {
  const result = await api.run(`{ ${field}${args && `(${args})`} { nodes { ${column} } } }`);
  return result[field].nodes.map((node: Record<string, string>) => node[column]);
}

describe("customers", () => {
  test.each([
    [`name: "Café Zürich"`, ["Café Zürich"]],
    [`name: "café zürich"`, []],
    [`name_Icontains: "ZÜR"`, ["Café Zürich"]],
    [`name_Istartswith: "blue"`, ["Blue Harbor Foods"]],
    [`name_Istartswith: "harbor"`, []],
    [`description_Icontains: "FISH"`, ["Blue Harbor Foods"]],
    [`labels_Icontains: "tri"`, ["Café Zürich"]],
    [`externalId: "cust-atlas"`, ["Atlas Logistics"]],
    [`externalId_Isnull: true, isSystem: false`, ["Delta Robotics"]],
    [`isSystem: true`, ["Northwind Test Customer"]],
  ])("%s", async (args, expected) => {
    expect(await names("customers", args)).toEqual(expected);
  });

  test("are sorted by each of several orders", async () => {
    const sorted = await names(
      "customers",
      "isSystem: false, sortBy: [{ field: NAME, direction: DESC }]",
    );
    expect(sorted).toEqual([...sorted].sort().reverse());
    expect(
      await names("customers", "first: 1, orderBy: { field: CREATED_AT, direction: DESC }"),
    ).toEqual(["Evergreen Clinics"]);
  });

  test("what has no value comes last", async () => {
    const ends = await api.run(
      `{ executionResults(sortBy: [{ field: ENDED_AT, direction: ASC }]) { nodes { endedAt } } }`,
    );
    expect(ends.executionResults.nodes.at(-1)).toEqual({ endedAt: null });
  });
});

describe("users", () => {
  test.each([
    [`customer_Isnull: true`, 4],
    [`customer: "${atlas.id}"`, 2],
    [`email: "ADA@northwind.example"`, 1],
    [`email_Icontains: "CLERK@"`, 5],
    [`name: "Ada Admin"`, 1],
    [`name_Icontains: "admin"`, 6],
    [`externalId: "user-1"`, 1],
  ])("%s", async (args, count) => {
    expect(await names("users", args)).toHaveLength(count);
  });
});

describe("integrations", () => {
  test.each([
    [`name: "Order Sync"`, ["Order Sync"]],
    [`name_Icontains: "sync"`, ["Order Sync", "Contact Sync"]],
    [`category: "Logistics"`, ["Inventory Feed", "Shipping Labels"]],
    [`category_Icontains: "cr"`, ["Customer Onboarding", "Contact Sync"]],
    [`description: "Sends stock levels every night"`, ["Inventory Feed"]],
    [`description_Icontains: "WAREHOUSE"`, ["Shipping Labels"]],
    [`labels_Icontains: "crm"`, ["Customer Onboarding", "Contact Sync"]],
    [`customer: "${atlas.id}"`, ["Shipping Labels"]],
    [`customer_Isnull: false`, ["Shipping Labels"]],
    [`hasInstances: false`, ["Shipping Labels", "Contact Sync", "Order Intake"]],
    [`hasUnpublishedChanges: true`, ["Customer Onboarding", "Shipping Labels"]],
    [`marketplace: true`, ["Order Sync", "Contact Sync"]],
    [`marketplaceConfiguration_Iexact: "available_not_deployable"`, ["Contact Sync"]],
    [`versionIsAvailable: false`, ["Shipping Labels"]],
    [`versionNumber: 2`, ["Team Notifications", "Contact Sync"]],
    [`versionNumber: 4, allVersions: true`, ["Inventory Feed"]],
    [`versionSequenceId: "${orderSync.versionSequenceId}"`, ["Order Sync"]],
    [
      `versionSequenceId: "${orderSync.versionSequenceId}", allVersions: true`,
      ["Order Sync", "Order Sync", "Order Sync"],
    ],
  ])("%s", async (args, expected) => {
    expect(await names("integrations", args)).toEqual(expected);
  });
});

describe("instances", () => {
  const all = [...store.instances.values()];
  const real = all.filter((instance) => !instance.isSystem);
  test.each([
    [`isSystem: true`, all.filter((instance) => instance.isSystem)],
    [`isSystem: false`, real],
    [`enabled: false`, all.filter((instance) => !instance.enabled)],
    [`needsDeploy: true, isSystem: false`, real.filter((instance) => instance.needsDeploy)],
    [`inFailedState: true`, all.filter((instance) => instance.inFailedState)],
    [`customer: "${atlas.id}"`, all.filter((instance) => instance.customerId === atlas.id)],
    [`customer_ExternalId: "cust-atlas"`, all.filter((one) => one.customerId === atlas.id)],
    [`customer_ExternalId: "nobody"`, []],
    [`name: "Order Sync"`, all.filter((instance) => instance.name === "Order Sync")],
    [`name_Icontains: "(PAUSED)"`, all.filter((instance) => instance.name.includes("(paused)"))],
    [`description: "Paused during the move"`, all.filter((one) => /Paused/.test(one.description))],
    [`description_Icontains: "SHOPS"`, all.filter((one) => /shops/.test(one.description))],
    [`labels_Icontains: "paid"`, all.filter((instance) => instance.labels.includes("Paid"))],
    [`compatibility: 1, isSystem: false`, real],
    [`compatibility: 2`, []],
  ])("%s", async (args, expected) => {
    const ids = await names("instances", args, "id");
    expect(ids).toEqual(expected.map((instance) => instance.id));
  });

  test("an integration's ID finds those of all versions, a version's ID only its own", async () => {
    const [first] = store.versions.get(orderSync.versionSequenceId) ?? [];
    expect(await names("instances", `isSystem: false, integration: "${orderSync.id}"`)).toEqual([
      "Order Sync",
      "Order Sync",
      "Order Sync (old)",
    ]);
    expect(await names("instances", `integration: "${first?.id}"`)).toEqual(["Order Sync (old)"]);
  });

  test("a change is seen by the next query", async () => {
    const own = createTestApi();
    const [instance] = [...own.store.instances.values()].filter((one) => !one.isSystem);
    const count = async () =>
      (await own.run("{ instances(enabled: false) { totalCount } }")).instances.totalCount;
    const before = await count();
    await own.mutate("UpdateInstance", { id: instance?.id, enabled: false });
    expect(await count()).toBe(before + 1);
  });
});

describe("components", () => {
  test.each([
    [`key: "northwind-erp"`, ["northwind-erp"]],
    [
      `key: "northwind-erp", allVersions: true`,
      ["northwind-erp", "northwind-erp", "northwind-erp"],
    ],
    [`key: "northwind-erp", versionNumber: 2`, ["northwind-erp"]],
    [`key_In: ["slack", "http"]`, ["http", "slack"]],
    [`public: false`, ["northwind-erp", "label-printer"]],
    [`label_Icontains: "LOOP"`, ["loop"]],
    [`description_Icontains: "pdf"`, ["pdf"]],
    [`category: "Devices"`, ["label-printer"]],
    [
      `filterQuery: "[\\"or\\",[\\"in\\",\\"key\\",\\"SLA\\"],[\\"in\\",\\"label\\",\\"Math\\"]]"`,
      ["slack", "math"],
    ],
    [`filterQuery: "[\\"in\\",\\"key\\",[\\"math\\"]]"`, ["math"]],
  ])("%s", async (args, expected) => {
    expect(await names("components", args, "key")).toEqual(expected);
  });

  test("an unknown operator of filterQuery is a GraphQL error", async () => {
    const { errors } = await api.execute(
      `{ components(filterQuery: "[\\"near\\", \\"key\\", 1]") { totalCount } }`,
    );
    expect(errors?.[0]?.message).toContain("near");
  });
});

describe("logs", () => {
  test("severity, message, time and execution", async () => {
    const levels = (await api.run("{ logSeverityLevels { id name } }")).logSeverityLevels;
    for (const { id, name } of levels) {
      const severities = await names("logs", `severity: ${id}`, "severity");
      expect(new Set(severities)).toEqual(new Set([name]));
    }
    expect(await names("logs", `message_Icontains: "STOCK LINE 3 "`, "message")).toEqual([
      "Stock line 3 sent.",
    ]);
    const since = "2026-09-30T10:00:00Z";
    const until = "2026-09-30T13:59:59.950+02:00";
    const times = await names(
      "logs",
      `timestamp_Gte: "${since}", timestamp_Lte: "${until}"`,
      "timestamp",
    );
    expect(times).toHaveLength(8);
    for (const time of times) {
      expect(Date.parse(time)).toBeGreaterThanOrEqual(Date.parse(since));
      expect(Date.parse(time)).toBeLessThanOrEqual(Date.parse(until));
    }
    const [execution] = [...store.executions.values()].filter((one) => one.endedAt !== null);
    const own = await names("logs", `executionResult: "${execution?.id}"`, "id");
    expect(own).toEqual(store.logsByExecution.get(execution?.id ?? "")?.map((log) => log.id));
  });

  test("by instance, customer, integration and flow of any version", async () => {
    const feed = named(store.instances, "Inventory Feed");
    const draft = named(store.integrations, "Inventory Feed");
    const count = async (args: string) =>
      (await api.run(`{ logs(${args}) { totalCount } }`)).logs.totalCount;
    const expected = [...store.logs.values()].filter((log) => log.instanceId === feed.id).length;
    expect(await count(`instance: "${feed.id}"`)).toBe(expected);
    expect(await count(`integration: "${draft.id}"`)).toBe(expected);
    expect(await count(`flow: "${draft.flows[0]?.id}"`)).toBe(expected);
    expect(await count(`flow: "${draft.flows[1]?.id}"`)).toBe(0);
    expect(await count(`customer: "${atlas.id}"`)).toBeGreaterThan(expected);
  });

  test("newest first or oldest first", async () => {
    const order = async (direction: string) =>
      names("logs", `orderBy: { field: TIMESTAMP, direction: ${direction} }`, "timestamp");
    const ascending = await order("ASC");
    expect(ascending).toEqual([...ascending].sort());
    const descending = await order("DESC");
    expect(descending).toEqual([...descending].sort().reverse());
  });
});

test("a time that is none is a GraphQL error", async () => {
  const { errors } = await api.execute(`{ logs(timestamp_Gte: "yesterday") { totalCount } }`);
  expect(errors?.[0]?.message).toContain("ISO 8601");
});
