import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Emulator, startEmulator } from "..";
import { addPastExecution, breakConnection } from "../store";
import { configVariablesOf } from "../store/configVariables";

let emulator: Emulator;
let listener: Server;
const received: { authorization: string | undefined; body: string }[] = [];

beforeAll(async () => {
  emulator = await startEmulator({ instances: 0 });
  listener = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ authorization: request.headers.authorization, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await emulator.stop();
  listener.closeAllConnections();
  await new Promise((resolve) => listener.close(resolve));
});

test("a failed execution is delivered to the webhooks of its monitors, with the template filled", async () => {
  const { store } = emulator;
  const [monitor] = store.alerts.monitors.values();
  const [webhook] = store.alerts.webhooks.values();
  const instance = store.instances.get(monitor?.instanceId ?? "");
  if (!monitor || !webhook || !instance) throw new Error("Alerts are seeded.");
  webhook.url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  webhook.payloadTemplate = JSON.stringify({
    text: "$SUBJECT: $NAME, $INSTANCE of $CUSTOMER ($CUSTOMER_EXTERNAL_ID), $FLOW, $STEP",
    trigger: "$TRIGGER",
    ids: ["$INSTANCE_ID", "$EXECUTION_ID"],
    link: "$URL",
    unknown: "$NOTHING",
  });
  monitor.webhookIds = [webhook.id];

  const execution = addPastExecution(store, instance, store.clock.now(), { error: "Down" });
  await emulator.settled();
  expect(received.map(({ authorization }) => authorization)).toEqual(["Token seeded-incident-key"]);
  expect(JSON.parse(received[0]?.body ?? "")).toEqual({
    text: "Prismatic.io Alert: Orders failed, Order Sync of Atlas Logistics (cust-atlas), Import Orders, Read Settings",
    trigger: "Execution Failed",
    ids: [instance.id, execution.id],
    link: `${emulator.url}/alert-monitors/${encodeURIComponent(monitor.id)}`,
    unknown: "$NOTHING",
  });
  expect(emulator.deliveries).toEqual([
    { endpointId: webhook.id, url: webhook.url, eventType: "alert", status: 204 },
  ]);
});

test("a reconnect link mends a broken connection", async () => {
  const { store } = emulator;
  const instance = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  if (!instance) throw new Error("The instance is seeded.");
  breakConnection(store, instance, "Slack Connection");
  const connection = configVariablesOf(store, instance).find(
    ({ variable }) => variable.key === "Slack Connection",
  );
  const follow = (id: string) =>
    fetch(`${emulator.url}/oauth2/authorize?id=${encodeURIComponent(id)}`);
  expect((await follow(connection?.id ?? "")).status).toBe(200);
  expect(instance.config?.get("Slack Connection")).toMatchObject({ status: "ACTIVE" });
  expect((await follow("nothing")).status).toBe(404);
});
