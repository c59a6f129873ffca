import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Emulator, startEmulator } from "..";
import { ask } from "./testing";

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

describe("event webhooks", () => {
  let emulator: Emulator;
  let listener: Server;
  let url: string;
  const received: Received[] = [];
  const secret = "shared-secret";

  beforeAll(async () => {
    emulator = await startEmulator();
    listener = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        received.push({ headers: request.headers, body });
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await emulator.stop();
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
  });
  beforeEach(() => {
    received.length = 0;
  });

  const createEndpoint = async (input: Record<string, unknown>) => {
    const { data } = await ask<{
      createWebhookEndpoint: { webhookEndpoint: { id: string }; errors: unknown[] };
    }>(
      emulator,
      `mutation ($input: CreateWebhookEndpointInput!) {
        createWebhookEndpoint(input: $input) { webhookEndpoint { id } errors { field messages } }
      }`,
      { input: { name: `Endpoint for ${input.url}`, enabled: true, ...input } },
    );
    expect(data.createWebhookEndpoint.errors).toEqual([]);
    return data.createWebhookEndpoint.webhookEndpoint.id;
  };

  const createCustomer = async (name: string) => {
    const { data } = await ask<{ createCustomer: { customer: { id: string; name: string } } }>(
      emulator,
      `mutation ($input: CreateCustomerInput!) {
        createCustomer(input: $input) { customer { id name } errors { field messages } }
      }`,
      { input: { name } },
    );
    await emulator.settled();
    return data.createCustomer.customer;
  };

  it("report what happened, signed over the raw body, with the endpoint's own headers", async () => {
    const id = await createEndpoint({
      url: `${url}/signed`,
      secret,
      eventTypes: ["customer.created"],
      headers: JSON.stringify({ "X-Route": "north" }),
    });
    const customer = await createCustomer("Signed Delivery");
    const [delivery] = received;
    expect(received).toHaveLength(1);
    const { id: userId, email, name } = emulator.store.signedInUser;
    expect(JSON.parse(delivery?.body ?? "")).toEqual({
      event_type: "customer.created",
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      organization_id: emulator.store.organization.id,
      webhook_id: id,
      user: { id: userId, email, name },
      customer,
    });
    const signature = createHmac("sha256", secret)
      .update(delivery?.body ?? "")
      .digest("hex");
    expect(delivery?.headers).toMatchObject({
      "content-type": "application/json",
      "x-webhook-signature": `sha256=${signature}`,
      "x-route": "north",
    });
    expect(emulator.deliveries.at(-1)).toEqual({
      endpointId: id,
      url: `${url}/signed`,
      eventType: "customer.created",
      status: 204,
    });
    emulator.store.webhookEndpoints.delete(id);
  });

  it("go only to enabled endpoints that want the event, unsigned without a secret", async () => {
    const ids = [
      await createEndpoint({ url: `${url}/plain`, eventTypes: ["customer.created"] }),
      await createEndpoint({ url: `${url}/other`, eventTypes: ["instance.deployed"] }),
      await createEndpoint({ url: `${url}/off`, eventTypes: ["customer.created"], enabled: false }),
    ];
    const before = emulator.deliveries.length;
    await createCustomer("Plain Delivery");
    expect(emulator.deliveries.slice(before).map((delivery) => delivery.url)).toEqual([
      `${url}/plain`,
    ]);
    expect(received[0]?.headers).not.toHaveProperty("x-webhook-signature");
    for (const id of ids) emulator.store.webhookEndpoints.delete(id);
  });

  it("note a listener that is not there, and hinder nobody", async () => {
    const id = await createEndpoint({
      url: "http://127.0.0.1:1/",
      eventTypes: ["customer.created"],
    });
    await createCustomer("Lost Delivery");
    const last = emulator.deliveries.at(-1);
    expect(last).toMatchObject({ endpointId: id, error: expect.any(String) });
    expect(last?.status).toBeUndefined();
    emulator.store.webhookEndpoints.delete(id);
  });
});
