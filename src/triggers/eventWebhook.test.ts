import { createHmac } from "node:crypto";
import component from "../../src";
import { type Harness, startHarness } from "../../test/support/harness";
import { type PlayedFlow, playFlow } from "../../test/support/playFlow";

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

  test("leaves no twin when the state of an earlier deployment was lost", async () => {
    await flow.deploy();
    flow.loseState();
    await flow.deploy();
    expect(endpoints()).toHaveLength(1);
    await createCustomer("Once Only");
    expect(flow.runs).toHaveLength(1);
    expect(flow.refusals).toHaveLength(0);
  });

  test("deletes twins that are there already, and nobody else's endpoint", async () => {
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
    const answers = [
      await post(event, {}),
      await post(event, { "X-Webhook-Signature": "nonsense" }),
      await post(event, { "X-Webhook-Signature": `sha256=${"0".repeat(64)}` }),
      await post(event.replace("created", "deleted"), { "X-Webhook-Signature": signature }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    for (const result of answers) expect(await result.text()).not.toContain(secret);
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

  test("that is signed but no event is refused", async () => {
    await flow.deploy();
    const secret = endpoints()[0]?.secret ?? "";
    for (const body of ["", "[]", "null", "not json", "{}"]) {
      const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
      expect((await post(body, { "X-Webhook-Signature": signature })).status).toBe(401);
    }
    expect(flow.runs).toEqual([]);
  });
});
