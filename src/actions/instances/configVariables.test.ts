import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Node {
  value: string | null;
  scheduleType: string | null;
  timeZone: string | null;
  inputs: { nodes: { name: string; value: string }[] } | null;
  requiredConfigVariable: { key: string; defaultValue: string | null };
}

const SECRET = "hunter2-very-secret";

let harness: Harness;
let instanceId: string;
let customerId: string;
let integrationId: string;

beforeAll(async () => {
  harness = await startHarness();
  const { instances, integrations } = harness.emulator.store;
  const instance = [...instances.values()].find(({ name }) => name === "Order Sync");
  if (!instance) throw new Error("The emulator has no such instance.");
  instanceId = instance.id;
  customerId = instance.customerId;
  integrationId = integrations.get(instance.integrationId)?.id ?? "";
});
afterAll(() => harness.stop());

const stored = async (id = instanceId): Promise<Map<string, Node>> => {
  const { data } = await harness.run<{
    data: { data: { instance: { configVariables: { nodes: Node[] } } } };
  }>("listConfigVariables", { instanceId: id, fetchAll: true });
  const { nodes } = data.data.instance.configVariables;
  return new Map(nodes.map((node) => [node.requiredConfigVariable.key, node]));
};
const values = async (id?: string) =>
  new Map([...(await stored(id))].map(([key, { value }]) => [key, value]));
const sent = (operationName: string) => harness.emulator.requests.count({ operationName });
const set = (configVariables: unknown, key = "updateInstanceConfigVariables") =>
  harness.run(key, { instanceId, configVariables });

describe("updateInstanceConfigVariables", () => {
  test("sets what is named, each in its shape, and leaves the others", async () => {
    const before = await values();
    await set(
      JSON.stringify({
        Greeting: "Hi",
        "Batch Size": 75,
        "Sync?": false,
        "Start Date": "2026-02-01",
        "Order Status": "paid",
        "Import Schedule": { value: "0 6 * * *", timeZone: "America/Chicago" },
        "Address Form": { country: "FR" },
        Recipients: ["a@example.com", "b@example.com"],
        "Field Map": { sku: "code", qty: "amount" },
        "ERP Connection": { endpoint: "https://erp.example.com", apiKey: SECRET },
      }),
    );
    const after = await stored();
    const value = (key: string) => after.get(key)?.value;
    expect(value("Greeting")).toBe("Hi");
    expect(value("Batch Size")).toBe("75");
    expect(value("Sync?")).toBe("false");
    expect(value("Start Date")).toBe("2026-02-01");
    expect(value("Order Status")).toBe("paid");
    expect(after.get("Import Schedule")).toMatchObject({
      value: "0 6 * * *",
      scheduleType: "CUSTOM",
      timeZone: "America/Chicago",
    });
    expect(value("Address Form")).toBe('{"country":"FR"}');
    expect(value("Recipients")).toBe('["a@example.com","b@example.com"]');
    expect(value("Field Map")).toBe(
      '[{"key":"sku","value":"code"},{"key":"qty","value":"amount"}]',
    );
    expect(after.get("ERP Connection")?.inputs?.nodes).toContainEqual(
      expect.objectContaining({ name: "endpoint", value: "https://erp.example.com" }),
    );
    expect(value("Mapping Script")).toBe(before.get("Mapping Script"));
    expect(value("Last Import")).toBe(before.get("Last Import"));
  });

  test("takes the API's own list, and the nodes of listConfigVariables", async () => {
    await set([{ key: "Greeting", value: "Own shape" }]);
    const nodes = [...(await stored()).values()];
    await set({ Greeting: "Something else", "Batch Size": 1 });
    await set(nodes);
    expect([...(await stored()).values()]).toEqual(nodes);
  });

  test("takes what steps hand on: a file's bytes, and dates", async () => {
    await set(Buffer.from('\uFEFF{"Greeting": "Grüezi"}'));
    await set({ "Start Date": new Date("2026-03-04T12:00:00Z") });
    const after = await stored();
    expect(after.get("Greeting")?.value).toBe("Grüezi");
    expect(after.get("Start Date")?.value).toBe("2026-03-04");
  });

  test("looks up the required config variables once, and changes once", async () => {
    const looks = sent("GetInstanceConfiguration");
    const changes = sent("UpdateInstanceConfigVariables");
    await set({ Greeting: "Hello again" });
    expect(sent("GetInstanceConfiguration")).toBe(looks + 1);
    expect(sent("UpdateInstanceConfigVariables")).toBe(changes + 1);
  });

  test.each<[string, unknown, string]>([
    [
      "an unknown key",
      { Greting: "x" },
      'Config variable "Greting" does not exist. Closest match: "Greeting".',
    ],
    ["a word for a number", { "Batch Size": "many" }, '"Batch Size" must be a number'],
    [
      "a connection's input that does not exist",
      { "ERP Connection": { apikey: SECRET } },
      '"ERP Connection" has no input "apikey". Closest match: "apiKey".',
    ],
    ["a secret for a whole connection", { "ERP Connection": SECRET }, "enter an object"],
    ["a key twice", '{"Greeting": "a", "Greeting": "b"}', 'has "Greeting" more than once'],
    ["what is no JSON", `{"ERP Connection": {"apiKey": "${SECRET}"`, "must be JSON"],
    ["a text", JSON.stringify(SECRET), "must be a JSON object"],
    ["null as JSON", "null", 'such as {"My String": "x"}, but is null.'],
    ["nothing", " ", "Config Variables is required"],
    ["an empty object", "{}", "Config Variables is required"],
  ])("refuses %s before anything is sent", async (_, configVariables, expected) => {
    const changes = sent("UpdateInstanceConfigVariables");
    const error = await harness.fail("updateInstanceConfigVariables", {
      instanceId,
      configVariables,
    });
    expect(error.message).toMatch(/^Update Instance Config Variables: /);
    expect(error.message).toContain(expected);
    expect(error.code).toBe("invalidInput");
    expect(error.message).not.toContain(SECRET);
    expect(sent("UpdateInstanceConfigVariables")).toBe(changes);
  });

  test("reports that there is no such instance", async () => {
    const error = await harness.fail("updateInstanceConfigVariables", {
      instanceId: unknownId("Instance"),
      configVariables: { Greeting: "x" },
    });
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(
      "was not found, or the connection's user has no access to it. Check Instance ID, then",
    );
  });
});

describe("updateInstance", () => {
  test("is one request where no config variable is given, and keeps them all", async () => {
    const before = await values();
    harness.emulator.requests.clear();
    const result = await harness.run<{
      data: { data: { updateInstance: { instance: Record<string, unknown> } } };
    }>("updateInstance", {
      instanceId,
      description: "Orders of the web shop",
      labels: ["pilot"],
      configVariables: "",
    });
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(1);
    expect(result.data.data.updateInstance.instance).toMatchObject({
      name: "Order Sync",
      description: "Orders of the web shop",
      labels: ["pilot"],
    });
    expect(await values()).toEqual(before);
  });

  test.each<[unknown, boolean]>([
    ["disable", false],
    ["leave", false],
    ["", false],
    ["enable", true],
    [undefined, true],
    [false, false],
    ["yes", true],
  ])("enabled: %j leaves it %s", async (enabled, expected) => {
    const result = await harness.run<{
      data: { data: { updateInstance: { instance: { enabled: boolean } } } };
    }>("updateInstance", { instanceId, enabled });
    expect(result.data.data.updateInstance.instance.enabled).toBe(expected);
  });

  test("refuses another word for enabled", async () => {
    const error = await harness.fail("updateInstance", { instanceId, enabled: "off" });
    expect(error.message).toContain("Enabled must be leave, enable or disable");
  });

  test("resets the config variables that are not named, and warns of it by key", async () => {
    await set({ Greeting: "Mine", "Batch Size": 7, "ERP Connection": { apiKey: SECRET } });
    harness.logs.length = 0;
    await set({ Greeting: "Kept" }, "updateInstance");
    const after = await stored();
    expect(after.get("Greeting")?.value).toBe("Kept");
    expect(after.get("Batch Size")?.value).toBe("50");

    const warning = harness.logs.find((line) => line.includes("will be reset"));
    expect(warning).toContain('"Batch Size"');
    expect(warning).toContain('"ERP Connection"');
    expect(warning).not.toContain('"Greeting"');
    expect(harness.logs.join()).not.toContain(SECRET);
  });

  test("does not warn when all are named", async () => {
    const nodes = [...(await stored()).values()];
    const own = nodes.map(({ requiredConfigVariable: { key }, value }) =>
      key.endsWith("Connection") ? { key, values: "[]" } : { key, value: value ?? "" },
    );
    harness.logs.length = 0;
    await set(own, "updateInstance");
    expect(harness.logs.filter((line) => line.includes("will be reset"))).toEqual([]);
  });

  test("reads the required config variables of the version that the instance moves to", async () => {
    const { store } = harness.emulator;
    const sequence = store.integrations.get(integrationId)?.versionSequenceId ?? "";
    const newest = store.versions.get(sequence)?.at(-1)?.id;
    harness.emulator.requests.clear();
    await harness.run("updateInstance", {
      instanceId,
      integrationId: newest,
      configVariables: { Greeting: "Moved" },
    });
    expect(sent("GetIntegrationConfiguration")).toBe(1);
    expect(sent("GetInstanceConfiguration")).toBe(0);
    expect((await values()).get("Greeting")).toBe("Moved");
  });
});

describe("createInstance", () => {
  test("creates an instance with its config variables and reports the webhook URLs", async () => {
    harness.emulator.requests.clear();
    const result = await harness.run<{
      data: {
        data: {
          createInstance: {
            instance: {
              id: string;
              flowConfigs: { nodes: { webhookUrl: string; flow: { name: string } }[] };
            };
          };
        };
      };
    }>("createInstance", {
      customerId,
      integrationId,
      name: "Harbor Orders",
      configVariables: { Greeting: "Ahoy", "ERP Connection": { apiKey: SECRET } },
    });
    const { instance } = result.data.data.createInstance;
    const urls = instance.flowConfigs.nodes.map(({ webhookUrl }) => webhookUrl);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/);
    expect((await values(instance.id)).get("Greeting")).toBe("Ahoy");
    expect(sent("CreateInstance")).toBe(1);
    expect(harness.logs.join()).not.toContain(SECRET);
  });

  test("is one request without config variables", async () => {
    harness.emulator.requests.clear();
    await harness.run("createInstance", { customerId, integrationId, name: "Plain Orders" });
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(1);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["no name", { name: " " }, /Name is required/],
    ["another type of ID", { name: "x", customerId: unknownId("User") }, /is the ID of a user/],
    ["an unknown key", { name: "x", configVariables: { Greting: 1 } }, /Closest match: "Greeting"/],
    [
      "an integration that is not there",
      { name: "x", integrationId: unknownId("Integration"), configVariables: { Greeting: 1 } },
      /Integration version \S+ was not found, or the connection/,
    ],
    [
      "a customer that is not there",
      { name: "x", customerId: unknownId("Customer") },
      /rejected the request.*Customer ID/,
    ],
  ])("refuses %s", async (_, params, expected) => {
    const { instances } = harness.emulator.store;
    const count = instances.size;
    const error = await harness.fail("createInstance", { customerId, integrationId, ...params });
    expect(error.message).toMatch(/^Create Instance: /);
    expect(error.message).toMatch(expected);
    expect(instances.size).toBe(count);
  });
});
