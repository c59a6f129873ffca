import { createHmac } from "node:crypto";
import { testing } from "@prismatic-io/spectral";
import component from "../../src";
import { type Harness, startHarness } from "../../test/support/harness";
import { intercept } from "../../test/support/intercept";
import { type PlayedFlow, playFlow } from "../../test/support/playFlow";
import { eventWebhook } from "./eventWebhook";

let harness: Harness;
let flow: PlayedFlow;
beforeEach(async () => {
  harness = await startHarness();
  flow = await playFlow(harness, component, "eventWebhook", {
    eventTypes: ["customer.created", "instance.updated"],
  });
});
afterEach(async () => {
  await flow.stop();
  await harness.stop();
});

const endpoints = () => [...harness.emulator.store.webhookEndpoints.values()];
const createCustomer = async (name: string) => {
  await harness.run("createCustomer", { name });
  await harness.emulator.settled();
};
const event = JSON.stringify({ event_type: "customer.created", customer: { id: "x", name: "x" } });
const post = (body: string, headers: Record<string, string>) =>
  fetch(flow.url, { method: "POST", body, headers });

const faults = (kind: "http429Long" | "http503" | "html200") =>
  harness.emulator.faults.next(kind, { times: Number.POSITIVE_INFINITY });

/** A connection over which all endpoints are deleted just before an operation arrives. */
const deletingBefore = (operationName: string) =>
  intercept(harness, operationName, () => {
    harness.emulator.store.webhookEndpoints.clear();
    harness.emulator.store.changed();
    return undefined;
  });

const sign = (body: string) => {
  const secret = endpoints()[0]?.secret ?? "";
  return {
    "X-Webhook-Signature": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
  };
};

describe("on deployment", () => {
  test("registers the flow's URL for the chosen and the other event types, with a secret", async () => {
    await flow.deploy({ otherEventTypes: ["alert_monitor.triggered", "customer.created"] });
    expect(endpoints()).toMatchObject([
      {
        url: flow.url,
        enabled: true,
        eventTypes: ["customer.created", "instance.updated", "alert_monitor.triggered"],
        secret: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  test("gives each registration a secret of its own", async () => {
    await flow.deploy();
    const [first] = endpoints();
    await flow.remove();
    await flow.deploy();
    expect(endpoints()[0]?.secret).not.toBe(first?.secret);
  });

  test("a redeployment updates what is there", async () => {
    await flow.deploy();
    const [before] = endpoints().map((endpoint) => ({ ...endpoint }));
    await flow.deploy({ eventTypes: ["integration.published"] });
    expect(endpoints()).toHaveLength(1);
    expect(endpoints()[0]).toMatchObject({
      id: before?.id,
      secret: before?.secret,
      eventTypes: ["integration.published"],
    });
  });

  test("a redeployment enables an endpoint that someone disabled", async () => {
    await flow.deploy();
    const [endpoint] = endpoints();
    if (endpoint) endpoint.enabled = false;
    await flow.deploy();
    expect(endpoints()).toMatchObject([{ enabled: true }]);
  });

  test("a redeployment registers again what someone removed", async () => {
    await flow.deploy();
    harness.emulator.store.webhookEndpoints.clear();
    await flow.deploy();
    expect(endpoints()).toHaveLength(1);
    await createCustomer("Back Again");
    expect(flow.runs).toHaveLength(1);
  });

  test("leaves no duplicate when the state of an earlier deployment was lost", async () => {
    await flow.deploy();
    flow.loseState();
    await flow.deploy();
    expect(endpoints()).toHaveLength(1);
    await createCustomer("Once Only");
    expect(flow.runs).toHaveLength(1);
    expect(flow.refusals).toHaveLength(0);
  });

  test("deletes duplicates that exist, and nobody else's endpoint", async () => {
    await flow.deploy();
    const [mine] = endpoints();
    if (!mine) throw new Error("Nothing was registered.");
    const { store } = harness.emulator;
    for (const [id, url] of [
      [store.newId("WebhookEndpoint"), mine.url],
      [store.newId("WebhookEndpoint"), "https://elsewhere.example/hook"],
    ] as const) {
      store.webhookEndpoints.set(id, { ...mine, id, url });
    }
    store.changed();
    await flow.deploy();
    expect(
      endpoints()
        .map(({ url }) => url)
        .sort(),
    ).toEqual([mine.url, "https://elsewhere.example/hook"].sort());
    expect(endpoints().map(({ id }) => id)).toContain(mine.id);
  });

  test("follows a flow whose URL has changed", async () => {
    await flow.deploy();
    const [before] = endpoints();
    flow.useUrl(`${flow.url}/moved`);
    await flow.deploy();
    expect(endpoints()).toMatchObject([{ id: before?.id, url: expect.stringMatching(/moved$/) }]);
  });

  test("refuses to register for nothing", async () => {
    await expect(flow.deploy({ eventTypes: [] })).rejects.toThrow(
      "Event Webhook: Event Types and Other Event Types are both empty.",
    );
    expect(endpoints()).toEqual([]);
  });

  test("says that the flow has no URL", async () => {
    flow.useUrl(undefined);
    await expect(flow.deploy()).rejects.toThrow(/^Event Webhook: Flow ".+" has no webhook URL/);
  });

  test("never logs the secret", async () => {
    await flow.deploy();
    await flow.deploy();
    const secret = endpoints()[0]?.secret ?? "";
    await post(event, { "x-webhook-signature": "sha256=00" });
    await flow.remove();
    expect(secret).not.toBe("");
    expect(flow.logs.length).toBeGreaterThan(2);
    expect(flow.logs.join("\n")).not.toContain(secret);
  });
});

describe("two flows of one instance", () => {
  let one: PlayedFlow;
  let other: PlayedFlow;
  beforeEach(async () => {
    const shared = {};
    const play = (name: string, eventType: string) =>
      playFlow(harness, component, "eventWebhook", { eventTypes: [eventType] }, { name, shared });
    one = await play("Customers", "customer.created");
    other = await play("Integrations", "integration.published");
    await one.deploy();
    await other.deploy();
  });
  afterEach(async () => {
    await one.stop();
    await other.stop();
  });

  test("have an endpoint and a secret each, also after a redeployment", async () => {
    const before = endpoints().map(({ id, url, secret }) => ({ id, url, secret }));
    expect(before.map(({ url }) => url)).toEqual([one.url, other.url]);
    expect(new Set(before.map(({ secret }) => secret)).size).toBe(2);
    await one.deploy();
    await other.deploy();
    expect(endpoints()).toMatchObject(before);
    await createCustomer("For One Only");
    expect([one.runs.length, other.runs.length]).toEqual([1, 0]);
  });

  test("do not take each other's endpoint away", async () => {
    await other.remove();
    expect(endpoints().map(({ url }) => url)).toEqual([one.url]);
    await createCustomer("Still Watched");
    expect(one.runs).toHaveLength(1);
    expect(one.refusals).toEqual([]);
  });
});

describe("on deletion", () => {
  test("removes what was registered", async () => {
    await flow.deploy();
    await flow.remove();
    expect(endpoints()).toEqual([]);
  });

  test("a missing endpoint is no error", async () => {
    await flow.deploy();
    harness.emulator.store.webhookEndpoints.clear();
    await expect(flow.remove()).resolves.toBeUndefined();
    await expect(flow.remove()).resolves.toBeUndefined();
  });
});

describe("on deletion, or when the instance is disabled", () => {
  const remaining = () => endpoints().map(({ id }) => id);

  test.each([
    ["the refresh token was revoked", () => harness.emulator.revoke()],
    ["the rate limit is reached", () => faults("http429Long")],
    ["Prismatic responds with an outage", () => faults("http503")],
    ["Prismatic responds with a page", () => faults("html200")],
  ])("does not fail when %s: it says what is left and what to do", async (_, happens) => {
    await flow.deploy();
    const [id] = remaining();
    harness.emulator.invalidateAccessTokens();
    happens();
    await expect(flow.remove()).resolves.toBeUndefined();
    expect(remaining()).toEqual([id]);
    const warning = flow.logs.at(-1) ?? "";
    expect(warning).toMatch(/^Event Webhook: /);
    expect(warning).toContain(
      `The webhook endpoint ${id} might still be registered. Delete it in Prismatic's settings for webhooks, or deploy`,
    );
  });

  test("does not fail with a connection that cannot be used", async () => {
    await flow.deploy();
    const connection = { ...harness.connection, fields: { endpoint: "nonsense" } };
    await expect(flow.remove({ connection })).resolves.toBeUndefined();
    expect(flow.logs.at(-1)).toContain("might still be registered");
  });

  test("remembers what could not be removed, and removes it the next time", async () => {
    await flow.deploy();
    const connection = { ...harness.connection, fields: { endpoint: "nonsense" } };
    await flow.remove({ connection });
    flow.useUrl(undefined);
    await flow.remove();
    expect(remaining()).toEqual([]);
  });

  test("is content with an endpoint that somebody deletes meanwhile", async () => {
    await flow.deploy();
    const between = await deletingBefore("DeleteWebhookEndpoint");
    await flow.remove({ connection: between.connection });
    await between.stop();
    expect(remaining()).toEqual([]);
    expect(flow.logs.join()).not.toContain("might still be registered");
  });
});

test("a deployment registers anew what somebody deletes meanwhile", async () => {
  await flow.deploy();
  const [before] = endpoints();
  const between = await deletingBefore("UpdateWebhookEndpoint");
  await flow.deploy({ connection: between.connection });
  await between.stop();
  expect(endpoints()).toMatchObject([{ url: flow.url, secret: before?.secret }]);
  expect(endpoints()[0]?.id).not.toBe(before?.id);
});

test("handlers return their own key of the state only", async () => {
  const context = {
    crossFlowState: { "eventWebhook:other": { endpointId: "other", secret: "old" }, count: 1 },
    flow: { id: "flow", name: "Watch", stableId: "stable" },
    webhookUrls: { Watch: flow.url },
    instance: { id: "instance", name: "Instance" },
    logger: { ...testing.loggerMock(), info: () => undefined },
  };
  const { create, delete: remove } = eventWebhook.webhookLifecycleHandlers ?? {};
  const params = { connection: harness.connection, eventTypes: ["customer.created"] };
  const created = await create?.(context as never, params as never);
  expect(created).toEqual({
    crossFlowState: {
      "eventWebhook:stable": { endpointId: endpoints()[0]?.id, secret: expect.any(String) },
    },
  });
  const removed = await remove?.(context as never, params as never);
  expect(removed).toEqual({ crossFlowState: { "eventWebhook:stable": null } });
});

test("a deployment ends in time with a named error", async () => {
  // Longer than a handler has, and shorter than what an action waits for.
  harness.emulator.faults.next("http429Seconds", { retryAfterSeconds: 40, times: 1 });
  const started = Date.now();
  await expect(flow.deploy()).rejects.toThrow(/^Event Webhook: .*rate limit/i);
  expect(Date.now() - started).toBeLessThan(5_000);
});

describe("a delivery", () => {
  test("of a mutation in the API arrives as an event with its type", async () => {
    await flow.deploy();
    await createCustomer("Harbor Foods");
    expect(flow.refusals).toEqual([]);
    expect(flow.runs).toEqual([
      {
        eventType: "customer.created",
        event: expect.objectContaining({
          event_type: "customer.created",
          customer: { id: expect.any(String), name: "Harbor Foods" },
        }),
      },
    ]);
    expect(harness.emulator.deliveries.map(({ status }) => status)).toEqual([200]);
  });

  test("of a type that was not chosen does not come", async () => {
    await flow.deploy({ eventTypes: ["instance.updated"] });
    await createCustomer("Quiet");
    expect(flow.runs).toEqual([]);
  });

  test("that is not as it was signed is refused with 401 and runs nothing", async () => {
    await flow.deploy();
    const secret = endpoints()[0]?.secret ?? "";
    const signature = `sha256=${createHmac("sha256", secret).update(event).digest("hex")}`;
    const responses = [
      await post(event, {}),
      await post(event, { "X-Webhook-Signature": "nonsense" }),
      await post(event, { "X-Webhook-Signature": `sha256=${"0".repeat(64)}` }),
      await post(event.replace("created", "deleted"), { "X-Webhook-Signature": signature }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    for (const result of responses) expect(await result.text()).not.toContain(secret);
    expect(flow.runs).toEqual([]);
    expect(flow.refusals).toHaveLength(4);
    expect(JSON.stringify(flow.refusals)).not.toContain("customer.created");

    expect((await post(event, { "X-Webhook-Signature": signature })).status).toBe(200);
    expect(flow.runs).toHaveLength(1);
  });

  test("before anything is registered is refused", async () => {
    const signature = `sha256=${createHmac("sha256", "undefined").update(event).digest("hex")}`;
    expect((await post(event, { "X-Webhook-Signature": signature })).status).toBe(401);
    expect(flow.runs).toEqual([]);
  });

  test("that is signed but no event is refused, and its signature not blamed", async () => {
    await flow.deploy();
    for (const body of ["", "[]", "null", "not json", "{}", '{"event_type": 7}']) {
      const response = await post(body, sign(body));
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("is not an event");
    }
    expect(flow.runs).toEqual([]);
    expect(flow.logs.join()).toContain("its signature is valid");
  });

  test("whose type is in the header only is an event", async () => {
    await flow.deploy();
    const body = JSON.stringify({ customer: { id: "x" } });
    const headers = { ...sign(body), "X-Webhook-Event": "customer.created" };
    expect((await post(body, headers)).status).toBe(200);
    expect(flow.runs).toEqual([
      { eventType: "customer.created", event: { customer: { id: "x" } } },
    ]);
  });

  test.each(["body", "header"])(
    "of a test, by its %s, gets 200 and starts no steps",
    async (by) => {
      await flow.deploy();
      const body = JSON.stringify({
        ...(by === "body" ? { event_type: "webhook.test" } : {}),
        message: "Test",
        webhook_endpoint: { id: "x", name: "x" },
      });
      const headers = { ...sign(body), "X-Webhook-Event": "webhook.test" };
      expect((await post(body, headers)).status).toBe(200);
      expect(flow.runs).toEqual([]);
      expect((await post(body, { "X-Webhook-Event": "webhook.test" })).status).toBe(401);
    },
  );

  test("that is older than the maximum age is refused as a replay", async () => {
    await flow.deploy();
    const sent = async (hoursAgo: number) => {
      const timestamp = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
      const body = JSON.stringify({ event_type: "customer.created", timestamp });
      return post(body, sign(body));
    };
    expect((await sent(23.9)).status).toBe(200);
    const replayed = await sent(24.1);
    expect(replayed.status).toBe(401);
    expect(await replayed.text()).toContain("too old");
    expect(flow.runs).toHaveLength(1);
    expect(flow.logs.at(-1)).toContain("longer ago than Max Delivery Age Minutes allows");
  });

  test.each([
    ["30", [200, 401]],
    ["0", [200, 200]],
    [" ", [200, 200]],
  ])("is accepted up to the age %p that is chosen", async (maxDeliveryAgeMinutes, expected) => {
    const chosen = await playFlow(
      harness,
      component,
      "eventWebhook",
      { eventTypes: ["customer.created"], maxDeliveryAgeMinutes },
      { name: "Chosen" },
    );
    await chosen.deploy();
    const statuses = [];
    for (const minutesAgo of [29, 31]) {
      const timestamp = new Date(Date.now() - minutesAgo * 60_000).toISOString();
      const body = JSON.stringify({ event_type: "customer.created", timestamp });
      statuses.push(
        (await fetch(chosen.url, { method: "POST", body, headers: sign(body) })).status,
      );
    }
    await chosen.stop();
    expect(statuses).toEqual(expected);
  });
});
