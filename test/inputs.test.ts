import { inspect, isDeepStrictEqual } from "node:util";
import { actions } from "../src/actions";
import type { NamedError } from "../src/errors";
import type { IdType } from "../src/inputs/ids";
import { type Harness, startHarness } from "./support/harness";
import { unknownId } from "./support/ids";
import { validParams } from "./support/params";

interface AnyInput {
  label: string | { value: string };
  type: string;
  collection?: string;
  required?: boolean;
  example?: string;
  clean(value: unknown): unknown;
}

const labelOf = ({ label }: AnyInput) => (typeof label === "string" ? label : label.value);

const inputs = Object.entries(actions).flatMap(([key, action]) =>
  Object.entries(action.inputs as unknown as Record<string, AnyInput>)
    .filter(([, { type }]) => type !== "connection")
    .map(([name, input]) => ({ key, name, input, title: `${key}.${name}` })),
);

/** An ID of a type that no input wants. */
const OTHER_TYPE: IdType = "Log";

/** Values that people and broken references give; none of them is right for every input. */
const GARBAGE: unknown[] = [
  "zzz not valid zzz",
  "{",
  "[1,",
  "-7",
  "1e400",
  "2026-99-99T99:99:99Z",
  unknownId(OTHER_TYPE),
  -7,
  Number.NaN,
  { a: { b: 1 } },
  [{ nokey: 1 }],
  [[]],
  () => 1,
];

let harness: Harness;
let params: Record<string, Record<string, unknown>>;
beforeAll(async () => {
  harness = await startHarness();
  params = validParams(harness.emulator.store);
});
afterAll(() => harness.stop());

const labelOfAction = (key: string) => actions[key as keyof typeof actions].display.label;

/**
 * Runs an action that must be refused before a request leaves the process.
 * @returns what is wrong about the refusal, if anything.
 */
async function wrongRefusal(
  { key, name, title }: (typeof inputs)[number],
  value: unknown,
  isRight: (message: string) => boolean,
): Promise<string[]> {
  const before = harness.emulator.requests.count({});
  const what = `${title} = ${JSON.stringify(value)}`;
  let error: unknown;
  try {
    await harness.run(key, { ...params[key], [name]: value });
    return [`${what}: is accepted`];
  } catch (thrown) {
    error = thrown;
  }
  const { code, message } = error as NamedError;
  return [
    ...(harness.emulator.requests.count({}) > before ? [`${what}: a request was sent`] : []),
    ...(code === "invalidInput" && isRight(message) ? [] : [`${what}: ${code}: ${message}`]),
  ];
}

test("There are valid params for every action", () => {
  expect(Object.keys(params).sort()).toEqual(Object.keys(actions).sort());
});

test("A required input that is blank is refused by name, and nothing is sent", async () => {
  const required = inputs.filter(({ input }) => input.required);
  expect(required.length).toBeGreaterThan(30);
  const offenders: string[] = [];
  for (const each of required) {
    const expected = `${labelOfAction(each.key)}: ${labelOf(each.input)} is required.`;
    for (const blank of [undefined, null, "", "  "]) {
      offenders.push(...(await wrongRefusal(each, blank, (message) => message === expected)));
    }
  }
  expect(offenders).toEqual([]);
});

test("An ID of another type, or none at all, is refused by name, and nothing is sent", async () => {
  const ids = inputs.filter(
    ({ name }) => name.endsWith("Id") && !/externalId|versionSequenceId/i.test(name),
  );
  expect(ids.length).toBeGreaterThan(30);
  const offenders: string[] = [];
  for (const each of ids) {
    const start = `${labelOfAction(each.key)}: ${labelOf(each.input)}`;
    const says = (fact: RegExp) => (message: string) =>
      message.startsWith(start) && fact.test(message.slice(start.length));
    offenders.push(
      ...(await wrongRefusal(
        each,
        unknownId(OTHER_TYPE),
        says(/^ is the ID of a log .*\. .* ID of an? /),
      )),
      ...(await wrongRefusal(each, "Acme Orders", says(/^ is not (an|the) ID of /))),
    );
  }
  expect(offenders).toEqual([]);
});

test("Whatever is given, an input takes it or says by its name why not", () => {
  expect(inputs.length).toBeGreaterThan(200);
  const offenders = inputs.flatMap(({ key, input, title }) =>
    GARBAGE.flatMap((garbage) => {
      const what = `${title} = ${inspect(garbage)}`;
      try {
        const once = input.clean(garbage);
        return isDeepStrictEqual(input.clean(once), once) ? [] : [`${what}: cleaned twice differs`];
      } catch (error) {
        const { code, message } = error as NamedError;
        const isNamed =
          code === "invalidInput" &&
          message.includes(`${labelOfAction(key)}: `) &&
          message.includes(labelOf(input));
        return isNamed ? [] : [`${what}: ${code}: ${message}`];
      }
    }),
  );
  expect(offenders).toEqual([]);
});

test("An input's example is a value that it takes", () => {
  const examples = inputs.filter(({ input }) => input.example !== undefined && !input.collection);
  expect(examples.length).toBeGreaterThan(50);
  const offenders = examples
    .filter(({ input }) => input.clean(input.example) === undefined)
    .map(({ title }) => `${title}: its example counts as blank`);
  expect(offenders).toEqual([]);
});

test("A missing connection is reported", async () => {
  const offenders: string[] = [];
  for (const key of Object.keys(actions)) {
    const { message } = await harness.fail(key, { ...params[key], connection: "" });
    if (message !== `${labelOfAction(key)}: Connection is required.`) {
      offenders.push(`${key}: ${message}`);
    }
  }
  expect(offenders).toEqual([]);
});

test("Spectral's invoke, which cleans nothing, is served as well", async () => {
  const { testing } = await import("@prismatic-io/spectral");
  const { result } = await testing.invoke(
    actions.listCustomers as never,
    { connection: harness.connection, first: " 1 ", name: "" } as never,
  );
  const { customers } = (result as { data: { data: { customers: { nodes: unknown[] } } } }).data
    .data;
  expect(customers.nodes).toHaveLength(1);
  await expect(
    testing.invoke(actions.getCustomer as never, { connection: harness.connection } as never),
  ).rejects.toThrow("Get Customer: Customer ID is required.");
});
