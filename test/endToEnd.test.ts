import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CODE_NATIVE_FLOWS, deployCodeNative } from "../demo/examples/codeNative";
import { EXAMPLE_FLOWS, instanceNamed, mailsOf, runExample } from "../demo/examples/flows";
import { type Deployment, ExampleHost } from "../demo/examples/host";
import { type Emulator, startEmulator } from "../emulator";
import { addPastExecution } from "../emulator/store";
import { parseDefinition } from "../emulator/store/definition";
import type { ExecutionRecord, InstanceRecord } from "../emulator/store/types";
import { buildCodeNative } from "../scripts/lib/codeNativeExample";
import { type Bundle, loadBundle, requireBuilt } from "./support/bundle";

/**
 * The built component is published into the emulator, the example flows are imported, deployed and
 * run there, and what they manage is the organization that they run in.
 */
let emulator: Emulator;
let bundle: Bundle;
let host: ExampleHost;

beforeAll(requireBuilt);
beforeEach(async () => {
  emulator = await startEmulator();
  bundle = loadBundle(emulator);
  host = await ExampleHost.open(emulator, (key, params) => bundle.data(key, params));
});
afterEach(async () => {
  expect(emulator.internalErrors).toEqual([]);
  await emulator.stop();
});

const exampleOf = (file: string) => {
  const example = EXAMPLE_FLOWS.find((one) => one.file === file);
  if (!example) throw new Error(`There is no example ${file}.`);
  return example;
};
const run = (file: string) => runExample(host, exampleOf(file));

const hour = 60 * 60 * 1000;
const statusOf = ({ status, error, resultType, invokeType }: ExecutionRecord) => ({
  status,
  error,
  resultType,
  invokeType,
});
const SUCCESS = { status: "SUCCESS", error: null, resultType: "COMPLETED" };
const stepsOf = ({ stepResults }: ExecutionRecord) => [
  ...new Set(stepResults.map(({ displayStepName }) => displayStepName)),
];
const instancesOf = (draftName: string): InstanceRecord[] => {
  const { store } = host;
  const draft = [...store.drafts.values()].find(({ name }) => name === draftName);
  return [...store.instances.values()].filter(
    ({ isSystem, integrationId }) =>
      !isSystem &&
      store.integrations.get(integrationId)?.versionSequenceId === draft?.versionSequenceId,
  );
};
const monitorsOf = ({ id }: InstanceRecord) =>
  [...host.store.alerts.monitors.values()].filter(({ instanceId }) => instanceId === id);

test("every example flow is among those that are run", () => {
  const files = readdirSync(join(__dirname, "../examples/flows"));
  expect(EXAMPLE_FLOWS.map(({ file }) => file).sort()).toEqual(files.sort());
});

test("onboard-customer.yml: a request makes a customer, its connection and a deployed instance", async () => {
  const { execution } = await run("onboard-customer.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "WEBHOOK" });
  expect(stepsOf(execution)).toEqual([
    ...["Customer Signed Up", "Find Version", "Ensure Customer", "Set Connection"],
    ...["Ensure Instance", "Run Flow", "Report"],
  ]);
  expect(host.messagesOf(execution)).toEqual([
    "INFO Harbor Foods is onboarded: customer created, connection created, instance created, first run SUCCESS",
  ]);
  const { store } = host;
  const customer = [...store.customers.values()].find(({ name }) => name === "Harbor Foods");
  const instance = instanceNamed(host, "Harbor Foods: Order Intake");
  expect(instance).toMatchObject({ customerId: customer?.id, enabled: true, needsDeploy: false });
  expect(instance.config?.get("Warehouse")?.value).toBe("North");
  expect(store.executionsByInstance.get(instance.id)).toMatchObject([{ status: "SUCCESS" }]);
  const logged = [...store.logs.values()].map(({ message }) => message).join("\n");
  expect(logged).not.toContain("harbor-erp-secret");
});

test("upgrade-instances.yml: a request upgrades the pilots, then the others", async () => {
  const { execution } = await run("upgrade-instances.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "WEBHOOK" });
  expect(stepsOf(execution)).toContain("Upgrade Others");
  expect(stepsOf(execution)).not.toContain("Roll Back Pilots");
  const versions = instancesOf("Inventory Feed").map(
    ({ integrationId }) => host.store.integrations.get(integrationId)?.versionNumber,
  );
  expect(versions.length).toBeGreaterThan(20);
  expect(new Set(versions)).toEqual(new Set([4]));
  const messages = host.messagesOf(execution);
  expect(messages.filter((line) => line.includes("needs configuration, new: Region"))).toHaveLength(
    Number(/to configure: (\d+)/.exec(messages.at(-1) ?? "")?.[1]),
  );
});

test("upgrade-instances.yml: pilots that fail get their earlier version again", async () => {
  const { store } = host;
  const before = new Map(
    instancesOf("Inventory Feed").map(({ id, integrationId }) => [id, integrationId]),
  );
  // What the pilots do while the flow watches them.
  store.onEvent(({ type, entity }) => {
    const pilot = store.instances.get(entity.id);
    if (type !== "instance.deployed" || !pilot?.labels.includes("Production")) return;
    addPastExecution(store, pilot, store.clock.now(), { error: "Unknown field" });
  });
  const { execution } = await run("upgrade-instances.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "WEBHOOK" });
  expect(stepsOf(execution)).toContain("Roll Back Pilots");
  expect(stepsOf(execution)).not.toContain("Upgrade Others");
  expect(host.messagesOf(execution).at(-1)).toMatch(/^ERROR Version 4 is rolled back. Failed ex/);
  for (const { id, integrationId } of instancesOf("Inventory Feed")) {
    expect(integrationId).toBe(before.get(id));
  }
});

test("alert-on-deployment.yml: a deployment gives the instance's flows their monitors", async () => {
  const before = monitorsOf(instanceNamed(host, "Onboarding"));
  const { execution, deployment } = await run("alert-on-deployment.yml");
  expect(before).toEqual([]);
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "WEBHOOK" });
  const monitors = monitorsOf(instanceNamed(host, "Onboarding"));
  expect(monitors.length).toBeGreaterThan(0);
  expect(host.messagesOf(execution).at(-1)).toBe(
    `INFO Onboarding: alert monitors ${monitors.length} created, 0 updated, 0 as they were, 0 skipped, 0 failed`,
  );
  const endpoints = () =>
    [...host.store.webhookEndpoints.values()].filter(({ url }) => url.startsWith(emulator.url));
  expect(endpoints()).toHaveLength(1);
  await host.remove(deployment);
  expect(endpoints()).toEqual([]);
});

test("failed-executions-to-slack.yml: a schedule finds what failed, once", async () => {
  const { execution, deployment, flow } = await run("failed-executions-to-slack.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "SCHEDULED" });
  const runs = () =>
    host.executionsOf(deployment, flow).map(({ resultType, stepResults }) => ({
      resultType,
      steps: stepResults.length,
    }));
  expect(runs()).toEqual([
    { resultType: "POLLED_NO_CHANGES", steps: 0 },
    { resultType: "COMPLETED", steps: 3 },
  ]);
  const [posted] = host.resultsOf<{ message: string; connection: unknown }>(
    execution,
    "Post Message",
  );
  const [title, first, second] = posted?.message.split("\n") ?? [];
  expect(title).toBe("3 executions failed");
  expect(first).toMatch(/^• 2 × .+ of Order Sync \(Atlas Logistics\): .*The ERP is still down$/);
  expect(second).toMatch(/^• 1 × .+ of Onboarding \(.+\): .*Quota &lt;exceeded&gt; &amp; more$/);
  expect(posted?.connection).toBeNull();
  expect(host.messagesOf(execution)).toContain(
    "WARN slack is not here: its steps return their inputs.",
  );
  await host.passSchedule(flow);
  expect(runs().at(-1)).toEqual({ resultType: "POLLED_NO_CHANGES", steps: 0 });
});

test("mail-reconnect-links.yml: a broken connection is mailed with a link that repairs it", async () => {
  const { execution } = await run("mail-reconnect-links.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "SCHEDULED" });
  const [mail, ...others] = mailsOf(host, execution, "Send Link");
  expect(others).toEqual([]);
  const order = instanceNamed(host, "Order Sync");
  const users = [...host.store.users.values()].filter(
    ({ customerId }) => customerId === order.customerId,
  );
  expect([...(mail?.toJson ?? [])].sort()).toEqual(users.map(({ email }) => email).sort());
  expect(order.config?.get("Slack Connection")).toMatchObject({ status: "ERROR" });
  const link = /href="([^"]+)"/
    .exec(mail?.html ?? "")?.[1]
    ?.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect((await fetch(link ?? "")).status).toBe(200);
  expect(order.config?.get("Slack Connection")).toMatchObject({ status: "ACTIVE" });
});

test("nightly-backup.yml: each night, files of all that can be restored are stored", async () => {
  const { execution } = await run("nightly-backup.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "SCHEDULED" });
  expect(new Date(execution.startedAt).toISOString()).toBe("2026-10-02T02:00:00.000Z");
  const { store } = host;
  const yamls = host.resultsOf<{ objectKey: string; fileContents: { data: string } }>(
    execution,
    "Store Integration",
  );
  expect(yamls.map(({ objectKey }) => objectKey).sort()).toEqual(
    [...store.drafts.values()].map(({ id }) => `2026-10-02/integrations/${id}.yml`).sort(),
  );
  for (const { fileContents } of yamls) parseDefinition(fileContents.data);
  const files = host.resultsOf<{ objectKey: string; fileContents: string }>(
    execution,
    "Store Instance",
  );
  const order = instanceNamed(host, "Order Sync");
  const file = files.find(({ objectKey }) => objectKey.endsWith(`/${order.id}.json`));
  const applied = await host.act<{ applyInstance: { outcome: string } }>("applyInstance", {
    definition: file?.fileContents,
    deploy: "false",
    dryRun: "true",
  });
  expect(applied.applyInstance.outcome).toBe("unchanged");
  expect(JSON.stringify(files)).not.toContain(emulator.refreshToken);
});

test("report-failed-executions.yml: each night, what failed in 24 hours is in the log", async () => {
  const { store } = host;
  const order = instanceNamed(host, "Order Sync");
  for (const at of [0, -1])
    addPastExecution(store, order, store.clock.now() + at, { error: "Down" });
  const { execution } = await run("report-failed-executions.yml");
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "SCHEDULED" });
  const failed = [...store.executions.values()].filter(
    ({ status, startedAt, isTestExecution }) =>
      status === "ERROR" && !isTestExecution && startedAt > execution.startedAt - 24 * hour,
  );
  const reported = host.messagesOf(execution);
  expect(reported).toHaveLength(new Set(failed.map(({ instanceId }) => instanceId)).size);
  expect(reported.every((line) => /^ERROR .+ of .+: \d+ failed, the latest with /.test(line))).toBe(
    true,
  );
  expect(reported.join("\n")).toMatch(/Order Sync of Atlas Logistics: [2-9] failed/);
});

test.each([
  ["weekly-audit.yml", "2026-10-05T06:00:00.000Z", "Weekly audit", "team@northwind.example"],
  ["monthly-usage.yml", "2026-11-01T06:00:00.000Z", "Usage of", "billing@northwind.example"],
])("%s: the report is mailed as a page", async (file, at, subject, recipient) => {
  const { execution } = await run(file);
  expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "SCHEDULED" });
  expect(new Date(execution.startedAt).toISOString()).toBe(at);
  const [mail] = mailsOf(host, execution, "Send Report");
  expect(mail?.subject).toContain(subject);
  expect(mail?.to).toEqual([recipient]);
  expect(mail?.html).toMatch(/^<!doctype html>/i);
  expect(mail?.html).toContain("Atlas Logistics");
});

describe("the code-native integration", () => {
  let folder: string;
  let deployment: Deployment;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "code-native-"));
    await buildCodeNative(folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const flowNamed = (name: string) => {
    const flow = deployment.flows.get(name);
    if (!flow) throw new Error(`There is no flow ${name}.`);
    return flow;
  };
  const lastOf = (name: string) => {
    const execution = host.executionsOf(deployment, flowNamed(name)).at(-1);
    if (!execution) throw new Error(`${name} did not run.`);
    return execution;
  };
  const returned = (execution: ExecutionRecord) => host.resultsOf(execution, "On Execution")[0];

  beforeEach(async () => {
    deployment = await deployCodeNative(host, emulator, folder, (key, params) =>
      bundle.dataSource(key, params),
    );
  });

  test("all of its flows are among those that the demo runs", () => {
    const names = CODE_NATIVE_FLOWS.map(({ name }) => name);
    expect([...deployment.flows.keys()].sort()).toEqual([...names].sort());
  });

  test("is imported as one, with a component of its own that lists leave out", async () => {
    const instance = host.store.instances.get(deployment.instanceId);
    const integration = host.store.integrations.get(instance?.integrationId ?? "");
    expect(integration).toMatchObject({ name: "Fleet Watch", isCodeNative: true });
    const ownKeys = [...host.store.components.values()]
      .filter(({ forCodeNativeIntegration }) => forCodeNativeIntegration)
      .map(({ key }) => key);
    const { components } = await host.act<{ components: { nodes: { key: string }[] } }>(
      "listComponents",
      { fetchAll: true },
    );
    const listed = components.nodes.map(({ key }) => key);
    expect(ownKeys).toHaveLength(1);
    expect(listed).toContain("prismatic");
    expect(listed.filter((key) => ownKeys.includes(key))).toEqual([]);
  });

  test("Deploy Waiting: each morning, what needs deployment is deployed", async () => {
    const waiting = instancesOf("Inventory Feed").filter(
      ({ enabled, needsDeploy }) => enabled && needsDeploy,
    );
    await host.passSchedule(flowNamed("Deploy Waiting"));
    const execution = lastOf("Deploy Waiting");
    expect(statusOf(execution)).toEqual({ ...SUCCESS, invokeType: "SCHEDULED" });
    const { deployed, waiting: left } = returned(execution) as {
      deployed: number;
      waiting: string[];
    };
    expect(deployed).toBeGreaterThan(0);
    expect(deployed + left.length).toBe(waiting.length);
    const still = waiting.filter(({ needsDeploy }) => needsDeploy).map(({ id }) => id);
    expect(still.sort()).toEqual(left.sort());
    expect(
      host.messagesOf(execution).filter((line) => /needs configuration$/.test(line)),
    ).toHaveLength(left.length);
  });

  test("Watch Deployments, Alert on Deployment: a deployment starts both", async () => {
    const onboarding = instanceNamed(host, "Onboarding");
    addPastExecution(host.store, onboarding, host.store.clock.now());
    await host.act("deployInstance", { instanceId: onboarding.id, force: true });
    await host.ended();
    const watched = lastOf("Watch Deployments");
    expect(statusOf(watched)).toEqual({ ...SUCCESS, invokeType: "WEBHOOK" });
    expect(returned(watched)).toEqual({
      executions: host.store.executionsByInstance.get(onboarding.id)?.length,
    });
    const alerted = lastOf("Alert on Deployment");
    expect(statusOf(alerted)).toEqual({ ...SUCCESS, invokeType: "WEBHOOK" });
    const monitors = monitorsOf(onboarding);
    expect(monitors.length).toBeGreaterThan(0);
    expect(returned(alerted)).toEqual({ created: monitors.length, kept: 0 });
  });

  test("Onboard Customer: a request is responded with the instance that it made", async () => {
    const customer = [...host.store.customers.values()].find(({ isSystem }) => !isSystem);
    const response = await host.invoke(flowNamed("Onboard Customer"), {
      customerId: customer?.id,
      name: "New Feed",
    });
    const made = instanceNamed(host, "New Feed");
    expect([response.status, await response.json()]).toEqual([
      200,
      { outcome: "created", deployed: true, instanceId: made.id },
    ]);
    const values = [...(made.config ?? [])].map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(values)).toMatchObject({ Region: "EU", "Page Size": "25" });
    const refused = await host.invoke(flowNamed("Onboard Customer"), { name: "Nobody's" });
    expect(refused.status).toBe(400);
    expect(lastOf("Onboard Customer").error).toMatch(
      /^On Execution: Ensure Instance: .*Customer ID/,
    );
  });
});
