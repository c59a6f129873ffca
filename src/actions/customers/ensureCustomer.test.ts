import { type Harness, startHarness } from "../../../test/support/harness";
import { type Recorder, startRecorder } from "../../../test/support/recorder";

interface Customer {
  id: string;
  name: string;
  description: string;
  externalId: string;
  labels: string[];
  allowEmbeddedDesigner: boolean;
}
interface Ensured {
  outcome: "created" | "updated" | "unchanged";
  customer: Customer;
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

const ensure = async (params: Record<string, unknown>): Promise<Ensured> => {
  const result = await harness.run<{ data: { status: number; data: { ensureCustomer: Ensured } } }>(
    "ensureCustomer",
    { connection: recorder.connection, ...params },
  );
  expect(result.data.status).toBe(200);
  return result.data.data.ensureCustomer;
};
const mutations = () => harness.emulator.store.counters.mutations;
const withExternalId = (externalId: string) =>
  [...harness.emulator.store.customers.values()].filter((one) => one.externalId === externalId);
const harbor = {
  externalId: "harbor-foods",
  name: "Harbor Foods",
  description: "Wholesale",
  labels: ["pilot", "paid"],
  allowEmbeddedDesigner: "on",
};

test("creates the customer, then leaves it as it is", async () => {
  const first = await ensure(harbor);
  expect(first).toMatchObject({
    outcome: "created",
    customer: { ...harbor, allowEmbeddedDesigner: true },
  });
  const second = await ensure(harbor);
  expect(second).toEqual({ outcome: "unchanged", customer: first.customer });
  expect(mutations()).toEqual({ createCustomer: 1 });
});

test("sends what differs, and nothing else", async () => {
  const { customer } = await ensure(harbor);
  const updated = await ensure({ ...harbor, name: "Harbor Foods Ltd.", labels: ["paid"] });
  expect(updated).toMatchObject({
    outcome: "updated",
    customer: { id: customer.id, name: "Harbor Foods Ltd.", labels: ["paid"] },
  });
  expect(recorder.inputsOf("UpdateCustomer")).toEqual([
    { id: customer.id, name: "Harbor Foods Ltd.", labels: ["paid"] },
  ]);
  expect(await ensure({ ...harbor, name: "Harbor Foods Ltd.", labels: ["paid"] })).toMatchObject({
    outcome: "unchanged",
  });
});

test("labels are a set: another order and doubles change nothing", async () => {
  await ensure(harbor);
  const again = await ensure({ ...harbor, labels: ["paid", " pilot ", "paid", ""] });
  expect(again).toMatchObject({ outcome: "unchanged", customer: { labels: ["pilot", "paid"] } });
});

test("blank inputs leave what is there", async () => {
  const { customer } = await ensure(harbor);
  const again = await ensure({
    externalId: " harbor-foods ",
    name: "Harbor Foods",
    description: "  ",
    labels: [],
    allowEmbeddedDesigner: "leave",
  });
  expect(again).toEqual({ outcome: "unchanged", customer });
  expect(await ensure({ ...harbor, allowEmbeddedDesigner: "off" })).toMatchObject({
    outcome: "updated",
    customer: { allowEmbeddedDesigner: false, description: "Wholesale" },
  });
});

test("blank inputs send nothing for a new customer either", async () => {
  await ensure({ externalId: "bare", name: "Bare", description: "", labels: "" });
  expect(recorder.inputsOf("CreateCustomer")).toEqual([{ externalId: "bare", name: "Bare" }]);
});

test("finds a customer that was there before by its external ID, in its own spelling", async () => {
  const [atlas] = withExternalId("cust-atlas");
  expect(await ensure({ externalId: "cust-atlas", name: "Atlas Logistics" })).toMatchObject({
    outcome: "unchanged",
    customer: { id: atlas?.id },
  });
  expect(await ensure({ externalId: "CUST-ATLAS", name: "Another" })).toMatchObject({
    outcome: "created",
  });
});

test("many at once end with one customer, and all of them have it", async () => {
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      ensure({ ...harbor, description: index % 2 ? "Wholesale" : undefined }),
    ),
  );
  expect(withExternalId("harbor-foods")).toHaveLength(1);
  expect(mutations().createCustomer).toBe(1);
  expect(new Set(all.map(({ customer }) => customer.id)).size).toBe(1);
  expect(all.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
  // They did meet: more than one of them tried to create it.
  expect(recorder.inputsOf("CreateCustomer").length).toBeGreaterThan(1);
});

test("what a run in parallel created is brought to what this one wants", async () => {
  const [one, two] = await Promise.all([
    ensure({ externalId: "twin", name: "One", labels: ["a"] }),
    ensure({ externalId: "twin", name: "Two", labels: ["b"] }),
  ]);
  expect(one.customer.id).toBe(two.customer.id);
  expect([one.outcome, two.outcome].sort()).toEqual(["created", "updated"]);
  expect(withExternalId("twin")).toHaveLength(1);
});

test("a rejection for anything else is reported, by field", async () => {
  const error = await harness.fail("ensureCustomer", { externalId: "x", name: "n".repeat(300) });
  expect(error.code).toBe("rejected");
  expect(error.outcome).toBe("notExecuted");
  expect(error.message).toMatch(
    /^Ensure Customer: Prismatic rejected the request; nothing was changed\. Name: /,
  );
  expect(withExternalId("x")).toEqual([]);
});

test("a rejected update is reported, and leaves the customer", async () => {
  const { customer } = await ensure(harbor);
  const error = await harness.fail("ensureCustomer", { ...harbor, name: "n".repeat(300) });
  expect(error.message).toContain("Ensure Customer: Prismatic rejected the request");
  expect(withExternalId("harbor-foods")[0]).toMatchObject({ id: customer.id, name: harbor.name });
});

test("an external ID of the system customer cannot be used", async () => {
  const system = [...harness.emulator.store.customers.values()].find(({ isSystem }) => isSystem);
  if (system) system.externalId = "internal";
  harness.emulator.store.changed();
  const error = await harness.fail("ensureCustomer", { externalId: "internal", name: "Mine" });
  expect(error.code).toBe("rejected");
  expect(error.message).toContain("External ID (externalId): ");
});

test("an outcome that is not known is said, and another run finds out", async () => {
  harness.emulator.faults.next("closeAfterExecution", { operationName: "CreateCustomer" });
  const error = await harness.fail("ensureCustomer", harbor);
  expect(error.outcome).toBe("unknown");
  expect(error.message).toMatch(
    /Run this step again: it finds what was done, and does the rest\.$/,
  );
  expect(await ensure(harbor)).toMatchObject({ outcome: "unchanged" });
  expect(mutations()).toEqual({ createCustomer: 1 });
});

test.each([
  [{ name: "x" }, "Ensure Customer: External ID is required."],
  [{ externalId: "x", name: " " }, "Ensure Customer: Name is required."],
  [
    { externalId: "x", name: "x", allowEmbeddedDesigner: "perhaps" },
    'Ensure Customer: Allow Embedded Designer must be leave, on or off, but is "perhaps".',
  ],
])("refuses %j before anything is sent", async (params, message) => {
  const error = await harness.fail("ensureCustomer", params);
  expect(error.message).toBe(message);
  expect(error.code).toBe("invalidInput");
  expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
});
