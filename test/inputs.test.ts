import { actions } from "../src/actions";
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

/** Runs an action that must be refused before a request leaves the process. */
async function refused(key: string, given: Record<string, unknown>) {
  const before = harness.emulator.requests.count({});
  const error = await harness.fail(key, given);
  expect(harness.emulator.requests.count({})).toBe(before);
  expect(error.kind).toBe("invalidInput");
  return error.message;
}

test("There are valid params for every action", () => {
  expect(Object.keys(params).sort()).toEqual(Object.keys(actions).sort());
});

describe("A required input that is not given is told by name, and nothing is sent", () => {
  test.each(inputs.filter(({ input }) => input.required))(
    "$title",
    async ({ key, name, input }) => {
      for (const blank of [undefined, null, "", "  "]) {
        expect(await refused(key, { ...params[key], [name]: blank })).toBe(
          `${labelOfAction(key)}: ${labelOf(input)} is required.`,
        );
      }
    },
  );
});

const idInputs = inputs.filter(
  ({ name }) => name.endsWith("Id") && !/externalId|versionSequenceId/i.test(name),
);

describe("An ID of another type, or none at all, is told, and nothing is sent", () => {
  test.each(idInputs)("$title", async ({ key, name, input }) => {
    const start = `${labelOfAction(key)}: ${labelOf(input)}`;
    expect(await refused(key, { ...params[key], [name]: unknownId(OTHER_TYPE) })).toContain(
      `${start} is the ID of a log line. Give the ID of `,
    );
    expect(await refused(key, { ...params[key], [name]: "Acme Orders" })).toContain(
      `${start} is not an ID of the API.`,
    );
  });
});

describe("Whatever is given, an input takes it or says by its name why not", () => {
  test.each(inputs)("$title", ({ key, input }) => {
    for (const garbage of GARBAGE) {
      try {
        const once = input.clean(garbage);
        expect(input.clean(once)).toEqual(once);
      } catch (error) {
        expect(error).toMatchObject({ kind: "invalidInput" });
        expect((error as Error).message).toContain(`${labelOfAction(key)}: `);
        expect((error as Error).message).toContain(labelOf(input));
      }
    }
  });
});

describe("An input's example is a value that it takes", () => {
  test.each(inputs.filter(({ input }) => input.example !== undefined && !input.collection))(
    "$title",
    ({ input }) => {
      expect(input.clean(input.example)).not.toBeUndefined();
    },
  );
});

test("A missing connection is told", async () => {
  for (const key of Object.keys(actions)) {
    const error = await harness.fail(key, { ...params[key], connection: "" });
    expect(error.message).toBe(`${labelOfAction(key)}: Connection is required.`);
  }
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
