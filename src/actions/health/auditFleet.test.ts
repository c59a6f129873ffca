import { parse } from "csv-parse/sync";
import { breakConnection } from "../../../emulator/store";
import { addPastExecution } from "../../../emulator/store/seed/executions";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { configureClients } from "../../client";
import type { AuditReport } from "./audit/audit";

const DAY = 24 * 3_600_000;

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(async () => {
  configureClients({});
  await harness.stop();
});

const store = () => harness.emulator.store;
const instance = (name: string, customer = "Atlas Logistics") => {
  const found = [...store().instances.values()].find(
    (one) => one.name === name && store().customers.get(one.customerId)?.name === customer,
  );
  if (!found) throw new Error(`There is no ${name} of ${customer}.`);
  return found;
};
/** The seeded organization's history ended some time ago: nothing in it shall be idle. */
const NEVER_IDLE = { idleDays: "3650" };
const audit = async (params: Record<string, unknown> = NEVER_IDLE): Promise<AuditReport> => {
  const { data } = await harness.run<{
    data: { status: number; data: { auditFleet: AuditReport } };
  }>("auditFleet", params);
  expect(data.status).toBe(200);
  return data.data.auditFleet;
};
const shown = ({ findings }: Pick<AuditReport, "findings">) =>
  findings.map(
    ({ kind, instance, customer, flow }) =>
      `${kind}: ${instance.name} of ${customer.name}${flow ? `, ${flow.name}` : ""}`,
  );
const requests = (operationName: string) => harness.emulator.requests.count({ operationName });

test("finds what is wrong with the instances of the organization, the most harmful first", async () => {
  instance("Team Notifications", "Blue Harbor Foods").globalDebug = true;
  instance("Inventory Feed (paused)", "Evergreen Clinics").systemSuspended = true;
  const report = await audit();
  expect(shown(report)).toEqual([
    "suspended: Inventory Feed (paused) of Evergreen Clinics",
    "failing: Inventory Feed of Atlas Logistics, Send Stock Levels",
    "failing: Order Sync of Atlas Logistics, Import Orders",
    "brokenConnection: Order Sync of Blue Harbor Foods",
    "needsConfiguration: Order Sync of Blue Harbor Foods",
    "needsConfiguration: Team Notifications of Blue Harbor Foods",
    "needsDeploy: Order Sync of Blue Harbor Foods",
    "needsDeploy: Inventory Feed EU of Café Zürich",
    "unmonitored: Inventory Feed of Atlas Logistics, Receive Corrections",
    "unmonitored: Order Sync of Atlas Logistics, Get Order Status",
    "unmonitored: Order Sync of Atlas Logistics, Reconcile Stock",
    "unmonitored: Team Notifications of Blue Harbor Foods, Notify Team",
    "unmonitored: Order Sync (old) of Café Zürich",
    "unmonitored: Inventory Feed of Delta Robotics",
    "unmonitored: Onboarding of Evergreen Clinics, Welcome",
    "outdated: Order Sync (old) of Café Zürich",
    "outdated: Inventory Feed of Atlas Logistics",
    "outdated: Inventory Feed of Delta Robotics",
    "debugOn: Team Notifications of Blue Harbor Foods",
  ]);
  expect(report.summary).toEqual({
    suspended: 1,
    failing: 2,
    brokenConnection: 1,
    needsConfiguration: 2,
    needsDeploy: 2,
    idle: 0,
    unmonitored: 7,
    outdated: 3,
    debugOn: 1,
  });
  expect(report.instancesChecked).toBe(9);
  expect(report.left).toEqual([]);
});

test("a finding says whom it concerns, since when, and what to do", async () => {
  const { customerId } = instance("Order Sync", "Blue Harbor Foods");
  const { findings } = await audit({ ...NEVER_IDLE, customerId });
  expect(findings[0]).toEqual({
    severity: "error",
    kind: "brokenConnection",
    instance: { id: instance("Order Sync", "Blue Harbor Foods").id, name: "Order Sync" },
    customer: { id: customerId, name: "Blue Harbor Foods", externalId: "cust-blue-harbor" },
    integration: { id: expect.any(String), name: "Order Sync", versionNumber: 3 },
    flow: null,
    since: "2026-09-28T12:00:00.000Z",
    message: "The connection Slack Connection (Slack) is in error.",
    advice: expect.stringContaining("Include Reconnect Links"),
  });
});

test("what happens is in the next audit, and no longer when it is mended", async () => {
  const orders = instance("Order Sync");
  const { customerId } = orders;
  const worst = async () =>
    shown(await audit({ ...NEVER_IDLE, customerId })).filter((text) => /^(fail|broken)/.test(text));
  expect(await worst()).toEqual([
    "failing: Inventory Feed of Atlas Logistics, Send Stock Levels",
    "failing: Order Sync of Atlas Logistics, Import Orders",
  ]);
  addPastExecution(store(), orders, store().clock.now());
  breakConnection(store(), orders, "Slack Connection");
  expect(await worst()).toEqual([
    "failing: Inventory Feed of Atlas Logistics, Send Stock Levels",
    "brokenConnection: Order Sync of Atlas Logistics",
  ]);
});

test("idle are instances without an execution for Idle Days, 30 unless set", async () => {
  const now = Date.now();
  const feed = instance("Inventory Feed", "Delta Robotics");
  for (const one of store().instances.values()) {
    one.lastExecutedAt = now - DAY;
    one.lastDeployedAt &&= now - 90 * DAY;
  }
  feed.lastExecutedAt = now - 31 * DAY;
  const idle = async (params: Record<string, unknown>) =>
    shown(await audit(params)).filter((text) => text.startsWith("idle"));
  expect(await idle({})).toEqual(["idle: Inventory Feed of Delta Robotics"]);
  expect(await idle({ idleDays: "32" })).toEqual([]);
  expect(await idle({ idleDays: 30, customerId: feed.customerId })).toHaveLength(1);
});

test("only the chosen instances are read", async () => {
  const { customerId, integrationId } = instance("Order Sync");
  const chosen = async (params: Record<string, unknown>) =>
    (await audit({ ...NEVER_IDLE, ...params })).instancesChecked;
  expect(await chosen({ customerId })).toBe(2);
  expect(await chosen({ integrationId })).toBe(2);
  expect(await chosen({ customerId, integrationId })).toBe(1);
  expect(await chosen({ labelContains: "TRIAL" })).toBe(1);
});

test("one request for each page, and none for an instance", async () => {
  await harness.stop();
  harness = await startHarness({ instances: 250 });
  const report = await audit();
  expect(report.instancesChecked).toBe(259);
  const everyId = new Set(report.findings.map(({ instance }) => instance.id));
  expect(everyId.size).toBeGreaterThan(150);
  // One page of those that fail, three of all.
  expect(requests("ListAuditedInstances")).toBe(4);
  expect(requests("ListLatestVersions")).toBe(1);
  expect(harness.emulator.requests.count({ path: "/api" })).toBe(5);
});

test("an instance with more flows and monitors than a page holds is read to its end", async () => {
  const orders = instance("Order Sync");
  const integration = store().integrations.get(orders.integrationId);
  const [flow] = integration?.flows ?? [];
  const [monitor] = store().alerts.monitors.values();
  if (!integration || !flow || !monitor) throw new Error("The seed has a flow and a monitor.");
  const many = Array.from({ length: 110 }, (_, index) => `f${index}`);
  for (const key of many) {
    integration.flows.push({ ...flow, id: key, name: `Flow ${key}`, stableKey: key });
  }
  for (const key of many.slice(0, 109)) {
    store().alerts.add({ ...monitor, id: key, instanceId: orders.id, flowStableKey: key });
  }
  const report = await audit({ ...NEVER_IDLE, customerId: orders.customerId });
  expect(shown(report)).toContain("unmonitored: Order Sync of Atlas Logistics, Flow f109");
  expect(report.findings.filter(({ kind }) => kind === "unmonitored")).toHaveLength(4);
  expect(report.left).toEqual([]);

  harness.emulator.faults.next("graphqlErrorIn200", { operationName: "ListAuditedMonitors" });
  const part = await audit({ ...NEVER_IDLE, customerId: orders.customerId });
  expect(part.left.map(({ what }) => what)).toEqual([
    "Alert monitors of Order Sync",
    'Findings of type "Unmonitored"',
  ]);
  expect(part.findings.filter(({ kind }) => kind === "unmonitored")).toHaveLength(1);
});

describe("what cannot be read is left, and said", () => {
  test("the latest versions", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "ListLatestVersions" });
    const report = await audit();
    expect(report.summary).toMatchObject({ outdated: 0, failing: 2, unmonitored: 7 });
    expect(report.left).toEqual([
      { what: 'Findings of type "Outdated"', reason: expect.stringContaining("Prismatic") },
    ]);
    expect(harness.logs.join("\n")).toContain('Not checked: Findings of type "Outdated".');
  });

  test("the instances after a page that failed; those that fail are known", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", {
      operationName: "ListAuditedInstances",
      after: 1,
    });
    const report = await audit();
    expect(report.instancesChecked).toBe(2);
    expect(report.summary.failing).toBe(2);
    expect(report.left).toEqual([{ what: "Instances", reason: expect.any(String) }]);
    const { data } = await withFault(() => harness.run<{ data: string }>("auditFleet", HTML));
    expect(data).toContain("Not everything was checked");
  });

  test("nothing at all is an error", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", {
      operationName: "ListAuditedInstances",
      times: 2,
    });
    const error = await harness.fail("auditFleet");
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(/^Audit Fleet: /);
  });

  test("nothing, where the API cannot say first which instances fail", async () => {
    const whole = await audit();
    harness.emulator.withoutFields(["RootQuery.instances(inFailedState:)"]);
    expect(await audit()).toEqual(whole);
  });

  test("what the API no longer has", async () => {
    harness.emulator.withoutFields(["Instance.monitors", "Instance.systemSuspended"]);
    const report = await audit();
    expect(report.summary).toMatchObject({ suspended: 0, unmonitored: 0, failing: 2 });
    expect(report.left.map(({ what }) => what)).toEqual([
      'Findings of type "Suspended"',
      'Findings of type "Unmonitored"',
    ]);
  });

  test("the instances for which the time does not suffice", async () => {
    await harness.stop();
    harness = await startHarness({ instances: 12_000, latencyMs: 200 });
    configureClients({ limits: { actionMs: 6_000 } });
    const report = await audit();
    expect(report.instancesChecked).toBeGreaterThan(1_000);
    expect(report.instancesChecked).toBeLessThan(12_009);
    expect(report.left).toEqual([
      {
        what: `${(12_009 - report.instancesChecked).toLocaleString("en-US")} of 12,009 instances`,
        // The second where a page was on its way.
        reason: expect.stringMatching(
          /^Time ran out after 5 seconds\.$|The time limit of 6 seconds/,
        ),
      },
    ]);
    expect(report.summary.failing).toBe(2);
    expect(harness.logs.join("\n")).toContain("Not checked: ");
  }, 20_000);
});

const HTML = { format: "html", ...NEVER_IDLE };

function withFault<T>(run: () => Promise<T>): Promise<T> {
  harness.emulator.faults.next("graphqlErrorIn200", {
    operationName: "ListAuditedInstances",
    after: 1,
  });
  return run();
}

describe("formats", () => {
  test("CSV has a line for each finding", async () => {
    instance("Order Sync").name = '=HYPERLINK("http://evil.example")';
    const { findings } = await audit();
    const output = await harness.run<{ data: string; contentType: string }>("auditFleet", {
      ...NEVER_IDLE,
      format: "CSV",
    });
    expect(output.contentType).toBe("text/csv");
    const rows = parse(output.data, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(findings.length);
    expect(Object.keys(rows[0] ?? {}).slice(0, 9)).toEqual([
      "severity",
      "kind",
      "instance",
      "customer",
      "integration",
      "flow",
      "since",
      "message",
      "advice",
    ]);
    expect(rows.map(({ kind, instanceId }) => [kind, instanceId])).toEqual(
      findings.map(({ kind, instance }) => [kind, instance.id]),
    );
    expect(rows.map((row) => row.instance)).toContain(`'=HYPERLINK("http://evil.example")`);
  });

  test("HTML is a page", async () => {
    const output = await harness.run<{ data: string; contentType: string }>("auditFleet", HTML);
    expect(output.contentType).toBe("text/html");
    expect(output.data).toMatch(/^<!doctype html>/);
    expect(output.data).toContain("9 instances checked");
    expect(output.data).toContain("Blue Harbor Foods");
  });

  test.each(["json", "", undefined])("%j is data", async (format) => {
    expect(await audit({ ...NEVER_IDLE, format })).toHaveProperty("findings");
  });
});

test.each([
  [{ idleDays: "0" }, "Idle Days must be a whole number from 1 to 3650"],
  [{ idleDays: "soon" }, "Idle Days must be a whole number from 1 to 3650"],
  [{ format: "pdf" }, "Format must be one of json, csv, html"],
  [{ customerId: unknownId("Instance") }, "Customer ID"],
])("refuses %j and sends nothing", async (params, message) => {
  const error = await harness.fail("auditFleet", params);
  expect(error.code).toBe("invalidInput");
  expect(error.message).toContain(`Audit Fleet: ${message}`);
  expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
});

describe("no instance", () => {
  test.each([
    ["customerId", "Customer"],
    ["integrationId", "Integration"],
  ] as const)("because the %s does not exist is an error", async (key, type) => {
    const id = unknownId(type);
    const error = await harness.fail("auditFleet", { [key]: id });
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(id);
  });

  test("because of the filters is said in the log", async () => {
    const report = await audit({ labelContains: "nobody has it" });
    expect(report).toMatchObject({ instancesChecked: 0, findings: [], left: [] });
    expect(harness.logs.join("\n")).toContain("No instance was found by the filters");
  });
});
