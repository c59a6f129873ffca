import { inspect } from "node:util";
import fc from "fast-check";
import { configureClients, resetClients } from "../src/client";
import { isNamedError } from "../src/errors";
import { CHOSEN_ACTIONS, IS_CHOICE } from "./support/chosenActions";
import { type Harness, startHarness } from "./support/harness";
import { WITHOUT_PAUSES } from "./support/pace";
import { validParams } from "./support/params";

const SEED = 4711;
const RUNS = 2_500;
/** Values that are tried in each input. */
const PER_PLACE = 6;
const LONGEST_MS = 5_000;
const LONGEST_MESSAGE = 20_000;

const raise = (): never => {
  throw new RangeError("thrown by the value itself");
};
const hostile = (target: object) =>
  new Proxy(target, { get: raise, has: raise, ownKeys: raise, getPrototypeOf: raise });

function circular(): object {
  const list: unknown[] = [];
  list.push({ list });
  return list;
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { key: "a", value };
  return value;
}

const LONG = Array(2_500_000).fill("x");

/** What no form of a designer sends, but a code step or a broken reference can. */
const ODD: Readonly<Record<string, () => unknown>> = {
  bigint: () => 12345678901234567890n,
  symbol: () => Symbol("odd"),
  function: () => () => 1,
  class: () => class Odd {},
  "not a number": () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  "minus zero": () => -0,
  "invalid date": () => new Date(Number.NaN),
  map: () => new Map([["a", 1]]),
  set: () => new Set([1]),
  promise: () => Promise.resolve(1),
  error: () => new Error("odd"),
  regexp: () => /odd/,
  circular,
  "a getter that throws": () => ({
    get key() {
      return raise();
    },
  }),
  "a getter that throws later": () => {
    let reads = 0;
    return {
      get a() {
        reads += 1;
        return reads > 1 ? raise() : 1;
      },
    };
  },
  "a getter without end": () => {
    const endless = (): object => ({
      get a() {
        return endless();
      },
      get b() {
        return endless();
      },
    });
    return endless();
  },
  "toString that throws": () => ({ toString: raise }),
  "toString that returns no text": () => ({ toString: () => ({}) }),
  "no prototype": () => Object.create(null),
  "toJSON that throws": () => ({ toJSON: raise }),
  "toJSON that returns itself": () => ({
    toJSON() {
      return this;
    },
  }),
  "an iterator without end": () =>
    Object.assign([1], {
      *[Symbol.iterator]() {
        for (;;) yield { key: "a", value: 1 };
      },
    }),
  "a map of its own": () => Object.assign(["a"], { map: raise, filter: raise }),
  "hostile proxy": () => hostile({}),
  "hostile proxy of a list": () => hostile([]),
  "hostile proxy of a date": () => hostile(new Date()),
  "hostile proxy of bytes": () => hostile(new Uint8Array(2)),
  "proxy that has everything": () => new Proxy({}, { get: () => "x", has: () => true }),
  "proxy of methods": () => new Proxy({}, { get: () => () => 1 }),
  "proxy of a function": () => new Proxy(() => 1, { get: raise }),
  revoked: () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a sparse list": () => new Array(4_000_000_000),
  "a long list": () => LONG,
  "a wide object": () => Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])),
  "128 levels": () => nested(128),
  "100,000 levels": () => nested(100_000),
  "100,000 levels of text": () => "[".repeat(100_000),
  "parts that are shared": () => {
    let value: unknown = [1];
    for (let level = 0; level < 60; level++) value = [value, value];
    return value;
  },
  "a long text": () => "x".repeat(5_000_000),
  "a long key": () => ({ ["x".repeat(1_000_000)]: "x" }),
  "half of a character": () => "\ud83d",
  "control characters": () => "\u0000\u0007\u001b",
  bytes: () => new Uint8Array([0xff, 0xfe]),
  "an array buffer": () => new ArrayBuffer(8),
  "a look-alike number": () => ({ isLosslessNumber: true, value: "x", toString: raise }),
  __proto__: () => JSON.parse('{"__proto__": {"polluted": true}}'),
  "items that are odd": () => [
    Symbol("odd"),
    () => 1,
    {
      get key() {
        return raise();
      },
    },
  ],
  "pairs that are odd": () => [
    { key: Symbol("odd"), value: 1n },
    { key: { toString: raise }, value: 1 },
  ],
  "a value of bigints": () => [{ key: "a", value: 1n }],
};

const actions = Object.values(CHOSEN_ACTIONS);
/** Every input of every action, the connection too. */
const places = actions.flatMap(({ key, inputs }) =>
  inputs.map((input) => ({ action: key, input: input.key, label: labelOf(input.label) })),
);

function labelOf(label: string | { value: string } | { key: string; value: string }): string {
  return typeof label === "string" ? label : label.value;
}

let harness: Harness;
let params: Record<string, Record<string, unknown>>;
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);

beforeAll(async () => {
  configureClients({ limits: { ...WITHOUT_PAUSES, baseDelayMs: 1, throttledBaseDelayMs: 1 } });
  harness = await startHarness();
  params = validParams(harness.emulator.store);
  process.on("unhandledRejection", onRejection);
});
afterAll(async () => {
  process.off("unhandledRejection", onRejection);
  configureClients({});
  resetClients();
  await harness.stop();
});

/** What is wrong with how an action ends that has such a value in one input. */
async function problemWith(place: (typeof places)[number], name: string, value: unknown) {
  const { action, input, label } = place;
  const begin = performance.now();
  let thrown: unknown;
  try {
    await harness.run(action, { ...params[action], timeoutSeconds: "1", [input]: value });
  } catch (error) {
    thrown = error;
  }
  const ms = performance.now() - begin;
  const what = `${action}.${input} = ${name}`;
  if (ms > LONGEST_MS) return `${what} took ${Math.round(ms)} ms`;
  if (thrown === undefined) return undefined;
  if (!isNamedError(thrown)) return `${what}: ${inspect(thrown)}`;
  const { code, message } = thrown;
  if (/internal error|inside of this component/i.test(message)) return `${what}: ${message}`;
  // Whatever else it ends with came from Prismatic: the value was accepted.
  if (message.length > LONGEST_MESSAGE) return `${what}: ${message.length} characters`;
  // What earlier runs have changed is told of the input that refers to it.
  const names = message.includes(label) || /header|this tenant has no/i.test(message);
  return code === "invalidInput" && !names ? `${what} is not named: ${message}` : undefined;
}

/** Every value with ODD_VALUES=all; otherwise a few for each place, in turn. */
function valuesFor(index: number): [string, () => unknown][] {
  const all = Object.entries(ODD);
  if (process.env.ODD_VALUES === "all" || IS_CHOICE) return all;
  return Array.from(
    { length: PER_PLACE },
    (_, turn) => all[(index * PER_PLACE + turn) % all.length] as (typeof all)[0],
  );
}

test("every odd value is refused by the name of its input, or accepted", async () => {
  const problems: string[] = [];
  for (const [index, place] of places.entries()) {
    for (const [name, make] of valuesFor(index)) {
      const problem = await problemWith(place, name, make());
      if (problem) problems.push(problem.slice(0, 300));
    }
  }
  expect(problems).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}, 300_000);

test(`${RUNS} values that odd ones are in end so too`, async () => {
  const odd = fc.constantFrom(...Object.entries(ODD)).map(([name, make]) => ({ name, make }));
  const { value } = fc.letrec<{ value: { name: string; make: () => unknown } }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      odd,
      fc.array(tie("value"), { minLength: 1, maxLength: 3 }).map((items) => ({
        name: `[${items.map(({ name }) => name)}]`,
        make: () => items.map(({ make }) => make()),
      })),
      fc
        .tuple(
          fc.constantFrom("key", "value", "data", "a", "length", "toJSON", "then"),
          tie("value"),
        )
        .map(([key, inner]) => ({
          name: `{${key}: ${inner.name}}`,
          make: () => ({ key: "a", [key]: inner.make() }),
        })),
    ),
  }));
  const cases = fc.sample(fc.record({ place: fc.nat(places.length - 1), value }), {
    numRuns: RUNS,
    seed: SEED,
  });
  const problems: string[] = [];
  for (const { place, value: given } of cases) {
    const problem = await problemWith(
      places[place] as (typeof places)[0],
      given.name,
      given.make(),
    );
    if (problem) problems.push(problem.slice(0, 300));
  }
  expect(problems).toEqual([]);
  expect(rejections).toEqual([]);
  expect(harness.emulator.internalErrors).toEqual([]);
}, 300_000);
