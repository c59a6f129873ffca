import { reject } from "../../../emulator/store/rejection";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { WITHOUT_PAUSES } from "../../../test/support/pace";
import { configureClients } from "../../client";

interface Watched {
  instance: { id: string; name: string };
  customer: { name: string };
  flow: { name: string } | null;
}
interface Report {
  dryRun: boolean;
  created: (Watched & { monitor: { id: string | null; name: string } })[];
  kept: (Watched & { monitor: { id: string; name: string } })[];
  updated: (Watched & { monitor: { id: string; name: string }; changes: string[] })[];
  skipped: (Watched & { reason: string })[];
  failed: (Watched & { reason: string; outcomeUnknown?: true })[];
  left: Watched[];
}

let harness: Harness;
beforeEach(async () => {
  configureClients({ limits: WITHOUT_PAUSES });
  harness = await startHarness({ instances: 0 });
});
afterEach(async () => {
  configureClients({});
  await harness.stop();
});

const store = () => harness.emulator.store;
const alerts = () => store().alerts;
const ensure = async (params: Record<string, unknown> = {}): Promise<Report> => {
  const { data } = await harness.run<{
    data: { status: number; data: { ensureAlertMonitors: Report } };
  }>("ensureAlertMonitors", { triggers: ["Execution Failed"], ...params });
  expect(data.status).toBe(200);
  return data.data.ensureAlertMonitors;
};
const instance = (name: string, customer = "Atlas Logistics") => {
  const found = [...store().instances.values()].find(
    (one) => one.name === name && store().customers.get(one.customerId)?.name === customer,
  );
  if (!found) throw new Error(`There is no ${name} of ${customer}.`);
  return found;
};
const flowsOf = ({ integrationId }: { integrationId: string }) =>
  store().integrations.get(integrationId)?.flows ?? [];
const managed = () => [...alerts().monitors.values()].filter(({ name }) => /^Managed: /.test(name));
const counts = ({ created, kept, updated, skipped, failed, left }: Report) =>
  [created, kept, updated, skipped, failed, left].map(({ length }) => length);
const mutations = () => ({ ...store().counters.mutations });

test("every flow of every enabled instance gets its monitor, and the second run changes nothing", async () => {
  const enabled = [...store().instances.values()].filter((one) => one.enabled && !one.isSystem);
  const flows = enabled.flatMap((one) => flowsOf(one).map(({ name }) => `${one.id} ${name}`));
  const first = await ensure({
    userEmails: ["ADA@northwind.example"],
    groupNames: ["devops", "On Call"],
    webhookNames: ["Team Channel"],
  });
  expect(counts(first)).toEqual([flows.length, 0, 0, 0, 0, 0]);
  expect(first.created.map(({ instance, flow }) => `${instance.id} ${flow?.name}`).sort()).toEqual(
    [...flows].sort(),
  );
  expect(managed()).toHaveLength(flows.length);
  for (const monitor of managed()) {
    expect(monitor.userIds).toEqual([store().signedInUser.id]);
    expect(monitor.groupIds).toHaveLength(2);
    expect(monitor.webhookIds).toHaveLength(1);
    expect(monitor.flowStableKey).not.toBeNull();
  }
  const before = mutations();
  const second = await ensure({
    userEmails: ["ada@northwind.example"],
    groupNames: ["On Call", "DevOps"],
    webhookNames: ["Team Channel"],
  });
  expect(counts(second)).toEqual([0, flows.length, 0, 0, 0, 0]);
  expect(mutations()).toEqual(before);
  expect(harness.logs.join("\n")).toContain("nothing to change");
  expect(second.kept[0]?.monitor.id).toBe(first.created[0]?.monitor.id);
});

test("says beforehand how many requests are needed and how long they take", async () => {
  await ensure({ instanceId: instance("Order Sync").id });
  expect(harness.logs.join("\n")).toContain(
    "3 alert monitors to create or update, one request each, about 1 second at 20 requests per second.",
  );
});

test("a dry run changes nothing and returns what the run then does", async () => {
  const { id } = instance("Order Sync");
  const before = mutations();
  const dry = await ensure({ instanceId: id, dryRun: true });
  expect(dry.dryRun).toBe(true);
  expect(mutations()).toEqual(before);
  expect(managed()).toEqual([]);
  expect(dry.created.map(({ monitor }) => monitor)).toEqual([
    { id: null, name: "Managed: Import Orders" },
    { id: null, name: "Managed: Get Order Status" },
    { id: null, name: "Managed: Reconcile Stock" },
  ]);
  const wet = await ensure({ instanceId: id });
  const names = ({ created }: Report) => created.map(({ monitor }) => monitor.name).sort();
  expect(names(wet)).toEqual(names(dry));
});

test("only what differs is updated; what is omitted stays as it is", async () => {
  const { id } = instance("Order Sync");
  await ensure({ instanceId: id, groupNames: ["DevOps"], userEmails: ["ada@northwind.example"] });
  const [monitor] = managed();
  const report = await ensure({
    instanceId: id,
    triggers: ["Execution Failed", "Log Level Matched or Exceeded"],
    logSeverity: "error",
    groupNames: ["On Call"],
  });
  expect(counts(report)).toEqual([0, 0, 3, 0, 0, 0]);
  expect(report.updated[0]?.changes.sort()).toEqual([
    "groups",
    "logSeverityLevelCondition",
    "triggers",
  ]);
  expect(monitor).toMatchObject({ logSeverity: 4, userIds: [store().signedInUser.id] });
  expect(monitor?.triggerIds).toHaveLength(2);
  const again = await ensure({
    instanceId: id,
    triggers: ["Log Level Matched or Exceeded", "Execution Failed"],
    logSeverity: "error",
  });
  expect(counts(again)).toEqual([0, 3, 0, 0, 0, 0]);
});

test("a flow that was renamed keeps its monitor, under its new name", async () => {
  const { id, ...orders } = instance("Order Sync");
  await ensure({ instanceId: id });
  const [flow] = flowsOf(orders);
  if (flow) flow.name = "Take Orders";
  store().revision += 1;
  const report = await ensure({ instanceId: id });
  expect(counts(report)).toEqual([0, 2, 1, 0, 0, 0]);
  expect(report.updated[0]).toMatchObject({
    monitor: { name: "Managed: Take Orders" },
    changes: ["name"],
  });
  expect(managed()).toHaveLength(3);
});

test("monitors of other prefixes and of people are not touched", async () => {
  const { id } = instance("Order Sync");
  await ensure({ instanceId: id, namePrefix: "Duty" });
  await ensure({ instanceId: id });
  const names = [...alerts().monitors.values()]
    .filter(({ instanceId }) => instanceId === id)
    .map(({ name }) => name.split(":")[0]);
  expect(names.sort()).toEqual([
    ...Array(3).fill("Duty"),
    ...Array(3).fill("Managed"),
    "Orders failed",
  ]);
});

test("triggers of an instance as a whole are in one more monitor for each instance", async () => {
  const { id } = instance("Order Sync");
  const report = await ensure({
    instanceId: id,
    triggers: ["Execution Failed", "Instance Disabled"],
  });
  expect(
    report.created.map(({ flow, monitor }) => `${flow?.name}, ${monitor.name}`).sort(),
  ).toEqual([
    "Get Order Status, Managed: Get Order Status",
    "Import Orders, Managed: Import Orders",
    "Reconcile Stock, Managed: Reconcile Stock",
    "undefined, Managed: Order Sync",
  ]);
  const whole = managed().find(({ flowStableKey }) => flowStableKey === null);
  expect(whole?.triggerIds).toHaveLength(1);
});

test("with Per Flow off, one monitor watches all flows", async () => {
  const { id } = instance("Order Sync");
  const report = await ensure({ instanceId: id, perFlow: false });
  expect(report.created).toMatchObject([
    { instance: { id }, flow: null, monitor: { name: "Managed: Order Sync" } },
  ]);
  expect(counts(await ensure({ instanceId: id, perFlow: false }))).toEqual([0, 1, 0, 0, 0, 0]);
});

test("filters choose the instances", async () => {
  const chosen = async (filters: Record<string, unknown>) =>
    [
      ...new Set(
        (await ensure({ ...filters, dryRun: true })).created.map(
          ({ instance, customer }) => `${instance.name} of ${customer.name}`,
        ),
      ),
    ].sort();
  const { customerId, integrationId } = instance("Order Sync");
  expect(await chosen({ customerId })).toEqual([
    "Inventory Feed of Atlas Logistics",
    "Order Sync of Atlas Logistics",
  ]);
  expect(await chosen({ integrationId })).toEqual([
    "Order Sync of Atlas Logistics",
    "Order Sync of Blue Harbor Foods",
  ]);
  expect(await chosen({ labelContains: "trial" })).toEqual(["Order Sync of Blue Harbor Foods"]);
  // A disabled instance is chosen by its ID only.
  const paused = instance("Inventory Feed (paused)", "Evergreen Clinics");
  expect(await chosen({ customerId: paused.customerId })).toEqual([
    "Onboarding of Evergreen Clinics",
  ]);
  expect(await chosen({ instanceId: paused.id })).toHaveLength(1);
});

test("a preprocess flow is skipped with the reason, after one request for most instances", async () => {
  const orders = instance("Order Sync");
  for (const number of [3, 4, 5, 6, 7, 8]) {
    const { customerId, integrationId } = orders;
    await harness.run("createInstance", { customerId, integrationId, name: `Orders ${number}` });
  }
  const integration = store().integrations.get(orders.integrationId);
  if (!integration) throw new Error("An instance has an integration.");
  integration.definition += "preprocessFlowName: Get Order Status\n";
  const report = await ensure({ integrationId: orders.integrationId });
  expect(counts(report)).toEqual([16, 0, 0, 8, 0, 0]);
  const skipped = report.skipped.map(({ flow, reason }) => [flow?.name, reason]);
  expect(skipped).toEqual(
    skipped.map(() => [
      "Get Order Status",
      "An alert monitor cannot be assigned to a preprocess flow.",
    ]),
  );
  const creations = harness.emulator.requests.count({ operationName: "CreateAlertMonitor" });
  // Before the first refusal arrives, others may be under way.
  expect(creations).toBeGreaterThan(16);
  expect(creations).toBeLessThan(20);
});

test("an instance without flows is skipped", async () => {
  const orders = instance("Order Sync");
  const integration = store().integrations.get(orders.integrationId);
  if (integration) integration.flows = [];
  const report = await ensure({ instanceId: orders.id });
  expect(report.skipped).toEqual([
    expect.objectContaining({ flow: null, reason: "The instance has no flows." }),
  ]);
});

test("an instance of more flows than a page holds is read to its end", async () => {
  const orders = instance("Order Sync");
  const flows = flowsOf(orders);
  const [flow] = flows;
  if (!flow) throw new Error("The integration has a flow.");
  for (let index = 0; index < 110; index += 1) {
    flows.push({
      ...flow,
      id: `${flow.id}${index}`,
      name: `Flow ${index}`,
      stableKey: `f${index}`,
    });
  }
  const filters = { customerId: orders.customerId, dryRun: true };
  const ofOrders = (await ensure(filters)).created.filter(
    ({ instance }) => instance.id === orders.id,
  );
  expect(ofOrders).toHaveLength(113);
});

test("a monitor that fails is listed, and the others continue", async () => {
  const { id, ...orders } = instance("Order Sync");
  const [flow] = flowsOf(orders);
  if (!flow) throw new Error("The instance has a flow.");
  const set = alerts().monitors.set.bind(alerts().monitors);
  alerts().monitors.set = (key, monitor) => {
    if (monitor.flowStableKey === flow.stableKey) reject("name", "The database is busy.");
    return set(key, monitor);
  };
  const report = await ensure({ instanceId: id });
  expect(counts(report)).toEqual([2, 0, 0, 0, 1, 0]);
  expect(report.failed).toMatchObject([
    { flow: { name: flow.name }, reason: expect.stringContaining("The database is busy.") },
  ]);
  expect(report.failed[0]).not.toHaveProperty("outcomeUnknown");
  expect(harness.logs.join("\n")).toContain("1 alert monitors failed.");
});

test("a creation without a response is listed as unknown, and the next run finds out", async () => {
  const { id } = instance("Order Sync");
  await harness.run("getCurrentUser");
  harness.emulator.faults.next("resetAfterExecution", { operationName: "CreateAlertMonitor" });
  const report = await ensure({ instanceId: id });
  expect(counts(report)).toEqual([2, 0, 0, 0, 1, 0]);
  expect(report.failed[0]?.outcomeUnknown).toBe(true);
  expect(managed()).toHaveLength(3);
  expect(counts(await ensure({ instanceId: id }))).toEqual([0, 3, 0, 0, 0, 0]);
  expect(managed()).toHaveLength(3);
});

test("out of time it returns what it did and what is left, and continues when run again", async () => {
  await harness.stop();
  harness = await startHarness({ instances: 60 });
  configureClients({ limits: { actionMs: 2_500 } });
  const first = await ensure();
  expect(first.created.length).toBeGreaterThan(3);
  expect(first.left.length).toBeGreaterThan(20);
  expect(first.failed).toEqual([]);
  const made = managed().length;
  expect(made).toBe(first.created.length);
  const warned = harness.logs.join("\n");
  expect(warned).toMatch(
    new RegExp(
      `${first.left.length} alert monitors are left: Time ran out after \\d seconds?\\. Run`,
    ),
  );
  configureClients({});
  const dry = await ensure({ dryRun: true });
  expect(dry.kept).toHaveLength(made);
  expect(dry.created).toHaveLength(first.left.length);
});

test.each([
  [
    { triggers: ["Excution Failed"] },
    'Triggers: alert trigger "Excution Failed" was not found. Closest match: "Execution Failed"',
  ],
  [
    { userEmails: ["adda@northwind.example"] },
    'User Emails: user "adda@northwind.example" was not found. Closest match: "ada@northwind.example"',
  ],
  [
    { groupNames: ["DevOp"] },
    'Alert Group Names: alert group "DevOp" was not found. Closest match: "DevOps".',
  ],
  [
    { webhookNames: ["Incident Desks"] },
    'Alert Webhook Names: alert webhook "Incident Desks" was not found. Closest match: "Incident Desk".',
  ],
  [
    { triggers: ["Execution Overdue"] },
    'Overdue After Minutes is required by the trigger "Execution Overdue".',
  ],
  [{ triggers: "" }, "Triggers is required."],
  [
    { instanceId: unknownId("Instance"), labelContains: "trial" },
    "Instance ID cannot be combined with Label Contains. Clear one of them.",
  ],
])("refuses %j and changes nothing", async (params, message) => {
  const error = await harness.fail("ensureAlertMonitors", {
    triggers: ["Execution Failed"],
    ...params,
  });
  expect(error.code).toBe("invalidInput");
  expect(error.message).toContain(`Ensure Alert Monitors: ${message}`);
  expect(mutations()).toEqual({});
});

test("an unknown instance is not found", async () => {
  const id = unknownId("Instance");
  const error = await harness.fail("ensureAlertMonitors", {
    triggers: ["Execution Failed"],
    instanceId: id,
  });
  expect(error.code).toBe("notFound");
  expect(error.message).toContain(`Instance ${id} was not found`);
});

test("a flow's monitor is bound to that flow", async () => {
  const orders = instance("Order Sync");
  await ensure({ instanceId: orders.id });
  for (const { name, stableKey } of flowsOf(orders)) {
    const monitor = managed().find((one) => one.flowStableKey === stableKey);
    expect(monitor?.name).toBe(`Managed: ${name}`);
  }
});
