import { type Emulator, startEmulator } from "../../../emulator";
import { isNamedError } from "../../errors";
import { GetCustomer, ListInstances, UpdateCustomer } from "../../generated/operations";
import { configureClients } from "../configure";
import { createClient } from "../createClient";
import { resetClients } from "../reset";
import { systemRuntime } from "../runtime";
import { Deadline } from "./deadline";
import { type Caller, MAX_UNDER_WAY, Pace, UNDER_WAY_AT_FIRST } from "./pace";
import { RETRY_LIMITS } from "./rules";

const limits = RETRY_LIMITS;
const throttled = {
  failure: { name: "throttled", reason: "throttled", summary: "HTTP 429" },
} as const;

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** A clock that only sleeping moves. */
function clock() {
  let now = 0;
  const runtime = {
    ...systemRuntime,
    now: () => now,
    sleep: async (ms: number) => {
      await new Promise((resolve) => setImmediate(resolve));
      now += ms;
    },
  };
  const caller = (lane = {}, totalMs = 600_000): Caller => ({
    lane,
    limits,
    isAgain: false,
    deadline: new Deadline(runtime, totalMs),
  });
  return { runtime, caller };
}

test("without a refusal nobody waits, and each response allows one more under way", async () => {
  const pace = new Pace();
  const { caller } = clock();
  let [underWay, most] = [0, 0];
  const attempt = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return { value: 1 };
  };
  const first = Array.from({ length: UNDER_WAY_AT_FIRST }, () => pace.inTurn(caller(), attempt));
  expect((await Promise.all(first)).map(({ waitedMs }) => waitedMs)).toEqual(first.map(() => 0));
  await Promise.all(Array.from({ length: 1_000 }, () => pace.inTurn(caller(), attempt)));
  expect(most).toBe(MAX_UNDER_WAY);
});

test("a Retry-After pauses all, and who has no time for it is not sent", async () => {
  const pace = new Pace();
  const { runtime, caller } = clock();
  const { failure } = throttled;
  await pace.inTurn(caller(), async () => ({ failure: { ...failure, retryAfterMs: 30_000 } }));
  let sent = 0;
  const skipped = await pace.inTurn(caller({}, 20_000), async () => {
    sent += 1;
    return { value: 1 };
  });
  expect(skipped).toMatchObject({ isSkipped: true, failure: { retryAfterMs: 30_000 } });
  expect(sent).toBe(0);
  const waited = await pace.inTurn(caller(), async () => ({ value: runtime.now() }));
  expect(waited).toMatchObject({ value: expect.any(Number) });
  expect("value" in waited && waited.value).toBeGreaterThanOrEqual(30_000);
});

test("a list's pages and single steps have their turns alike", async () => {
  const pace = new Pace();
  const { caller } = clock();
  await pace.inTurn(caller(), async () => throttled);
  const order: string[] = [];
  const list = {};
  const works = [
    ...Array.from({ length: 20 }, (_, page) => [list, `page ${page}`] as const),
    ...Array.from({ length: 3 }, (_, step) => [{}, `step ${step}`] as const),
  ];
  await Promise.all(
    works.map(([lane, name]) =>
      pace.inTurn(caller(lane), async () => {
        order.push(name);
        return { value: 1 };
      }),
    ),
  );
  expect(order.slice(0, 5).filter((name) => name.startsWith("step"))).toHaveLength(3);
  expect(order).toHaveLength(23);
});

test("who runs out of time while waiting leaves the queue, and a change was not made", async () => {
  const pace = new Pace();
  const blocked = new Promise<{ value: number }>(() => {});
  const deadline = new Deadline(systemRuntime, 60_000);
  const others = { lane: {}, limits, isAgain: false, deadline };
  for (let call = 0; call < UNDER_WAY_AT_FIRST; call++) void pace.inTurn(others, () => blocked);
  const error = await pace
    .inTurn(
      { ...others, deadline: new Deadline(systemRuntime, 20), outcome: "notExecuted" },
      () => blocked,
    )
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "timeout", outcome: "notExecuted" });
});

describe("hundreds of steps at once", () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator({ instances: 300, rateLimit: { perSecond: 100 } });
    configureClients({ limits: { throttledBaseDelayMs: 200 } });
  });
  afterEach(async () => {
    resetClients();
    await emulator.stop();
  });

  test("all succeed, with fewer refusals than half their number", async () => {
    const { url, refreshToken, store } = emulator;
    const connection = { key: "apiKey", fields: { apiKey: refreshToken, endpoint: url } };
    const [customer] = [...store.customers.values()].filter(({ isSystem }) => !isSystem);
    const id = customer?.id ?? "";
    const client = () => createClient(connection, { logger: quiet });
    const works = Array.from({ length: 400 }, (_, number) => {
      if (number % 100 === 0) {
        return client().paginate(ListInstances, {}, ({ instances }) => instances);
      }
      return number % 2 === 0
        ? client().request(GetCustomer, { customerId: id })
        : client().request(UpdateCustomer, { input: { id, description: `Step ${number}` } });
    });
    const ended = await Promise.allSettled(works);
    const failed = ended.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(failed.map((error) => isNamedError(error) && error.message)).toEqual([]);
    const { accepted = 0, refused = 0 } = emulator.rateLimit ?? {};
    expect(store.counters.mutations.updateCustomer).toBe(200);
    expect(accepted).toBeGreaterThanOrEqual(400);
    expect(refused).toBeLessThan(works.length / 2);
  }, 60_000);
});
