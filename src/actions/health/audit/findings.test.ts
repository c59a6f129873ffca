import {
  type Audited,
  type Finding,
  findingsOf,
  inOrderOfHarm,
  summaryOf,
  type Yardstick,
} from "./findings";
import { KIND_KEYS, type KindKey } from "./kinds";

const DAY = 24 * 3_600_000;
const NOW = Date.parse("2026-06-30T12:00:00Z");
const ago = (ms: number) => new Date(NOW - ms).toISOString();

const yardstick: Yardstick = {
  idleDays: 30,
  idleSince: NOW - 30 * DAY,
  latestVersions: new Map([["sequence", { versionNumber: 3, versionCreatedAt: ago(9 * DAY) }]]),
};

const flow = (name: string, more = {}) => ({
  id: `config of ${name}`,
  inFailedState: false,
  lastExecutedAt: ago(DAY),
  flow: { id: `flow ${name}`, name },
  ...more,
});
const trigger = (isInstanceSpecific = false, isGlobal = false) => ({
  isInstanceSpecific,
  isGlobal,
});
const monitor = (name: string | null, ...triggers: ReturnType<typeof trigger>[]) => ({
  id: `monitor of ${name}`,
  flowConfig: name === null ? null : { id: `config of ${name}` },
  triggers: { nodes: triggers },
});
const connection = (key: string, component: { label: string } | null = { label: "Slack" }) => ({
  id: `variable ${key}`,
  status: "ERROR" as const,
  lastSuccessfulRefreshAt: ago(2 * DAY),
  requiredConfigVariable: { key, connection: component && { component } },
});

/** An instance with nothing wrong. */
const healthy: Audited = {
  id: "instance",
  name: "Acme Orders",
  enabled: true,
  configState: "FULLY_CONFIGURED",
  createdAt: ago(100 * DAY),
  globalDebug: false,
  inFailedState: false,
  lastDeployedAt: ago(90 * DAY),
  lastExecutedAt: ago(DAY),
  needsDeploy: false,
  systemSuspended: false,
  customer: { id: "customer", name: "Acme", externalId: null },
  integration: {
    id: "integration",
    name: "Order Sync",
    preprocessFlowName: null,
    versionNumber: 3,
    versionSequenceId: "sequence",
  },
  brokenConnections: [],
  flows: [flow("Import"), flow("Export")],
  monitors: [monitor("Import", trigger()), monitor("Export", trigger())],
};

function audit(more: Partial<Audited>, than: Partial<Yardstick> = {}): Finding[] {
  return findingsOf({ ...healthy, ...more }, { ...yardstick, ...than }, new Set());
}
/** Kind, flow, since and message: what differs between findings of an instance. */
const told = (...given: Parameters<typeof audit>) =>
  audit(...given).map(({ kind, flow, since, message }) => [
    kind,
    flow?.name ?? null,
    since,
    message,
  ]);
const kinds = (...given: Parameters<typeof audit>) => audit(...given).map(({ kind }) => kind);

test("an instance with nothing wrong has no findings", () => {
  expect(audit({})).toEqual([]);
});

test("a finding says whom it concerns, how bad it is, and what to do", () => {
  expect(audit({ systemSuspended: true })).toEqual([
    {
      severity: "error",
      kind: "suspended",
      instance: { id: "instance", name: "Acme Orders" },
      customer: { id: "customer", name: "Acme", externalId: null },
      integration: { id: "integration", name: "Order Sync", versionNumber: 3 },
      flow: null,
      since: null,
      message: "Prismatic suspended the instance: its flows do not run.",
      advice: expect.stringContaining("executions and logs"),
    },
  ]);
});

describe("failing", () => {
  test("each flow whose last execution failed", () => {
    const flows = [
      flow("Import", { inFailedState: true, lastExecutedAt: ago(5) }),
      flow("Export"),
      flow("Third", { inFailedState: true, lastExecutedAt: null }),
    ];
    const monitors = [monitor(null, trigger())];
    expect(told({ flows, monitors, inFailedState: true })).toEqual([
      ["failing", "Import", ago(5), "The last execution of Import failed."],
      ["failing", "Third", null, "The last execution of Third failed."],
    ]);
  });

  test("the instance, where Prismatic does not say which flow", () => {
    expect(told({ inFailedState: true, lastExecutedAt: ago(7) })).toEqual([
      ["failing", null, ago(7), "The last execution failed."],
    ]);
    expect(told({ inFailedState: null })).toEqual([]);
  });
});

test("each broken connection, and no other config variable", () => {
  const brokenConnections = [connection("Chat"), connection("Report", null)];
  expect(told({ brokenConnections })).toEqual([
    ["brokenConnection", null, ago(2 * DAY), "The connection Chat (Slack) is in error."],
  ]);
});

test.each([
  ["FULLY_CONFIGURED", []],
  [null, []],
  ["NEEDS_INSTANCE_CONFIGURATION", ["Required config variables have no value."]],
  ["NEEDS_USER_LEVEL_CONFIGURATION", ["No user has completed the user-level configuration."]],
] as const)("configuration state %s", (configState, messages) => {
  expect(told({ configState })).toEqual(
    messages.map((message) => ["needsConfiguration", null, null, message]),
  );
});

test("deployment that is needed after changes, or for the first time", () => {
  expect(told({ needsDeploy: true })).toEqual([
    ["needsDeploy", null, null, "Changes were made after the last deployment."],
  ]);
  expect(told({ needsDeploy: true, lastDeployedAt: null })).toEqual([
    ["needsDeploy", null, healthy.createdAt, "The instance was never deployed."],
  ]);
});

describe("idle", () => {
  const border = 30 * DAY;
  test.each([
    ["executed at the border", { lastExecutedAt: ago(border) }, []],
    ["executed just before it", { lastExecutedAt: ago(border + 1) }, ["idle"]],
    [
      "never executed, deployed at the border",
      { lastExecutedAt: null, lastDeployedAt: ago(border) },
      [],
    ],
    [
      "never executed, deployed before it",
      { lastExecutedAt: null, lastDeployedAt: ago(border + 1) },
      ["idle"],
    ],
    ["deployed again since", { lastExecutedAt: ago(border + 1), lastDeployedAt: ago(DAY) }, []],
    ["never deployed", { lastExecutedAt: null, lastDeployedAt: null }, []],
  ])("%s", (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  test("says for how long", () => {
    const one = { idleDays: 1, idleSince: NOW - DAY };
    expect(told({ lastExecutedAt: ago(DAY + 1) }, one)).toEqual([
      ["idle", null, ago(DAY + 1), "No execution for more than 1 day."],
    ]);
    expect(told({ lastExecutedAt: null })).toEqual([
      ["idle", null, ago(90 * DAY), "No execution since it was deployed more than 30 days ago."],
    ]);
  });
});

describe("unmonitored", () => {
  const of = (more: Partial<Audited>) =>
    told(more).map(([kind, flow, , message]) => [kind, flow, message]);

  test("the flows that have no monitor", () => {
    expect(of({ monitors: [monitor("Import", trigger())] })).toEqual([
      ["unmonitored", "Export", "No alert monitor watches the flow Export."],
    ]);
  });

  test("once for the instance, where none of several flows has one", () => {
    expect(of({ monitors: [] })).toEqual([
      ["unmonitored", null, "No alert monitor watches any of its 2 flows."],
    ]);
    expect(of({ monitors: [], flows: [flow("Import")] })).toEqual([
      ["unmonitored", "Import", "No alert monitor watches the flow Import."],
    ]);
    expect(of({ monitors: [], flows: [] })).toEqual([]);
  });

  test("a monitor of the whole instance watches its flows, unless it says only what happens to the instance", () => {
    expect(of({ monitors: [monitor(null, trigger(true), trigger())] })).toEqual([]);
    expect(of({ monitors: [monitor(null, trigger(true), trigger(false, true))] })).toHaveLength(1);
  });

  test("a preprocess flow cannot have one", () => {
    const integration = { ...healthy.integration, preprocessFlowName: "Export" };
    expect(of({ integration, monitors: [monitor("Import", trigger())] })).toEqual([]);
  });

  test("before its first deployment an instance needs none", () => {
    expect(of({ monitors: [], lastDeployedAt: null })).toEqual([]);
  });
});

test("a version before the latest available one", () => {
  const version = (versionNumber: number, versionSequenceId: string | null = "sequence") => ({
    integration: { ...healthy.integration, versionNumber, versionSequenceId },
  });
  expect(told(version(2))).toEqual([
    ["outdated", null, ago(9 * DAY), "Version 2 of Order Sync; the latest available is 3."],
  ]);
  // The latest was withdrawn after the instance was given it.
  expect(told(version(4))).toEqual([]);
  expect(told(version(1, null))).toEqual([]);
  expect(told(version(1, "another"))).toEqual([]);
});

test("debug mode", () => {
  expect(kinds({ globalDebug: true })).toEqual(["debugOn"]);
});

test("of a disabled instance only its suspension", () => {
  const everything: Partial<Audited> = {
    systemSuspended: true,
    inFailedState: true,
    needsDeploy: true,
    globalDebug: true,
    monitors: [],
    lastExecutedAt: ago(200 * DAY),
    brokenConnections: [connection("Chat")],
    configState: "NEEDS_INSTANCE_CONFIGURATION",
    integration: { ...healthy.integration, versionNumber: 1 },
  };
  expect(kinds(everything)).toEqual(KIND_KEYS);
  expect(kinds({ ...everything, enabled: false })).toEqual(["suspended"]);
});

test("what the API no longer has is not reported, but said to be unknown", () => {
  const lost = Object.fromEntries(
    [
      "configState",
      "globalDebug",
      "inFailedState",
      "lastDeployedAt",
      "lastExecutedAt",
      "needsDeploy",
      "systemSuspended",
      "brokenConnections",
      "flows",
      "monitors",
    ].map((field) => [field, undefined]),
  ) as unknown as Partial<Audited>;
  const unknown = new Set<KindKey>();
  const given = { ...yardstick, latestVersions: undefined };
  expect(findingsOf({ ...healthy, ...lost }, given, unknown)).toEqual([]);
  expect([...unknown].sort()).toEqual([...KIND_KEYS].sort());

  const unclear = new Set<KindKey>();
  const monitors = [{ id: "monitor", triggers: { nodes: [] } }] as unknown as Audited["monitors"];
  expect(findingsOf({ ...healthy, monitors }, yardstick, unclear)).toEqual([]);
  expect([...unclear]).toEqual(["unmonitored"]);
});

test("are in order of harm, then of time, then by customer and instance", () => {
  const finding = (kind: KindKey, since: string | null, customer: string, instance: string) =>
    ({ kind, since, customer: { name: customer }, instance: { name: instance } }) as Finding;
  const ordered = [
    finding("suspended", null, "B", "1"),
    finding("failing", ago(3), "B", "1"),
    finding("failing", ago(2), "A", "1"),
    finding("failing", null, "A", "2"),
    finding("failing", null, "A", "10"),
    finding("failing", null, "B", "1"),
    finding("brokenConnection", ago(9), "A", "1"),
    finding("debugOn", null, "A", "1"),
  ];
  expect(inOrderOfHarm([...ordered].reverse())).toEqual(ordered);
});

test("the summary counts every kind, also those of which there are none", () => {
  const summary = summaryOf(audit({ globalDebug: true, needsDeploy: true }));
  expect(Object.keys(summary)).toEqual(KIND_KEYS);
  expect(summary).toMatchObject({ debugOn: 1, needsDeploy: 1, failing: 0 });
});
