import fc from "fast-check";
import { stringify } from "yaml";
import { insertCustomerConfigVariable } from "../emulator/store/customerConnections";
import { type ConfigVariableNode, differingInputs, toObject } from "../src/configVariables";
import { toInputs } from "../src/configVariables/toInputs";
import {
  COLOURS,
  keyValueListTexts,
  PLAIN_TYPES,
  type PlainType,
  plainTexts,
  valueListTexts,
} from "./support/configVariables";
import { type Harness, startHarness } from "./support/harness";

const SETS = 1000;

/** The data types as an integration's definition writes them. */
const WRITTEN: Record<string, string> = {
  JSONFORM: "jsonForm",
  OBJECTFIELDMAP: "objectFieldMap",
  OBJECTSELECTION: "objectSelection",
};
const written = (type: string) => WRITTEN[type] ?? type.toLowerCase();

type OwnShape = {
  key: string;
  value?: string;
  values?: string;
  scheduleType?: string;
  /** Which of the customer's reusable connections, and how it is said. */
  reusable?: { index: number; form: "id" | "field" };
};

const collections = { plain: undefined, list: "valuelist", map: "keyvaluelist" };

const variable = (type: PlainType, form: keyof typeof collections) => ({
  key: `${type} ${form}`,
  texts: { plain: () => plainTexts[type], list: valueListTexts, map: keyValueListTexts }[form](
    type,
  ),
  definition: {
    dataType: written(type),
    collectionType: collections[form],
    pickList: type === "PICKLIST" ? COLOURS : undefined,
  },
});

/** A variable of every data type and collection, each with what the API may hold for it. */
const variables = [
  ...PLAIN_TYPES.map((type) => variable(type, "plain")),
  variable("STRING", "list"),
  variable("NUMBER", "list"),
  variable("STRING", "map"),
  variable("BOOLEAN", "map"),
];

const plainVariables = fc
  .tuple(...variables.map(({ key, texts }) => fc.option(texts.map((value) => ({ key, value })))))
  .map((items): OwnShape[] => items.filter((item) => item !== null));

const schedule = fc
  .record({
    scheduleType: fc.constantFrom("custom", "minute", "hour", "day", "week", "none"),
    value: fc.constantFrom("0 0 * * *", "*/5 * * * *", "0 9 * * MON-FRI", "15 14 1 * *"),
    timeZone: fc.constantFrom("UTC", "America/Chicago", "Europe/Berlin"),
  })
  .map((fields): OwnShape => ({ key: "Schedule", ...fields }));

const connection = fc
  .record(
    {
      endpoint: fc.string(),
      username: fc.string({ unit: "grapheme" }),
      apiKey: fc.string({ minLength: 1 }),
      debug: fc.constantFrom("true", "false"),
    },
    { requiredKeys: ["username"] },
  )
  .chain((inputs) =>
    fc.constantFrom("value", "template").map((type): OwnShape => {
      const list = Object.entries(inputs).map(([name, value]) => ({
        name,
        type: name === "username" ? type : "value",
        value,
      }));
      return { key: "Connection", values: JSON.stringify(list) };
    }),
  );

const reusable = fc
  .record({ index: fc.nat({ max: 2 }), form: fc.constantFrom("id" as const, "field" as const) })
  .map((reusable): OwnShape => ({ key: "Reusable", reusable }));

const anySet = fc
  .tuple(plainVariables, fc.option(schedule), fc.option(connection), fc.option(reusable))
  .map(([plain, ...others]) => [...plain, ...others.filter((item) => item !== null)])
  .filter((set) => set.length > 0);

let harness: Harness;
let instanceId: string;
let connectionIds: string[];

beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
  const definition = stringify({
    definitionVersion: 7,
    name: "Every Kind",
    requiredConfigVars: [
      ...variables.map(({ key, definition }) => ({ key, ...definition })),
      { key: "Schedule", dataType: "schedule", scheduleType: "custom", defaultValue: "0 3 * * *" },
      {
        key: "Connection",
        dataType: "connection",
        connection: {
          component: { key: "northwind-erp", version: 1, isPublic: false },
          key: "apiKey",
        },
      },
      { key: "Reusable", dataType: "connection", useScopedConfigVar: "own-erp" },
    ],
    flows: [
      {
        name: "Nothing",
        steps: [
          {
            name: "Webhook",
            isTrigger: true,
            action: {
              component: { key: "webhook-triggers", version: 1, isPublic: true },
              key: "webhook",
            },
            inputs: {},
          },
        ],
      },
    ],
  });
  type Result<T> = { data: { data: T } };
  const imported = await harness.run<
    Result<{ importIntegration: { integration: { id: string } } }>
  >("importIntegration", { definition });
  const published = await harness.run<
    Result<{ publishIntegration: { integration: { id: string } } }>
  >("publishIntegration", { integrationId: imported.data.data.importIntegration.integration.id });
  const customer = await harness.run<Result<{ createCustomer: { customer: { id: string } } }>>(
    "createCustomer",
    { name: "Round Trip" },
  );
  const created = await harness.run<Result<{ createInstance: { instance: { id: string } } }>>(
    "createInstance",
    {
      name: "Round Trip",
      customerId: customer.data.data.createCustomer.customer.id,
      integrationId: published.data.data.publishIntegration.integration.id,
    },
  );
  instanceId = created.data.data.createInstance.instance.id;
  connectionIds = ["EU", "US", "APAC"].map((key) => addConnection(key));
});
afterAll(() => harness.stop());

/** One of the connections that a customer sets itself, of which it can have several. */
function addConnection(key: string): string {
  const { store } = harness.emulator;
  const { id } = insertCustomerConfigVariable(store, {
    key,
    scopedConfigVariableId: store.derivedId("ScopedConfigVariable", "own-erp"),
    customerId: store.instances.get(instanceId)?.customerId ?? null,
  });
  store.changed();
  return id;
}

/** The set as somebody would enter it. */
function entered(set: readonly OwnShape[]): object[] {
  return set.map(({ reusable, ...item }) => {
    if (!reusable) return item;
    const id = connectionIds[reusable.index];
    return reusable.form === "field"
      ? { ...item, customerConfigVariableId: id }
      : { ...item, value: { customerConnection: id } };
  });
}

async function list(): Promise<ConfigVariableNode[]> {
  const { data } = await harness.run<{
    data: { data: { instance: { configVariables: { nodes: ConfigVariableNode[] } } } };
  }>("listConfigVariables", { instanceId });
  return data.data.instance.configVariables.nodes;
}

/** What the emulator holds, secrets included. */
function held() {
  const config = harness.emulator.store.instances.get(instanceId)?.config;
  if (!config) throw new Error("The instance has no values.");
  return config;
}

/** Forgets everything but the secrets, which cannot be read and so cannot be written back. */
function forget(): void {
  const config = held();
  for (const [key, { inputs }] of config) {
    if (inputs?.apiKey) config.set(key, { value: null, inputs: { apiKey: inputs.apiKey } });
    else config.delete(key);
  }
}

test(`what listConfigVariables reads, updateInstanceConfigVariables writes back unchanged, for ${SETS} random sets`, async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(anySet, async (set) => {
      const configVariables = entered(set);
      await harness.run("updateInstanceConfigVariables", { instanceId, configVariables });
      const before = structuredClone(held());
      for (const { key, value, reusable } of set) {
        if (value !== undefined) expect(before.get(key)?.value).toBe(value);
        if (reusable) {
          const id = connectionIds[reusable.index];
          expect(before.get(key)?.customerConfigVariableId).toBe(id);
        }
      }
      const nodes = await list();
      // What was read differs in nothing from what is there.
      const required = nodes.map(({ requiredConfigVariable }) => requiredConfigVariable);
      const inputs = toInputs(toObject(nodes), required, "Config Variables", (_, id) => id);
      expect(differingInputs(inputs, nodes)).toEqual([]);
      forget();
      await harness.run("updateInstanceConfigVariables", { instanceId, configVariables: nodes });
      expect(await list()).toEqual(nodes);
      for (const [key, { value, inputs, customerConfigVariableId }] of before) {
        expect(held().get(key)?.customerConfigVariableId).toBe(customerConfigVariableId);
        expect(held().get(key)?.value).toBe(value);
        expect(held().get(key)?.inputs?.apiKey).toEqual(inputs?.apiKey);
      }
      written += set.length;
    }),
    { numRuns: SETS },
  );
  expect(written).toBeGreaterThan(SETS);
}, 240_000);
