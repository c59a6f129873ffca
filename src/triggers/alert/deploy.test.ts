import { testing } from "@prismatic-io/spectral";
import type { AlertWebhookRecord } from "../../../emulator/store/alerts";
import { type AlertWorld, startAlertWorld } from "../../../test/support/alertWorld";
import { splitKeys } from "../../steps/polling/keys";
import { alertWebhook } from "../alertWebhook";

let world: AlertWorld;
beforeEach(async () => {
  world = await startAlertWorld();
});
afterEach(() => world.stop());

describe("on deployment", () => {
  test("registers the flow's URL with a secret header and a JSON template", async () => {
    await world.flow.deploy();
    const [webhook, ...others] = world.mine();
    expect(others).toEqual([]);
    expect(webhook?.url).toBe(world.flow.url);
    expect(webhook?.name).toMatch(/^Instance 1: Watch Events \([0-9a-f]{8}\)$/);
    expect(webhook?.headers).toEqual({ "x-alert-secret": expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.parse(webhook?.payloadTemplate ?? "")).toMatchObject({
      instanceId: "$INSTANCE_ID",
      executionId: "$EXECUTION_ID",
    });
  });

  test("adds it to no monitor when none is chosen, and says so", async () => {
    await world.flow.deploy();
    expect(world.updates()).toBe(0);
    expect(world.flow.logs.join("\n")).toContain(
      "no alert monitors are chosen, so the alert webhook was added to none. Fill in a filter, or add",
    );
  });

  test.each([
    ["integrationId", () => ({ integrationId: world.instanceOf("Orders failed").integrationId })],
    ["instanceId", () => ({ instanceId: world.monitor("Orders failed").instanceId })],
    ["monitorNameContains", () => ({ monitorNameContains: "orders FAIL" })],
  ])("adds it to the monitors that %s chooses", async (_, params) => {
    await world.flow.deploy(params());
    expect(world.mineIn("Orders failed")).toEqual([1]);
    expect(world.mineIn("Feed overdue")).toEqual([0]);
    expect(world.mineIn("Clinics left")).toEqual([0]);
  });

  test("a customer chooses the monitors of all of its instances, and a name narrows them", async () => {
    const { customerId } = world.instanceOf("Orders failed");
    await world.flow.deploy({ customerId });
    expect(world.mineIn("Orders failed", "Feed overdue", "Clinics left")).toEqual([1, 1, 0]);
    await world.flow.deploy({ customerId, monitorNameContains: "overdue" });
    expect(world.mineIn("Orders failed", "Feed overdue")).toEqual([0, 1]);
  });

  test("keeps a monitor's other webhooks, users, groups, triggers and conditions", async () => {
    const feed = world.monitor("Feed overdue");
    feed.webhookIds = [world.seeded("Incident Desk").id, world.seeded("Team Channel").id];
    feed.userIds = [...world.harness.emulator.store.users.keys()].slice(0, 2);
    world.changed();
    const { webhookIds, updatedAt, ...rest } = structuredClone(feed);
    await world.flow.deploy({ monitorNameContains: "Feed" });
    expect(world.monitor("Feed overdue")).toMatchObject(rest);
    expect(feed.webhookIds).toEqual([...webhookIds, world.mine()[0]?.id]);
    await world.flow.deploy({});
    expect(world.monitor("Feed overdue")).toMatchObject({ ...rest, webhookIds });
  });

  test("keeps them when there are more than a page has", async () => {
    const [template] = world.alerts.webhooks.values();
    const many = Array.from({ length: 130 }, (_, index) => {
      const id = world.harness.emulator.store.newId("AlertWebhook");
      world.alerts.webhooks.set(id, {
        ...(template as AlertWebhookRecord),
        id,
        name: `Hook ${index}`,
      });
      return id;
    });
    const feed = world.monitor("Feed overdue");
    feed.webhookIds = many;
    world.changed();
    await world.flow.deploy({ monitorNameContains: "Feed" });
    expect(feed.webhookIds).toEqual([...many, world.mine()[0]?.id]);
    const once = world.updates();
    await world.flow.deploy({ monitorNameContains: "Feed" });
    expect(feed.webhookIds).toHaveLength(131);
    expect(world.updates()).toBe(once);
    await world.flow.deploy({});
    expect(feed.webhookIds).toEqual(many);
  });

  test("leaves out monitors of the instance that the trigger runs in", async () => {
    const own = world.monitor("Orders failed").instanceId;
    const create = alertWebhook.webhookLifecycleHandlers?.create;
    await create?.(
      contextOf({ instance: { id: own, name: "Own" } }) as never,
      {
        connection: world.harness.connection,
        customerId: world.instanceOf("Orders failed").customerId,
      } as never,
    );
    expect(world.mineIn("Orders failed")).toEqual([0]);
    expect(world.mineIn("Feed overdue")).toEqual([1]);
  });

  test("says that no monitor matches", async () => {
    await world.flow.deploy({ monitorNameContains: "nothing is called so" });
    expect(world.flow.logs.join("\n")).toContain("no alert monitor matches");
  });

  test.each([
    [{ instanceId: "x" }, /^Alert Webhook: Instance ID /],
    [{ customerId: "SW5zdGFuY2U6MQ==" }, /^Alert Webhook: Customer ID is the ID of an instance/],
  ])("refuses %j before anything is sent", async (params, message) => {
    await expect(world.flow.deploy(params)).rejects.toThrow(message);
    expect(world.harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });

  test("says that the flow has no URL", async () => {
    world.flow.useUrl(undefined);
    await expect(world.flow.deploy()).rejects.toThrow(
      /^Alert Webhook: Flow ".+" has no webhook URL/,
    );
  });

  test("never logs the secret", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    const secret = world.secret();
    await fetch(world.flow.url, {
      method: "POST",
      body: "{}",
      headers: { "x-alert-secret": "wrong" },
    });
    await world.fail(world.instanceOf("Orders failed"));
    await world.flow.remove();
    expect(secret).not.toBe("");
    expect(world.flow.logs.length).toBeGreaterThan(3);
    expect(world.flow.logs.join("\n")).not.toContain(secret);
  });
});

function contextOf(fields: object = {}) {
  return {
    crossFlowState: {},
    flow: { id: "flow", name: "Watch", stableId: "stable" },
    webhookUrls: { Watch: world.flow.url },
    instance: { id: "instance", name: "Instance" },
    logger: { ...testing.loggerMock(), info: () => undefined, warn: () => undefined },
    ...fields,
  };
}

test("handlers return their own key of the state only", async () => {
  const state = { "alertWebhook:other": { webhookId: "other", secret: "old" }, count: 1 };
  const context = contextOf({ crossFlowState: state });
  const { create, delete: remove } = alertWebhook.webhookLifecycleHandlers ?? {};
  const params = { connection: world.harness.connection, monitorNameContains: "failed" };
  const created = (await create?.(context as never, params as never)) as {
    crossFlowState: Record<string, { monitors: string }>;
  };
  expect(created).toEqual({
    crossFlowState: {
      "alertWebhook:stable": {
        webhookId: world.mine()[0]?.id,
        secret: expect.any(String),
        monitors: expect.any(String),
      },
    },
  });
  const kept = created.crossFlowState["alertWebhook:stable"]?.monitors;
  expect(splitKeys(kept)).toHaveLength(1);
  const removed = await remove?.(context as never, params as never);
  expect(removed).toEqual({ crossFlowState: { "alertWebhook:stable": null } });
});
