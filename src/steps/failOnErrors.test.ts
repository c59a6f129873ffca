import { type Harness, startHarness } from "../../test/support/harness";
import { unknownId } from "../../test/support/ids";
import { actions } from "../actions";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const instanceId = unknownId("Instance");
const integrationId = unknownId("Integration");
const definition = "definitionVersion: 7\nname: Acme\nflows: []";

/** What the API rejects in its payload, by the actions that the public connector has too. */
const REJECTED = [
  ["deployInstance", "deployInstance", { instanceId }],
  ["disableInstnce", "updateInstance", { instanceId }],
  ["updateInstance", "updateInstance", { instanceId, name: "New" }],
  ["importIntegration", "importIntegration", { integrationId, definition }],
  ["publishIntegration", "publishIntegration", { integrationId }],
  ["updateIntegration", "updateIntegration", { integrationId, name: "New" }],
] as const;

interface Output {
  data: {
    status: number;
    data: Record<string, { errors: { field: string; messages: string[] }[] }>;
  };
}

describe.each(REJECTED)("Fail on Errors of %s", (key, field, params) => {
  test.each([undefined, true, "true", ""])("%p fails the step", async (failOnErrors) => {
    const error = await harness.fail(key, { ...params, failOnErrors });
    expect(error.code).toBe("rejected");
    expect(error.outcome).toBe("notExecuted");
  });

  test.each([false, "false"])("%p returns the errors as data", async (failOnErrors) => {
    const { data } = await harness.run<Output>(key, { ...params, failOnErrors });
    expect(data.status).toBe(200);
    const [first] = data.data[field]?.errors ?? [];
    expect(first?.field).toEqual(expect.any(String));
    expect(first?.messages.length).toBeGreaterThan(0);
  });

  test("off, fails for what is no payload error", async () => {
    harness.emulator.faults.next("graphqlErrorIn200");
    const error = await harness.fail(key, { ...params, failOnErrors: false });
    expect(error.code).toBe("rejected");
  });
});

test("is off in no other mutation", () => {
  const withInput = Object.entries(actions)
    .filter(([, { inputs }]) => "failOnErrors" in inputs)
    .map(([key]) => key);
  expect(withInput.sort()).toEqual([...REJECTED.map(([key]) => key), "rawRequest"].sort());
});

test("returns what succeeded as before when it is off", async () => {
  const instance = [...harness.emulator.store.instances.values()].find(({ isSystem }) => !isSystem);
  const { data } = await harness.run<{ data: { data: object } }>("updateInstance", {
    instanceId: instance?.id,
    name: "Renamed",
    failOnErrors: false,
  });
  expect(data.data).toMatchObject({
    updateInstance: { instance: { id: instance?.id, name: "Renamed" }, errors: [] },
  });
});
