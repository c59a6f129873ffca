import { type Harness, startHarness } from "../../test/support/harness";
import { validParams } from "../../test/support/params";

let harness: Harness;
let params: Record<string, Record<string, unknown>>;
beforeAll(async () => {
  harness = await startHarness();
  params = validParams(harness.emulator.store);
});
afterAll(() => harness.stop());
beforeEach(() => {
  harness.logs.length = 0;
});

const reported = () => harness.logs.filter((line) => line.includes("no changes provided"));

describe.each([
  ["updateCustomer", "customerId", "Update Customer"],
  ["updateInstance", "instanceId", "Update Instance"],
  ["updateIntegration", "integrationId", "Update Integration"],
  ["updateUser", "userId", "Update User"],
])("%s", (key, id, label) => {
  const only = () => ({ [id]: params[key]?.[id] });

  test.each([undefined, null, "", " "])("reports that %j changes nothing", async (name) => {
    await harness.run(key, { ...only(), name, externalId: name, labels: name ?? [] });
    expect(reported()).toEqual([`${label}: no changes provided; nothing to update.`]);
  });

  test("is silent about a change", async () => {
    await harness.run(key, { ...only(), name: "Another Name" });
    expect(reported()).toEqual([]);
  });
});
