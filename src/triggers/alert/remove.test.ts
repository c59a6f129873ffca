import { type AlertWorld, startAlertWorld } from "../../../test/support/alertWorld";
import { denied } from "../../../test/support/intercept";
import { reply } from "../../../test/support/server";

let world: AlertWorld;
beforeEach(async () => {
  world = await startAlertWorld();
});
afterEach(() => world.stop());

describe("on deletion, or when the instance is disabled", () => {
  const remaining = () => world.mine().map(({ id }) => id);
  const faults = (kind: "http429Long" | "http503" | "html200") =>
    world.harness.emulator.faults.next(kind, { times: Number.POSITIVE_INFINITY });

  test("takes the webhook out of its monitors and deletes it, and only it", async () => {
    const feed = world.monitor("Feed overdue");
    feed.webhookIds = [world.seeded("Team Channel").id];
    await world.flow.deploy({ monitorNameContains: "e" });
    await world.flow.remove();
    expect(world.mine()).toEqual([]);
    expect([...world.alerts.monitors.values()].flatMap(({ webhookIds }) => webhookIds)).toEqual([
      world.seeded("Team Channel").id,
    ]);
    expect(world.flow.logs.at(-1)).toBe("Alert Webhook: removed 1 alert webhook.");
  });

  test("takes it out of the monitors first where Prismatic deletes none that is in use", async () => {
    await world.flow.deploy({ monitorNameContains: "e" });
    const between = await world.intercept("DeleteAlertWebhook", (_, response) => {
      const inUse = [...world.alerts.monitors.values()].some(({ webhookIds }) =>
        webhookIds.includes(remaining()[0] ?? ""),
      );
      if (!inUse) return undefined;
      const errors = [{ field: "__all__", messages: ["It is in use."] }];
      reply(response, { data: { deleteAlertWebhook: { alertWebhook: null, errors } } });
      return true;
    });
    await world.flow.remove({ connection: between.connection });
    await between.stop();
    expect(remaining()).toEqual([]);
    expect(world.updates()).toBe(6);
    expect(world.flow.logs.join("\n")).not.toContain("might still");
  });

  test("a missing webhook is no error", async () => {
    await world.flow.deploy();
    world.alerts.webhooks.clear();
    world.changed();
    await expect(world.flow.remove()).resolves.toBeUndefined();
    await expect(world.flow.remove()).resolves.toBeUndefined();
    expect(world.flow.logs.join("\n")).not.toContain("might still");
  });

  test("is content with a webhook that somebody deletes meanwhile", async () => {
    await world.flow.deploy();
    const between = await world.intercept("DeleteAlertWebhook", () => {
      world.alerts.webhooks.clear();
      world.changed();
      return undefined;
    });
    await world.flow.remove({ connection: between.connection });
    await between.stop();
    expect(world.flow.logs.join("\n")).not.toContain("might still");
  });

  test.each([
    ["the refresh token was revoked", () => world.harness.emulator.revoke()],
    ["the rate limit is reached", () => faults("http429Long")],
    ["Prismatic responds with an outage", () => faults("http503")],
    ["Prismatic responds with a page", () => faults("html200")],
  ])("does not fail when %s: it says what is left and what to do", async (_, happens) => {
    await world.flow.deploy();
    const [id] = remaining();
    world.harness.emulator.invalidateAccessTokens();
    happens();
    await expect(world.flow.remove()).resolves.toBeUndefined();
    expect(remaining()).toEqual([id]);
    const warning = world.flow.logs.at(-1) ?? "";
    expect(warning).toMatch(/^Alert Webhook: /);
    expect(warning).toContain(
      `The alert webhook ${id} might still be registered, and be in alert monitors. Delete it in Prismatic's settings for alert webhooks, or deploy`,
    );
  });

  test("does not fail when access is denied, or with a connection that cannot be used", async () => {
    await world.flow.deploy();
    const between = await world.intercept("DeleteAlertWebhook", denied);
    await expect(world.flow.remove({ connection: between.connection })).resolves.toBeUndefined();
    await between.stop();
    expect(world.flow.logs.at(-1)).toMatch(/denied access.*org_manage_instances.*might still/);
    const connection = { ...world.harness.connection, fields: { endpoint: "nonsense" } };
    await expect(world.flow.remove({ connection })).resolves.toBeUndefined();
    expect(world.flow.logs.at(-1)).toContain("might still be registered");
    // It is remembered, without the URL.
    world.flow.useUrl(undefined);
    await world.flow.remove();
    expect(remaining()).toEqual([]);
  });
});
