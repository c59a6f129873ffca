import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { type Recorder, startRecorder } from "../../../test/support/recorder";

interface Ensured {
  outcome: "created" | "updated" | "unchanged";
  deployed: boolean;
  instance: {
    id: string;
    name: string;
    description: string;
    labels: string[];
    needsDeploy: boolean;
    deployedVersion: number;
    configState: string;
    integration: Record<string, unknown>;
    flowConfigs: { nodes: { webhookUrl: string; flow: { name: string } }[] };
  };
}

let harness: Harness;
let recorder: Recorder;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
  recorder = await startRecorder(harness);
});
afterEach(async () => {
  await recorder.stop();
  await harness.stop();
});

const store = () => harness.emulator.store;
const customer = (name: string) => store().derivedId("Customer", name);
const version = (name: string, number?: number) => {
  const draft = [...store().drafts.values()].find((one) => one.name === name);
  const versions = store().versions.get(draft?.versionSequenceId ?? "") ?? [];
  return versions.at(number === undefined ? -1 : number - 1)?.id ?? "";
};
const ensure = async (params: Record<string, unknown>): Promise<Ensured> => {
  const { data } = await harness.run<{
    data: { status: number; data: { ensureInstance: Ensured } };
  }>("ensureInstance", { connection: recorder.connection, ...params });
  expect(data.status).toBe(200);
  return data.data.ensureInstance;
};
const mutations = () => store().counters.mutations;
const named = (name: string) => [...store().instances.values()].filter((one) => one.name === name);
const config = (id: string) => store().instances.get(id)?.config;

const feed = (params: object = {}) => ({
  customerId: customer("Delta Robotics"),
  integrationId: version("Inventory Feed"),
  name: "Delta Feed",
  description: "Stock of Delta",
  labels: ["pilot", "paid"],
  configVariables: { Region: "EU", "Page Size": 25 },
  ...params,
});

test("creates, configures and deploys the instance, then leaves it as it is", async () => {
  const first = await ensure(feed());
  expect(first).toMatchObject({
    outcome: "created",
    deployed: true,
    instance: {
      name: "Delta Feed",
      description: "Stock of Delta",
      labels: ["pilot", "paid"],
      needsDeploy: false,
      deployedVersion: 4,
      configState: "FULLY_CONFIGURED",
    },
  });
  expect(first.instance.flowConfigs.nodes[0]?.webhookUrl).toMatch(/^http/);
  expect(config(first.instance.id)?.get("Page Size")?.value).toBe("25");
  const { sent } = recorder;
  sent.length = 0;
  expect(await ensure(feed())).toEqual({ ...first, outcome: "unchanged", deployed: false });
  expect(mutations()).toEqual({ createInstance: 1, deployInstance: 1 });
  expect(sent.map(({ name }) => name)).toEqual([
    "GetEnsuredVersion",
    "FindNamedInstances",
    "ListConfigVariables",
  ]);
});

test("sends the config variables that differ, and nothing else", async () => {
  const { instance } = await ensure(feed());
  const again = await ensure(feed({ configVariables: { Region: "US", "Page Size": 25 } }));
  expect(again).toMatchObject({
    outcome: "updated",
    deployed: true,
    instance: { id: instance.id, needsDeploy: false },
  });
  expect(recorder.inputsOf("UpdateInstanceConfigVariables")).toEqual([
    { id: instance.id, configVariables: [{ key: "Region", value: "US" }] },
  ]);
  expect(recorder.inputsOf("UpdateInstance")).toEqual([]);
  expect(config(instance.id)?.get("Page Size")?.value).toBe("25");
});

test("config variables that are left out are unchanged", async () => {
  const { instance } = await ensure(feed());
  expect(await ensure(feed({ configVariables: { Region: "US" } }))).toMatchObject({
    outcome: "updated",
  });
  expect(config(instance.id)?.get("Page Size")?.value).toBe("25");
  expect(await ensure(feed({ configVariables: "" }))).toMatchObject({ outcome: "unchanged" });
});

test("a new description or labels need no deployment; blank ones leave what is there", async () => {
  const { instance } = await ensure(feed());
  const updated = await ensure(feed({ description: "Stock", labels: ["paid"] }));
  expect(updated).toMatchObject({
    outcome: "updated",
    deployed: false,
    instance: { description: "Stock", labels: ["paid"] },
  });
  expect(recorder.inputsOf("UpdateInstance")).toEqual([
    { id: instance.id, description: "Stock", labels: ["paid"] },
  ]);
  expect(await ensure(feed({ description: " ", labels: [] }))).toMatchObject({
    outcome: "unchanged",
    instance: { description: "Stock", labels: ["paid"] },
  });
  expect(await ensure(feed({ description: "Stock", labels: ["paid", "paid"] }))).toMatchObject({
    outcome: "unchanged",
  });
});

test("an instance of another version is moved to the one that is given, either way", async () => {
  const old = await ensure(
    feed({ integrationId: version("Inventory Feed", 3), configVariables: "" }),
  );
  expect(old.instance).toMatchObject({ deployedVersion: 3 });
  const moved = await ensure(feed());
  expect(moved).toMatchObject({
    outcome: "updated",
    deployed: true,
    instance: { id: old.instance.id, deployedVersion: 4, integration: { versionNumber: 4 } },
  });
  expect(recorder.inputsOf("UpdateInstance")).toEqual([
    { id: old.instance.id, integration: version("Inventory Feed", 4) },
  ]);
  const back = await ensure(
    feed({ integrationId: version("Inventory Feed", 2), configVariables: { "Page Size": 25 } }),
  );
  expect(back).toMatchObject({
    outcome: "updated",
    deployed: true,
    instance: { deployedVersion: 2 },
  });
  expect(named("Delta Feed")).toHaveLength(1);
});

test("the ID of the integration stands for its newest version", async () => {
  const { instance } = await ensure(feed());
  const draft = [...store().drafts.values()].find((one) => one.name === "Inventory Feed");
  const again = feed({ integrationId: draft?.id });
  expect(await ensure(again)).toMatchObject({
    outcome: "unchanged",
    deployed: false,
    instance: { id: instance.id },
  });
  // Also where its number does not say so.
  if (draft) draft.versionNumber = 0;
  store().changed();
  expect(await ensure(again)).toMatchObject({ outcome: "unchanged", deployed: false });
  expect(recorder.inputsOf("UpdateInstance")).toEqual([
    { id: instance.id, integration: draft?.id },
  ]);
});

test("an instance of that name of another customer or integration is another one", async () => {
  const own = await ensure(feed());
  const other = await ensure(feed({ customerId: customer("Evergreen Clinics") }));
  const orders = await ensure(
    feed({ integrationId: version("Customer Onboarding"), configVariables: "" }),
  );
  expect([own, other, orders].map(({ outcome }) => outcome)).toEqual([
    "created",
    "created",
    "created",
  ]);
  expect(new Set([own, other, orders].map(({ instance }) => instance.id)).size).toBe(3);
});

test("without Deploy nothing is deployed; with it, what waits for deployment is", async () => {
  const created = await ensure(feed({ deploy: false }));
  expect(created).toMatchObject({
    outcome: "created",
    deployed: false,
    instance: { needsDeploy: true },
  });
  const changed = await ensure(feed({ deploy: "false", configVariables: { Region: "APAC" } }));
  expect(changed).toMatchObject({ outcome: "updated", deployed: false });
  expect(changed.instance.flowConfigs.nodes).toHaveLength(2);
  expect(mutations().deployInstance).toBeUndefined();
  expect(await ensure(feed({ configVariables: { Region: "APAC" } }))).toMatchObject({
    outcome: "unchanged",
    deployed: true,
    instance: { needsDeploy: false },
  });
});

test("takes reusable connections, and compares which one is used", async () => {
  const params = {
    customerId: customer("Atlas Logistics"),
    integrationId: version("Order Intake"),
    name: "Intake",
    configVariables: { ERP: { customerConnection: "customer-erp" }, Warehouse: "North" },
  };
  const { instance } = await ensure(params);
  const id = store().derivedId("CustomerConfigVariable", `customer-erp:${params.customerId}`);
  expect(config(instance.id)?.get("ERP")?.customerConfigVariableId).toBe(id);
  expect(await ensure(params)).toMatchObject({ outcome: "unchanged", deployed: false });
  const error = await harness.fail("ensureInstance", {
    ...params,
    customerId: customer("Delta Robotics"),
  });
  expect(error.message).toContain(
    `"ERP" refers to "customer-erp", of which the customer ${customer("Delta Robotics")} has no connection.`,
  );
  expect(named("Intake")).toHaveLength(1);
});

describe("values of every shape", () => {
  const SECRET = "delta-secret-4711";
  const orders = (configVariables: object) => ({
    customerId: customer("Delta Robotics"),
    integrationId: version("Order Sync"),
    name: "Delta Orders",
    deploy: false,
    configVariables,
  });
  const all = {
    Greeting: "Hi",
    "Sync?": true,
    "Batch Size": 75,
    "Import Schedule": { value: "0 6 * * *", timeZone: "America/Chicago" },
    "Address Form": { city: "Lyon", country: "FR" },
    Recipients: ["a@example.com", "b@example.com"],
    "Field Map": { sku: "code", qty: "amount" },
    "ERP Connection": { endpoint: "https://erp.example.com", username: "sync" },
  };

  test("are as they are when they are given again, in another way too", async () => {
    await ensure(orders(all));
    const again = {
      ...all,
      "Sync?": "TRUE",
      "Batch Size": "75",
      "Import Schedule": "0 6 * * *",
      "Address Form": '{ "country": "FR", "city": "Lyon" }',
      Recipients: '["a@example.com",  "b@example.com"]',
    };
    expect(await ensure(orders(again))).toMatchObject({ outcome: "unchanged" });
    expect(mutations()).toEqual({ createInstance: 1 });
  });

  test.each([
    ["a text", { Greeting: "Hello" }],
    ["a switch", { "Sync?": false }],
    ["a schedule's time", { "Import Schedule": "0 7 * * *" }],
    ["a schedule's time zone", { "Import Schedule": { value: "0 6 * * *", timeZone: "UTC" } }],
    ["a schedule's type", { "Import Schedule": { scheduleType: "none" } }],
    ["a form", { "Address Form": { city: "Paris", country: "FR" } }],
    ["a list", { Recipients: ["a@example.com"] }],
    ["a map", { "Field Map": { sku: "code" } }],
    ["an input of a connection", { "ERP Connection": { username: "other" } }],
    [
      "the type of an input",
      { "ERP Connection": { username: { type: "template", value: "sync" } } },
    ],
  ])("%s that differs is set, alone", async (_, change) => {
    await ensure(orders(all));
    expect(await ensure(orders({ ...all, ...change }))).toMatchObject({ outcome: "updated" });
    const [input] = recorder.inputsOf("UpdateInstanceConfigVariables");
    const variables = (input?.configVariables ?? []) as { key: string }[];
    const keys = variables.map(({ key }) => key);
    expect(keys).toEqual(Object.keys(change));
  });

  test("a secret, which cannot be read back, is set each time, and is in no log", async () => {
    const secret = { "ERP Connection": { username: "sync", apiKey: SECRET } };
    const { instance } = await ensure(orders({ ...all, ...secret }));
    expect(await ensure(orders(secret))).toMatchObject({ outcome: "updated" });
    expect(await ensure(orders({ "ERP Connection": { username: "sync" } }))).toMatchObject({
      outcome: "unchanged",
    });
    expect(config(instance.id)?.get("ERP Connection")?.inputs?.apiKey?.value).toBe(SECRET);
    expect(harness.logs.join("\n")).not.toContain(SECRET);
  });
});

describe("in parallel", () => {
  test("many runs end with one instance, and all of them have it", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => ensure(feed())));
    const left = named("Delta Feed");
    expect(left).toHaveLength(1);
    expect(new Set(all.map(({ instance }) => instance.id))).toEqual(new Set([left[0]?.id]));
    expect(all.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    expect(left[0]).toMatchObject({ needsDeploy: false, enabled: true });
    // They did meet: what was created too much was deleted.
    expect(mutations().createInstance).toBeGreaterThan(1);
    expect(mutations().deleteInstance).toBe((mutations().createInstance ?? 0) - 1);
    expect(harness.logs.join("\n")).toContain("a run in parallel created instance");
  });

  test("the oldest of several that were there before counts, and none is deleted", async () => {
    const first = await harness.run<{
      data: { data: { createInstance: { instance: { id: string } } } };
    }>("createInstance", feed());
    await harness.run("createInstance", feed());
    const { outcome, instance } = await ensure(feed());
    expect(outcome).toBe("unchanged");
    expect(instance.id).toBe(first.data.data.createInstance.instance.id);
    expect(named("Delta Feed")).toHaveLength(2);
  });
});

describe("errors", () => {
  test("all problems of the config variables are reported, and nothing is created", async () => {
    const error = await harness.fail(
      "ensureInstance",
      feed({ configVariables: { Regoin: "EU", "Page Size": "many" } }),
    );
    expect(error.code).toBe("invalidInput");
    expect(error.message).toMatch(
      /^Ensure Instance: 2 problems in Config Variables; nothing was changed\. .*Closest match: "Region"/,
    );
    expect(mutations()).toEqual({});
  });

  test("a version that does not exist is not found", async () => {
    const id = unknownId("Integration");
    const error = await harness.fail("ensureInstance", feed({ integrationId: id }));
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(`Integration version ${id} was not found`);
    expect(error.message).toContain("Check Integration Version ID");
  });

  test("a rejected creation is reported by field", async () => {
    const error = await harness.fail("ensureInstance", feed({ customerId: unknownId("Customer") }));
    expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
    expect(error.message).toContain(
      "nothing was changed. Customer ID (customer): Customer not found.",
    );
  });

  test("a deployment that is refused says that the instance was created, and what is missing", async () => {
    const error = await harness.fail("ensureInstance", feed({ configVariables: "" }));
    const [instance] = named("Delta Feed");
    expect(error).toMatchObject({ code: "rejected", outcome: "unknown" });
    expect(error.message).toMatch(
      new RegExp(
        `^Ensure Instance: Instance ${instance?.id} was created, but is not complete: Prismatic rejected the request\\. .*"Region" must be set\\. Add the missing values to Config Variables, or turn off Deploy\\. Run this step again`,
      ),
    );
    expect(error.message).not.toContain("othing was changed");
    expect(await ensure(feed())).toMatchObject({
      outcome: "updated",
      deployed: true,
      instance: { id: instance?.id },
    });
    expect(named("Delta Feed")).toHaveLength(1);
  });

  test("a refused deployment of an instance as it was changes nothing, and says so", async () => {
    await ensure(feed({ configVariables: "", deploy: false }));
    const error = await harness.fail("ensureInstance", feed({ configVariables: "" }));
    expect(error).toMatchObject({ code: "rejected", outcome: "notExecuted" });
    expect(error.message).toContain("nothing was changed");
  });

  test.each([
    ["CreateInstance", "", { createInstance: 1, deployInstance: 1 }],
    [
      "DeployInstance",
      "was created, but is not complete",
      { createInstance: 1, deployInstance: 1 },
    ],
  ])("after an outage in %s another run continues", async (operationName, says, counted) => {
    harness.emulator.faults.next("closeAfterExecution", { operationName });
    const error = await harness.fail("ensureInstance", feed());
    expect(error.outcome).toBe("unknown");
    expect(error.message).toContain(says);
    expect(error.message).toMatch(
      /Run this step again: it finds what was done, and does the rest\.$/,
    );
    expect(await ensure(feed())).toMatchObject({
      outcome: "unchanged",
      deployed: operationName === "CreateInstance",
    });
    expect(mutations()).toEqual(counted);
  });

  test.each([
    [{ customerId: "" }, "Customer ID is required."],
    [{ integrationId: " " }, "Integration Version ID is required."],
    [{ name: "" }, "Name is required."],
    [{ configVariables: "[" }, "Config Variables must be JSON, but it ends too early"],
    [{ configVariables: "7" }, "Config Variables must be a JSON object of config variables by key"],
    [{ deploy: "perhaps" }, "Deploy must be"],
    [{ integrationId: unknownId("Instance") }, "Integration Version ID is the ID of an instance."],
  ])("refuses %j before anything is sent", async (params, message) => {
    const error = await harness.fail("ensureInstance", feed(params));
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(`Ensure Instance: ${message}`);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
