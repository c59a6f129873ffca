import { decode } from "@msgpack/msgpack";
import { stringify } from "yaml";
import { type Emulator, startEmulator } from "..";
import { ask, post } from "../server/testing";
import { flowsEnded } from "../store/executions";
import type { ExecutionRecord, InstanceRecord } from "../store/types";
import { publishSample } from "./testing/publish";

type Fields = Record<string, unknown>;

const value = (content: unknown) => ({ type: "value", value: content });
const action = (key: string, component = "sample") => ({
  component: { key: component, isPublic: component !== "sample", version: "LATEST" },
  key,
});
const step = (key: string, inputs: Fields = {}, more: Fields = {}) => ({
  name: key[0]?.toUpperCase() + key.slice(1),
  action: action(key),
  inputs,
  ...more,
});
const hook = (path = "orders") => ({
  name: "Hook",
  isTrigger: true,
  action: action("hook"),
  inputs: { path: value(path) },
  branches: [],
});

let emulator: Emulator;
let serial = 0;

beforeAll(async () => {
  emulator = await startEmulator({ limits: { seconds: 4, memoryMegabytes: 64 } });
  await publishSample(emulator);
});
afterAll(() => emulator.stop());

async function mutate<T = Fields>(name: string, fields: string, input: Fields): Promise<T> {
  const { data, errors } = await ask<Record<string, T>>(
    emulator,
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${fields} errors { field messages } }
    }`,
    { input },
  );
  if (!data?.[name]) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** Imports, publishes and instantiates an integration of one flow; it is not deployed yet. */
async function instanceOf(steps: Fields[], more: Fields = {}): Promise<InstanceRecord> {
  serial += 1;
  const definition = stringify({
    definitionVersion: 7,
    name: `Integration ${serial}`,
    requiredConfigVars: [
      { key: "Prefix", stableKey: "prefix", dataType: "string", defaultValue: "Dear" },
      {
        key: "Sample Connection",
        stableKey: "connection",
        dataType: "connection",
        connection: { key: "key", component: { key: "sample", isPublic: false, version: 1 } },
      },
    ],
    flows: [{ name: "Main", stableKey: "main", steps, ...more }],
  });
  const { integration, errors } = await mutate<{
    integration: { id: string } | null;
    errors: Fields[];
  }>("importIntegration", "integration { id }", { definition });
  if (!integration) throw new Error(JSON.stringify(errors));
  await mutate("publishIntegration", "integration { id }", { id: integration.id });
  const customer = [...emulator.store.customers.values()].find(({ isSystem }) => !isSystem);
  const { instance } = await mutate<{ instance: { id: string } }>(
    "createInstance",
    "instance { id }",
    {
      integration: integration.id,
      customer: customer?.id,
      name: `Instance ${serial}`,
      configVariables: [
        {
          key: "Sample Connection",
          values: JSON.stringify([
            { name: "host", type: "value", value: "example.com" },
            { name: "secret", type: "value", value: "s3cret" },
          ]),
        },
      ],
    },
  );
  return emulator.store.instances.get(instance.id) as InstanceRecord;
}

const deploy = (instance: InstanceRecord) =>
  mutate<{ errors: Fields[] }>("deployInstance", "instance { id }", { id: instance.id });

async function webhookOf(instance: InstanceRecord): Promise<string> {
  const { data } = await ask<{
    instance: { flowConfigs: { nodes: { webhookUrl: string }[] } };
  }>(emulator, `query ($id: ID!) { instance(id: $id) { flowConfigs { nodes { webhookUrl } } } }`, {
    id: instance.id,
  });
  return data.instance.flowConfigs.nodes[0]?.webhookUrl ?? "";
}

/** Deploys an instance, invokes its flow, and waits for the execution. */
async function run(steps: Fields[], payload: Fields = {}): Promise<ExecutionRecord> {
  const instance = await instanceOf([hook(), ...steps]);
  expect((await deploy(instance)).errors).toEqual([]);
  return invoke(instance, payload);
}

async function invoke(instance: InstanceRecord, payload: Fields = {}): Promise<ExecutionRecord> {
  const response = await post(await webhookOf(instance), payload);
  const { store } = emulator;
  await flowsEnded(store);
  const id = response.headers.get("prismatic-executionid") ?? "";
  return store.executions.get(id) as ExecutionRecord;
}

function resultOf(execution: ExecutionRecord, stepName: string): unknown {
  const step = execution.stepResults.find((one) => one.stepName === stepName);
  const blob = emulator.store.blobs.get(step?.blobKey ?? "");
  return blob && (decode(blob.body) as { data: unknown }).data;
}

const logsOf = (instance: InstanceRecord | ExecutionRecord) =>
  [...emulator.store.logs.values()]
    .filter(({ instanceId, executionId }) => [instanceId, executionId].includes(instance.id))
    .map(({ severity, message }) => `${severity} ${message}`);

test("steps are performed by what was published, with the context of their instance", async () => {
  const connection = { type: "configVar", value: "Sample Connection" };
  const execution = await run(
    [
      step("greet", {
        name: { type: "template", value: "{{#Prefix}} {{$hook.results.body.data.who}}" },
        connection,
      }),
      step("count"),
    ],
    { who: "Ada" },
  );
  expect(execution).toMatchObject({ status: "SUCCESS", error: null, resultType: "COMPLETED" });
  const customer = emulator.store.customers.get(execution.customerId);
  expect(resultOf(execution, "greet")).toEqual({
    greeting: "Hello Dear Ada",
    customer: customer?.name,
    host: "example.com",
    hasSecret: true,
    prefix: "Dear",
  });
  expect(logsOf(execution)).toContain("INFO Greeting Dear Ada in Greet");
});

test("the trigger's response goes to the caller, its payload to the steps", async () => {
  const instance = await instanceOf([hook("invoices"), step("count")]);
  await deploy(instance);
  const response = await post(await webhookOf(instance), { a: 1 });
  expect([response.status, response.headers.get("x-instance"), await response.text()]).toEqual([
    202,
    instance.name,
    "raw 7",
  ]);
  await flowsEnded(emulator.store);
  const [execution] = emulator.store.executionsByInstance.get(instance.id) ?? [];
  expect(resultOf(execution as ExecutionRecord, "hook")).toMatchObject({
    body: { data: { a: 1, path: "invoices" } },
  });
});

test("a synchronous flow responds with what its last step returned", async () => {
  const instance = await instanceOf([hook(), step("greet", { name: value("Ada") })], {
    isSynchronous: true,
  });
  await deploy(instance);
  const response = await post(await webhookOf(instance), {});
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ greeting: "Hello Ada" });
});

test("states are kept as long as the platform keeps them", async () => {
  const instance = await instanceOf([hook(), step("count"), step("count", {}, { name: "Again" })]);
  await deploy(instance);
  await invoke(instance);
  const second = await invoke(instance);
  expect(resultOf(second, "again")).toEqual({
    instanceState: { count: 4 },
    crossFlowState: { count: 4 },
    integrationState: { count: 4 },
    executionState: { count: 2 },
  });
});

test("files are binary with their content type, code blocks run, other components are echoed", async () => {
  const execution = await run(
    [
      step("file"),
      {
        name: "Code",
        action: action("runCode", "code"),
        inputs: {
          code: value(
            "module.exports = async ({ configVars }, { hook }) => ({ data: [configVars.Prefix, hook.results.body.data.n] });",
          ),
        },
      },
      { name: "Post", action: action("postMessage", "slack"), inputs: { text: value("hi") } },
      { name: "Post Again", action: action("postMessage", "slack"), inputs: {} },
    ],
    { n: 7 },
  );
  const file = execution.stepResults.find(({ stepName }) => stepName === "file");
  const blob = emulator.store.blobs.get(file?.blobKey ?? "");
  expect(decode(blob?.body ?? new Uint8Array())).toEqual({
    data: new Uint8Array([0, 1, 2, 255]),
    contentType: "image/png",
  });
  expect(resultOf(execution, "code")).toEqual(["Dear", 7]);
  expect(resultOf(execution, "post")).toEqual({ text: "hi" });
  expect(logsOf(execution).filter((line) => line.startsWith("WARN"))).toEqual([
    "WARN slack is not here: its steps return their inputs.",
  ]);
});

test("a step that fails ends the flow with its own message", async () => {
  const execution = await run([step("fail", { message: value("No stock.") }), step("count")]);
  expect(execution).toMatchObject({ status: "ERROR", error: "Fail: No stock." });
  expect(execution.stepResults.map(({ stepName, hasError }) => [stepName, hasError])).toEqual([
    ["hook", false],
    ["fail", true],
  ]);
});

test("a step that fails runs again, or is passed over, where it says so", async () => {
  const fails = (name: string, errorConfig: Fields) =>
    step("fail", { message: value("No stock.") }, { name, errorConfig });
  const execution = await run([
    fails("Ignored", { errorHandlerType: "ignore" }),
    fails("Retried", {
      errorHandlerType: "retry",
      maxAttempts: 2,
      delaySeconds: 0.02,
      usesExponentialBackoff: true,
      ignoreFinalError: true,
    }),
    step("count"),
    fails("Final", { errorHandlerType: "retry", maxAttempts: "1" }),
  ]);
  expect(execution).toMatchObject({ status: "ERROR", error: "Final: No stock." });
  expect(execution.stepResults.map(({ stepName, hasError }) => [stepName, hasError])).toEqual([
    ["hook", false],
    ["ignored", false],
    ["retried", false],
    ["count", false],
    ["final", true],
  ]);
  expect(resultOf(execution, "ignored")).toBeNull();
  expect(logsOf(execution).filter((line) => /^(WARN|ERROR)/.test(line))).toEqual([
    "WARN Ignored: No stock. The error is ignored.",
    "WARN Retried: No stock. The step runs again in 0.02 s.",
    "WARN Retried: No stock. The step runs again in 0.04 s.",
    "WARN Retried: No stock. The error is ignored.",
    "WARN Final: No stock. The step runs again in 0 s.",
    "ERROR Final: No stock.",
  ]);
});

test.each([
  [{ errorHandlerType: "hope" }, "errorHandlerType"],
  [{ errorHandlerType: "retry", maxAttempts: 6 }, "maxAttempts"],
  [{ errorHandlerType: "retry", delaySeconds: "soon" }, "delaySeconds"],
])("a definition with %j is rejected", async (errorConfig, field) => {
  await expect(instanceOf([hook(), step("count", {}, { errorConfig })])).rejects.toThrow(field);
});

test("a component that needs too much memory fails, and the emulator goes on", async () => {
  const execution = await run([step("hoard")]);
  expect(execution.error).toBe("Hoard: The component needs more than 64 MB of memory.");
  expect((await run([step("count")])).status).toBe("SUCCESS");
}, 20_000);

test.each([
  ["wait", "Wait: The execution took longer than 4 seconds."],
  ["block", "Block: The execution took longer than 4 seconds."],
])("an execution that does not end is ended: %s", async (key, error) => {
  expect(await run([step(key)])).toMatchObject({ status: "ERROR", error });
});

test("an execution whose time is over performs no further step, whatever its steps ignore", async () => {
  const ignored = { errorConfig: { errorHandlerType: "ignore" } };
  const execution = await run([step("wait", {}, ignored), step("count")]);
  expect(execution).toMatchObject({
    status: "ERROR",
    error: "The execution took longer than 4 seconds.",
  });
  expect(execution.stepResults.map(({ stepName }) => stepName)).not.toContain("count");
});

test("components have a process and an environment of their own", async () => {
  const execution = await run([step("environment")]);
  const { keys, pid } = resultOf(execution, "environment") as { keys: string[]; pid: number };
  expect(keys.filter((key) => !key.startsWith("NODE_CHANNEL"))).toEqual([]);
  expect(pid).not.toBe(process.pid);
});

const HOUR = 60 * 60 * 1000;

const poll = (schedule: Fields) => ({
  name: "Poll",
  isTrigger: true,
  action: action("poll"),
  inputs: {},
  schedule,
});

test("a schedule runs a polling trigger, and its steps only when it has found something", async () => {
  const every = { type: "value", value: "0 * * * *", meta: { timeZone: "UTC" } };
  const instance = await instanceOf([poll(every), step("count")]);
  await emulator.passTime(3 * HOUR);
  const executions = () => emulator.store.executionsByInstance.get(instance.id) ?? [];
  expect(executions()).toEqual([]);
  await deploy(instance);
  await emulator.passTime(3 * HOUR);
  expect(executions().map(({ resultType, invokeType }) => [resultType, invokeType])).toEqual([
    ["COMPLETED", "SCHEDULED"],
    ["POLLED_NO_CHANGES", "SCHEDULED"],
    ["COMPLETED", "SCHEDULED"],
  ]);
  const hours = executions().map(({ startedAt }) => new Date(startedAt).toISOString().slice(14));
  expect(hours).toEqual(["00:00.000Z", "00:00.000Z", "00:00.000Z"]);
  expect(executions().map(({ stepResults }) => stepResults.length)).toEqual([2, 0, 2]);
});

test("a failed execution is retried as often as the flow says", async () => {
  const instance = await instanceOf([hook(), step("fail", { message: value("No stock.") })], {
    retryConfig: { maxAttempts: 2, delayMinutes: 10, usesExponentialBackoff: true },
  });
  await deploy(instance);
  const first = await invoke(instance);
  expect(first).toMatchObject({ status: "ERROR", maxRetryCount: 2 });
  expect((first.retryNextAt ?? 0) - (first.endedAt ?? 0)).toBe(10 * 60_000);
  await emulator.passTime(HOUR);
  const retries = () => emulator.store.retries.get(first.id) ?? [];
  expect(retries().map(({ retryCount }) => retryCount)).toEqual([1]);
  await emulator.passTime(HOUR);
  await emulator.passTime(HOUR);
  expect(retries().map(({ retryCount, retryNextAt }) => [retryCount, retryNextAt])).toEqual([
    [1, null],
    [2, null],
  ]);
});

describe("handlers of triggers", () => {
  test("run when an instance is deployed, disabled and enabled again", async () => {
    const instance = await instanceOf([hook()]);
    await deploy(instance);
    expect(logsOf(instance)).toEqual(["INFO registered orders"]);
    const set = (enabled: boolean) =>
      mutate("updateInstance", "instance { id }", { id: instance.id, enabled });
    await set(false);
    await set(true);
    expect(logsOf(instance)).toEqual([
      "INFO registered orders",
      "INFO removed Main",
      "INFO registered orders",
    ]);
  });

  test("that fail keep an instance from being deployed, with the trigger's message", async () => {
    const instance = await instanceOf([hook("broken")]);
    const { errors } = await deploy(instance);
    const message = 'Hook of flow "Main": There is no such path.';
    expect(errors).toEqual([{ field: "id", messages: [message] }]);
    expect(instance.lastDeployedAt).toBeNull();
    expect(logsOf(instance)).toEqual([`ERROR ${message}`]);
  });
});

test("a data source returns its choices, and says why it cannot", async () => {
  const { store } = emulator;
  const component = [...store.components.values()].findLast(({ key }) => key === "sample");
  const source = component?.actions.find(({ isDataSource }) => isDataSource);
  const fetchContent = (only: string, dataSource = source?.id) =>
    mutate<{ fetchDataSourceContentResult: { content: string } | null; errors: Fields[] }>(
      "fetchDataSourceContent",
      "fetchDataSourceContentResult { content }",
      { dataSource, inputs: [{ name: "only", type: "value", value: only }] },
    );
  const { fetchDataSourceContentResult: result } = await fetchContent("1");
  expect(JSON.parse(result?.content ?? "")).toEqual(["red"]);
  expect((await fetchContent("many")).errors).toEqual([
    { field: "dataSource", messages: ["many is no number."] },
  ]);
  const [other] = [...store.components.values()].filter(({ key }) => key !== "sample");
  expect((await fetchContent("1", other?.actions[0]?.id)).errors).toEqual([
    { field: "dataSource", messages: ["Data source not found."] },
  ]);
});

test("a newer version of a component is used from then on", async () => {
  const steps = [step("greet", { name: value("Ada") })];
  const { store } = emulator;
  const before = [...store.components.values()].filter(({ key }) => key === "sample").length;
  expect(resultOf(await run(steps), "greet")).toMatchObject({ greeting: "Hello Ada" });
  const code = `module.exports = { actions: { greet: { perform: async () => ({ data: "v2" }) } },
    triggers: { hook: { perform: async (_, payload) => ({ payload }) } }, dataSources: {} };`;
  await publishSample(emulator, code);
  expect(resultOf(await run(steps), "greet")).toBe("v2");
  const after = [...store.components.values()].filter(({ key }) => key === "sample").length;
  expect(after).toBe(before + 1);
});
