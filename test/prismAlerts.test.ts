import type { Emulator } from "../emulator";
import { addPastExecution } from "../emulator/store";
import type { Prism } from "./support/prism";
import { usePrism } from "./support/usePrism";

/** The alert commands of Prismatic's own command line, each of which takes seconds to start. */
describe("prism alerts", () => {
  let emulator: Emulator;
  let cli: Prism;

  usePrism(
    (signedIn) => {
      ({ emulator, prism: cli } = signedIn);
    },
    { instances: 0 },
  );

  const alerts = () => emulator.store.alerts;
  const named = <T extends { name: string }>(all: Map<string, T>, name: string): T => {
    const found = [...all.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };
  const orders = () => named(emulator.store.instances, "Order Sync");

  it("triggers, groups, webhooks, monitors and events are listed", async () => {
    const failed = named(alerts().monitors, "Orders failed");
    const [triggers, groups] = await Promise.all([
      cli.table(["alerts:triggers:list"]),
      cli.table(["alerts:groups:list"]),
    ]);
    const [webhooks, monitors] = await Promise.all([
      cli.table(["alerts:webhooks:list"]),
      cli.table(["alerts:monitors:list"]),
    ]);
    const events = await cli.table(["alerts:events:list", failed.id]);

    const names = (rows: Record<string, string>[]) => rows.map(({ name }) => name).sort();
    const known = (records: Map<string, { name: string }>) =>
      [...records.values()].map(({ name }) => name).sort();
    expect(names(triggers)).toEqual(known(alerts().triggers));
    expect(names(groups)).toEqual(known(alerts().groups));
    expect(names(webhooks)).toEqual(known(alerts().webhooks));
    expect(webhooks[0]).toMatchObject({ url: expect.stringMatching(/^https:/) });
    expect(names(monitors)).toEqual(known(alerts().monitors));
    expect(monitors.find(({ name }) => name === "Orders failed")).toMatchObject({
      triggered: "true",
      instance: "Order Sync",
      instanceId: orders().id,
      customer: "Atlas Logistics",
    });
    const ofMonitor = [...alerts().events.values()].filter(
      ({ monitorId }) => monitorId === failed.id,
    );
    expect(events.map(({ details }) => details).sort()).toEqual(
      ofMonitor.map(({ details }) => details).sort(),
    );
  }, 120_000);

  it("a webhook, a group and a monitor are created, the monitor is set off and cleared, all are deleted", async () => {
    const created = await cli.run([
      "alerts:webhooks:create",
      ...["--name", "Command Line", "--url", "https://example.com/alerts"],
      ...["--headers", '{"X-Source":"prism"}', "--payloadTemplate", "$NAME: $INSTANCE"],
    ]);
    const webhook = alerts().webhooks.get(created.trim());
    expect(webhook).toMatchObject({
      name: "Command Line",
      headers: { "X-Source": "prism" },
      payloadTemplate: "$NAME: $INSTANCE",
    });

    const user = emulator.store.signedInUser.id;
    const group = await cli.run([
      "alerts:groups:create",
      ...["--name", "Operators", "--users", JSON.stringify([user])],
      ...["--webhooks", JSON.stringify([webhook?.id])],
    ]);
    expect(alerts().groups.get(group.trim())).toMatchObject({
      userIds: [user],
      webhookIds: [webhook?.id],
    });

    const trigger = named(alerts().triggers, "Execution Failed").id;
    const output = await cli.run([
      "alerts:monitors:create",
      ...["--name", "By Command", "--instance", orders().id, "--duration", "10"],
      ...["--triggers", JSON.stringify([trigger]), "--users", JSON.stringify([user])],
    ]);
    const monitor = alerts().monitors.get(output.trim());
    expect(monitor).toMatchObject({
      name: "By Command",
      triggerIds: [trigger],
      durationSeconds: 10,
      triggered: false,
    });
    addPastExecution(emulator.store, orders(), emulator.store.clock.now(), { error: "Down" });
    expect(monitor?.triggered).toBe(true);
    await cli.run(["alerts:monitors:clear", monitor?.id ?? ""]);
    expect(monitor?.triggered).toBe(false);

    await Promise.all([
      cli.run(["alerts:monitors:delete", monitor?.id ?? ""]),
      cli.run(["alerts:groups:delete", group.trim()]),
    ]);
    await cli.run(["alerts:webhooks:delete", webhook?.id ?? ""]);
    expect(alerts().monitors.has(monitor?.id ?? "")).toBe(false);
    expect(alerts().groups.has(group.trim())).toBe(false);
    expect(alerts().webhooks.has(webhook?.id ?? "")).toBe(false);
  }, 180_000);
});
