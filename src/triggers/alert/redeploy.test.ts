import { deleteAlertMonitor } from "../../../emulator/store/alerts";
import { type AlertWorld, startAlertWorld } from "../../../test/support/alertWorld";
import { playFlow } from "../../../test/support/playFlow";
import component from "../..";

let world: AlertWorld;
beforeEach(async () => {
  world = await startAlertWorld();
});
afterEach(() => world.stop());

describe("on another deployment", () => {
  test("changes nothing when nothing has changed", async () => {
    const params = { monitorNameContains: "e" };
    await world.flow.deploy(params);
    const [first] = structuredClone(world.mine());
    const once = world.updates();
    expect(once).toBe(3);
    await world.flow.deploy(params);
    expect(world.updates()).toBe(once);
    expect(world.mine()).toMatchObject([{ id: first?.id, headers: first?.headers }]);
  });

  test("follows a URL and a selection that have changed", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    const [first] = structuredClone(world.mine());
    world.flow.useUrl(`${world.flow.url}/moved`);
    await world.flow.deploy({ monitorNameContains: "overdue" });
    expect(world.mine()).toMatchObject([
      { id: first?.id, url: `${world.flow.url}/moved`, headers: first?.headers },
    ]);
    expect(world.mineIn("Orders failed", "Feed overdue")).toEqual([0, 1]);
  });

  test("leaves monitors alone to which people have added it", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    world.monitor("Clinics left").webhookIds.push(world.mine()[0]?.id ?? "");
    world.changed();
    await world.flow.deploy({ monitorNameContains: "overdue" });
    expect(world.mineIn("Orders failed", "Feed overdue", "Clinics left")).toEqual([0, 1, 1]);
  });

  test("registers anew, and adds to the monitors again, what somebody has deleted", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    const [first] = world.mine();
    await world.harness.run("deleteAlertWebhook", { webhookId: first?.id });
    expect(world.mine()).toEqual([]);
    await world.flow.deploy({ monitorNameContains: "failed" });
    expect(world.mine()).toHaveLength(1);
    expect(world.mineIn("Orders failed")).toEqual([1]);
  });

  test("leaves one webhook when the state of the one before was lost", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    world.flow.loseState();
    await world.flow.deploy({ monitorNameContains: "failed" });
    expect(world.mine()).toHaveLength(1);
    await world.fail(world.instanceOf("Orders failed"));
    expect([world.flow.runs.length, world.flow.refusals.length]).toEqual([1, 0]);
  });

  test("passes over a monitor that somebody deletes meanwhile", async () => {
    const feed = world.monitor("Feed overdue").id;
    const between = await world.intercept("UpdateAlertMonitor", (seen) => {
      const { input } = seen.body.variables as { input: { id: string } };
      if (input.id !== feed || !world.alerts.monitors.has(feed)) return undefined;
      deleteAlertMonitor(world.harness.emulator.store, input.id);
      return undefined;
    });
    await world.flow.deploy({ monitorNameContains: "e", connection: between.connection });
    await between.stop();
    expect(world.mineIn("Orders failed")).toEqual([1]);
    expect(world.flow.logs.join("\n")).not.toContain("could not be changed");
  });

  test("names a monitor that Prismatic does not let be changed, and changes the others", async () => {
    const feed = world.monitor("Feed overdue").id;
    const between = await world.rejecting(feed, "Too many.");
    await world.flow.deploy({ monitorNameContains: "e", connection: between.connection });
    await between.stop();
    expect(world.mineIn("Orders failed", "Feed overdue", "Clinics left")).toEqual([1, 0, 1]);
    expect(world.flow.logs.join("\n")).toMatch(
      /1 alert monitors could not be changed\. "Feed overdue": .*Too many\./,
    );
    // What could not be added is added by the next deployment.
    await world.flow.deploy({ monitorNameContains: "e" });
    expect(world.mineIn("Feed overdue")).toEqual([1]);
  });

  test("what could not be taken out is taken out by the next deployment", async () => {
    await world.flow.deploy({ monitorNameContains: "e" });
    const between = await world.rejecting(world.monitor("Feed overdue").id, "Try later.");
    await world.flow.deploy({ connection: between.connection });
    await between.stop();
    const names = ["Orders failed", "Feed overdue", "Clinics left"];
    expect(world.mineIn(...names)).toEqual([0, 1, 0]);
    await world.flow.deploy();
    expect(world.mineIn(...names)).toEqual([0, 0, 0]);
  });
});

test("flows that are deployed at the same time do not take each other out of a monitor", async () => {
  const shared = {};
  const flows = await Promise.all(
    ["One", "Two", "Three", "Four"].map((name) =>
      playFlow(
        world.harness,
        component,
        "alertWebhook",
        { monitorNameContains: "e" },
        { name, shared },
      ),
    ),
  );
  await Promise.all(flows.map((one) => one.deploy()));
  for (const name of ["Orders failed", "Feed overdue", "Clinics left"]) {
    expect(world.monitor(name).webhookIds).toHaveLength(4);
  }
  await flows[0]?.remove();
  expect(world.monitor("Orders failed").webhookIds).toHaveLength(3);
  await world.fail(world.instanceOf("Orders failed"));
  expect(flows.map(({ runs }) => runs.length)).toEqual([0, 1, 1, 1]);
  await Promise.all(flows.map((one) => one.stop()));
});
