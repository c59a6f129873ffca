import { createAlertMonitor } from "../../../emulator/store/alerts";
import { type AlertWorld, startAlertWorld } from "../../../test/support/alertWorld";
import { denied } from "../../../test/support/intercept";
import { configureClients } from "../../client";

let world: AlertWorld;
beforeEach(async () => {
  world = await startAlertWorld();
});
afterEach(() => world.stop());

describe("a deployment that fails", () => {
  test("says which permission is missing, and changes nothing", async () => {
    const between = await world.intercept("CreateAlertWebhook", denied);
    await expect(world.flow.deploy({ connection: between.connection })).rejects.toThrow(
      /^Alert Webhook: Prismatic denied access .*org_manage_instances/,
    );
    await between.stop();
    expect(world.mine()).toEqual([]);
  });

  test("says so when no monitor may be changed, and the next one goes on", async () => {
    const between = await world.intercept("UpdateAlertMonitor", denied);
    const params = { monitorNameContains: "failed" };
    await expect(world.flow.deploy({ ...params, connection: between.connection })).rejects.toThrow(
      /^Alert Webhook: Prismatic denied access \(updateAlertMonitor\)/,
    );
    await between.stop();
    await world.flow.deploy(params);
    expect(world.mine()).toHaveLength(1);
    await world.fail(world.instanceOf("Orders failed"));
    expect(world.flow.runs).toHaveLength(1);
  });

  test.each([
    "FindAlertWebhooks",
    "CreateAlertWebhook",
    "FindNotifyingMonitors",
    "GetMonitorWebhooks",
    "UpdateAlertMonitor",
  ])("ends in time with a named error when %s hangs", async (operationName) => {
    configureClients({ limits: { actionMs: 700 } });
    world.harness.emulator.faults.next("stalledHeaders", {
      operationName,
      times: Number.POSITIVE_INFINITY,
    });
    const started = Date.now();
    const deployed = world.flow.deploy({ monitorNameContains: "failed" });
    await expect(deployed).rejects.toThrow(
      /^Alert Webhook: .*The time limit of 1 second was reached/,
    );
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  test("has 25 seconds, less than the platform gives it", async () => {
    // Longer than a handler has, and shorter than what an action waits for.
    world.harness.emulator.faults.next("http429Seconds", { retryAfterSeconds: 40, times: 1 });
    await expect(world.flow.deploy()).rejects.toThrow(/^Alert Webhook: .*rate limit/i);
  });

  test("monitors for which there is no time are left to the next deployment", async () => {
    const { store } = world.harness.emulator;
    const [triggerId] = world.monitor("Orders failed").triggerIds;
    for (let index = 0; index < 40; index += 1) {
      const instance = world.monitor("Orders failed").instanceId;
      createAlertMonitor(store, { name: `Many ${index}`, instance, triggers: [triggerId ?? ""] });
    }
    configureClients({ limits: { actionMs: 2_000 } });
    const withMine = () =>
      [...world.alerts.monitors.values()].filter(({ webhookIds }) => webhookIds.length > 0).length;
    await world.flow.deploy({ monitorNameContains: "Many" });
    const first = withMine();
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(40);
    expect(world.flow.logs.join("\n")).toMatch(
      /time ran out; \d+ alert monitors are left\. Deploy the instance again to continue, or run Ensure Alert Monitors with Alert Webhook Names "Instance 1: Watch Events \(/,
    );
    await world.flow.deploy({ monitorNameContains: "Many" });
    expect(withMine()).toBe(40);
  });
});
