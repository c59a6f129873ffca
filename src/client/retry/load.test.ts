import { type Emulator, startEmulator } from "../../../emulator";
import { GetCurrentUser, ListInstances, UpdateCustomer } from "../../generated/operations";
import { createClient } from "../createClient";
import { resetClients } from "../reset";
import { systemRuntime } from "../runtime";
import { budgetOf } from "./budget";

let emulator: Emulator;
afterEach(async () => {
  resetClients();
  await emulator.stop();
});

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** A client as each step has its own. */
function step() {
  const fields = { apiKey: emulator.refreshToken, endpoint: emulator.url };
  return createClient({ key: "apiKey", fields }, { logger: quiet });
}

function customerId(): string {
  const [customer] = [...emulator.store.customers.values()].filter(({ isSystem }) => !isSystem);
  return customer?.id ?? "";
}

test("hundreds of steps at once and lists come through a rate limit, each once", async () => {
  emulator = await startEmulator({ instances: 2_000, rateLimit: { perSecond: 100, burst: 20 } });
  const input = { id: customerId(), description: "Changed" };
  const steps = Array.from({ length: 300 }, (_, number) =>
    number % 3 === 0
      ? step().request(UpdateCustomer, { input })
      : step().request(GetCurrentUser, {}),
  );
  const lists = Array.from({ length: 3 }, () =>
    step().paginate(ListInstances, {}, ({ instances }) => instances),
  );
  const results = await Promise.allSettled([...steps, ...lists]);
  expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
  for (const list of await Promise.all(lists)) {
    const { nodes, totalCount } = list.data.instances;
    expect(totalCount).toBeGreaterThan(2_000);
    expect(new Set(nodes.map((node) => node?.id)).size).toBe(totalCount);
  }
  expect(emulator.store.counters.mutations.updateCustomer).toBe(100);
  const { accepted = 0, refused = 0 } = emulator.rateLimit ?? {};
  expect(emulator.requests.count({ path: "/api" })).toBe(accepted + refused);
  expect(refused).toBeLessThan(accepted / 2);
});

test("a rate limit takes nothing from the budget for outages", async () => {
  emulator = await startEmulator({ rateLimit: { perSecond: 100, burst: 1 } });
  await Promise.all(Array.from({ length: 60 }, () => step().request(GetCurrentUser, {})));
  expect(emulator.rateLimit?.refused).toBeGreaterThan(0);
  const budget = budgetOf(emulator.url);
  let left = 0;
  while (budget.take({ ...systemRuntime, now: () => 0 })) left += 1;
  expect(left).toBe(50);
});
