import { coreReducer, init, Resolve, toDataPath, update } from "@jsonforms/core";
import type { JSONForm } from "@prismatic-io/spectral";
import fc from "fast-check";
import { stringify } from "yaml";
import { setConfigValues } from "../emulator/store/configVariables";
import { insertInstance } from "../emulator/store/instances";
import { insertDraft, publishVersion } from "../emulator/store/integrations";
import type { ConfigVariableNode } from "../src/configVariables";
import { COLOURS, PLAIN_TYPES, type PlainType, plainTexts } from "./support/configVariables";
import { type Harness, startHarness } from "./support/harness";
import { pick } from "./support/pick";

const SETS = 1000;

/** The data types as an integration's definition writes them. */
const WRITTEN: Record<string, string> = {
  JSONFORM: "jsonForm",
  OBJECTFIELDMAP: "objectFieldMap",
  OBJECTSELECTION: "objectSelection",
};

/** What an instance holds for a config variable, as the API takes it. */
interface Held {
  value: string;
  scheduleType?: string;
  timeZone?: string;
}

interface Variable {
  key: string;
  definition: object;
  held: Held;
}

const key = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."ab./~[]%#\"'\\_ x"), minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "a.b",
      "a_x2E_b",
      "a_x2E_b_",
      "a%2Eb",
      "a[0]",
      "a/b~c~d",
      "100%",
      "now and then",
      "oneOf",
      "0",
      "$ref",
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

const type = fc.constantFrom<PlainType>(...PLAIN_TYPES);
const pickList = (dataType: PlainType) => (dataType === "PICKLIST" ? COLOURS : undefined);
const written = (dataType: string) => WRITTEN[dataType] ?? dataType.toLowerCase();

const plain = type.chain((dataType) =>
  plainTexts[dataType].map((value) => ({
    definition: { dataType: written(dataType), pickList: pickList(dataType) },
    held: { value },
  })),
);
const valueList = type.chain((dataType) =>
  fc.array(plainTexts[dataType], { maxLength: 4 }).map((items) => ({
    definition: {
      dataType: written(dataType),
      pickList: pickList(dataType),
      collectionType: "valuelist",
    },
    held: { value: JSON.stringify(items) },
  })),
);
const keyValueList = type.chain((dataType) =>
  fc
    .array(fc.record({ key: fc.string(), value: plainTexts[dataType] }), { maxLength: 4 })
    .map((items) => ({
      definition: {
        dataType: written(dataType),
        pickList: pickList(dataType),
        collectionType: "keyvaluelist",
      },
      held: { value: JSON.stringify(items) },
    })),
);
const schedule = fc
  .record({
    scheduleType: fc.constantFrom("custom", "minute", "hour", "day", "week", "none"),
    value: fc.constantFrom("0 0 * * *", "*/5 * * * *", "0 9 * * MON-FRI"),
    timeZone: fc.constantFrom("UTC", "America/Chicago", "Europe/Berlin"),
  })
  .map((held) => ({ definition: { dataType: "schedule" }, held }));

const variables = fc.uniqueArray(
  fc
    .tuple(key, fc.oneof({ weight: 4, arbitrary: plain }, valueList, keyValueList, schedule))
    .map(([name, rest]): Variable => ({ key: name, ...rest })),
  { selector: (variable) => variable.key, minLength: 1, maxLength: 8 },
);

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
});
afterAll(() => harness.stop());

/** An integration with these variables, an instance that holds the values, and one that has none. */
function set(given: readonly Variable[]) {
  const { store } = harness.emulator;
  const webhook = { key: "webhook", component: { key: "webhook-triggers", isPublic: true } };
  const definition = stringify({
    name: "Form",
    requiredConfigVars: given.map(({ key, definition }, index) => ({
      key,
      stableKey: `variable-${index}`,
      ...definition,
    })),
    flows: [{ name: "Nothing", steps: [{ name: "Webhook", isTrigger: true, action: webhook }] }],
  });
  const draft = insertDraft(store, definition);
  const version = publishVersion(store, draft, null, store.signedInUser);
  const [customer] = [...store.customers.values()].filter(({ isSystem }) => !isSystem);
  const instance = (name: string) =>
    insertInstance(store, {
      name,
      customerId: customer?.id ?? "",
      integrationId: version.id,
      createdAt: store.clock.now(),
    });
  const [full, empty] = [instance("full"), instance("empty")];
  setConfigValues(
    store,
    full,
    given.map(({ key, held }) => ({ key, ...held })),
  );
  store.revision += 1;
  return { integrationId: version.id, full: full.id, empty: empty.id };
}

interface Control {
  type: string;
  scope?: string;
  elements?: Control[];
}

const controls = (element: Control): Control[] =>
  element.type === "Control" ? [element] : (element.elements ?? []).flatMap(controls);

const at = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)?.[name], value);

/** Fills the form in JSON Forms, control by control, and returns the data that it submits. */
function fillIn({ schema, uiSchema, data = {} }: JSONForm): unknown {
  let state = coreReducer(undefined, init({}, schema as never, uiSchema as never));
  for (const { scope = "" } of controls(uiSchema as Control)) {
    expect(Resolve.schema(schema as never, scope, schema as never)).toHaveProperty("type");
    const names = scope
      .split("/")
      .filter((_, index) => index > 0 && index % 2 === 0)
      .map((name) => name.replaceAll("~1", "/"));
    const value = at(data, names);
    if (value !== undefined)
      state = coreReducer(
        state,
        update(toDataPath(scope), () => value),
      );
  }
  expect(state.errors).toEqual([]);
  return JSON.parse(JSON.stringify(state.data));
}

async function valuesOf(instanceId: string): Promise<Map<string, object>> {
  const { data } = await harness.run<{
    data: { data: { instance: { configVariables: { nodes: ConfigVariableNode[] } } } };
  }>("listConfigVariables", { instanceId });
  return new Map(
    data.data.instance.configVariables.nodes.map(
      ({ requiredConfigVariable, value, scheduleType, timeZone }) => [
        requiredConfigVariable.key,
        { value, scheduleType, timeZone },
      ],
    ),
  );
}

test(`${SETS} sets of config variables go through their form unchanged`, async () => {
  const seen = { variables: 0, renamed: 0 };
  await fc.assert(
    fc.asyncProperty(variables, async (given) => {
      const { integrationId, full, empty } = set(given);
      const params = { integrationId, instanceId: full };
      const form = (await pick(harness, "integrationConfigForm", params)) as unknown as JSONForm;
      const submitted = fillIn(form);
      expect(submitted).toEqual(form.data);
      await harness.run("updateInstanceConfigVariables", {
        instanceId: empty,
        configVariables: submitted,
      });
      const [wanted, found] = await Promise.all([valuesOf(full), valuesOf(empty)]);
      expect(wanted.size).toBe(given.length);
      expect(found).toEqual(wanted);
      seen.variables += given.length;
      seen.renamed += given.filter(({ key }) => !Object.hasOwn(form.data ?? {}, key)).length;
      harness.emulator.requests.clear();
    }),
    { numRuns: SETS, seed: 20_261_128 },
  );
  // Some keys cannot be names in JSON Forms: they have another name in the form.
  expect(seen.renamed).toBeGreaterThan(200);
  expect(seen.variables).toBeGreaterThan(3000);
}, 600_000);
