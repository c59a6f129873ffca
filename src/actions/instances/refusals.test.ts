import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const instance = (test: (one: { enabled: boolean; isSystem: boolean }) => boolean) => {
  const found = [...harness.emulator.store.instances.values()].find(test);
  if (!found) throw new Error("The emulator has no such instance.");
  return found;
};
const enabled = () => instance((one) => one.enabled && !one.isSystem);
const disabled = () => instance((one) => !one.enabled && !one.isSystem);

describe("enableInstance", () => {
  test("enables an instance and keeps all else of it", async () => {
    const { id, name, config } = disabled();
    const { data } = await harness.run<{
      data: { data: { updateInstance: { instance: { id: string; enabled: boolean } } } };
    }>("enableInstance", { instanceId: id });
    expect(data.data.updateInstance.instance).toMatchObject({ id, enabled: true, name });
    expect(harness.emulator.store.instances.get(id)).toMatchObject({ enabled: true, config });
  });
});

describe("deleteInstance", () => {
  test("deletes a disabled instance", async () => {
    const { id } = disabled();
    await harness.run("deleteInstance", { instanceId: id });
    expect(harness.emulator.store.instances.has(id)).toBe(false);
  });

  test("reports that an enabled one cannot be deleted, and deletes it once it is disabled", async () => {
    const { id } = enabled();
    const error = await harness.fail("deleteInstance", { instanceId: id });
    expect(error.code).toBe("rejected");
    expect(error.outcome).toBe("notExecuted");
    expect(error.message).toMatch(
      /^Delete Instance: Prismatic rejected the request; nothing was changed\. Instance ID \(id\): .*disable it first/,
    );
    expect(harness.emulator.store.instances.has(id)).toBe(true);
    await harness.run("disableInstnce", { instanceId: id });
    await harness.run("deleteInstance", { instanceId: id });
    expect(harness.emulator.store.instances.has(id)).toBe(false);
  });

  test("reports that the test instance of an integration cannot be deleted", async () => {
    const error = await harness.fail("deleteInstance", {
      instanceId: instance((one) => one.isSystem).id,
    });
    expect(error.code).toBe("rejected");
  });
});

describe.each(["enableInstance", "deleteInstance"])("%s", (key) => {
  test("reports an unknown instance", async () => {
    const error = await harness.fail(key, { instanceId: unknownId("Instance") });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain("Instance not found.");
  });

  test.each([
    [{}, "Instance ID is required."],
    [{ instanceId: "  " }, "Instance ID is required."],
    [{ instanceId: unknownId("Customer") }, "Instance ID is the ID of a customer."],
    [{ instanceId: "Order Sync" }, "Instance ID is not the ID of an instance"],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail(key, params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
