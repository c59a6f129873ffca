import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "../emulator";
import { addPastExecution } from "../emulator/store";
import { flowsEnded } from "../emulator/store/executions";
import type { InstanceRecord } from "../emulator/store/types";
import { requireBuilt } from "./support/bundle";
import { TRIGGERS } from "./support/contract";
import type { Prism } from "./support/prism";
import { deployWith } from "./support/prismDeploy";
import { usePrism } from "./support/usePrism";

/**
 * Prismatic's own command line publishes this component and deploys flows that start with its
 * triggers: their handlers register webhooks, and what happens in the organization runs the flows.
 */
const DIST = join(__dirname, "../dist");
const FLOWS = join(__dirname, "../examples/flows");

let emulator: Emulator;
let prism: Prism;
let folder: string;

usePrism((signedIn) => {
  ({ emulator, prism } = signedIn);
});
beforeAll(async () => {
  requireBuilt();
  folder = mkdtempSync(join(tmpdir(), "prism-triggers-"));
  await prism.run(["components:publish", "--no-confirm"], DIST);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const instance = (name: string): InstanceRecord => {
  const found = [...emulator.store.instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no instance ${name}.`);
  return found;
};
const settled = async () => {
  await emulator.settled();
  await flowsEnded(emulator.store);
};
const logsOf = ({ id }: InstanceRecord) =>
  [...emulator.store.logs.values()].filter((log) => log.instanceId === id);
const messagesOf = (watcher: InstanceRecord) => logsOf(watcher).map(({ message }) => message);

const ALERTS = `
definitionVersion: 7
name: Watch Alerts
description: Log each alert
requiredConfigVars:
  - key: Prismatic Connection
    dataType: connection
    connection: { key: apiKey, component: { key: prismatic, isPublic: false, version: LATEST } }
  - { key: Monitors, dataType: string }
flows:
  - name: Log Alerts
    isSynchronous: false
    steps:
      - name: Alert Raised
        isTrigger: true
        action: { key: alertWebhook, component: { key: prismatic, isPublic: false, version: LATEST } }
        inputs:
          connection: { type: configVar, value: Prismatic Connection }
          monitorNameContains: { type: configVar, value: Monitors }
        branches:
          - name: Alert
            steps:
              - name: Tell Alert
                action: { key: writeLog, component: { key: log, isPublic: true, version: LATEST } }
                inputs:
                  level: { type: value, value: info }
                  message:
                    type: template
                    value: >-
                      {{$alertRaised.results.body.data.trigger.name}} in
                      {{$alertRaised.results.body.data.instance.name}} of
                      {{$alertRaised.results.body.data.customer.externalId}}:
                      {{$alertRaised.results.body.data.execution.id}}
          - { name: Refused, steps: [] }
`;

test("components:triggers:list shows the triggers of the component", async () => {
  const rows = await prism.table(["components:triggers:list", "prismatic"]);
  expect(rows.map(({ key }) => key).sort()).toEqual(TRIGGERS);
  expect(rows.find(({ key }) => key === "alertWebhook")).toMatchObject({ label: "Alert Webhook" });
}, 60_000);

test("the alert webhook registers itself, runs the flow on an alert, and goes when it is disabled", async () => {
  const { store } = emulator;
  const file = join(folder, "alerts.yml");
  writeFileSync(file, ALERTS);
  const watcher = await deployWith({ emulator, prism }, file, { Monitors: "Orders failed" });
  const mine = () =>
    [...store.alerts.webhooks.values()].filter(({ url }) => url.startsWith(emulator.url));
  expect(mine()).toHaveLength(1);
  const watched = [...store.alerts.monitors.values()].filter(({ webhookIds }) =>
    webhookIds.includes(mine()[0]?.id ?? ""),
  );
  expect(watched.map(({ name }) => name)).toEqual(["Orders failed"]);

  const order = instance("Order Sync");
  order.name = 'Order "Sync"';
  store.changed();
  const failed = addPastExecution(store, order, store.clock.now(), { error: "The ERP is down" });
  await settled();
  expect(messagesOf(watcher)).toContain(
    `Execution Failed in Order "Sync" of cust-atlas: ${failed.id}`,
  );
  const before = messagesOf(watcher).filter((message) => message.startsWith("Execution Failed"));
  const forged = await fetch(mine()[0]?.url ?? "", {
    method: "POST",
    headers: { "x-alert-secret": "wrong" },
    body: "{}",
  });
  expect(forged.status).toBe(401);
  await settled();
  expect(messagesOf(watcher).join()).toContain("the secret does not match");
  expect(messagesOf(watcher).filter((message) => message.startsWith("Execution Failed"))).toEqual(
    before,
  );

  await prism.run(["instances:disable", watcher.id]);
  expect(mine()).toEqual([]);
  expect([...store.alerts.monitors.values()].flatMap(({ webhookIds }) => webhookIds)).toEqual([]);
}, 180_000);

test("an alert webhook that may not be registered keeps the instance from being deployed", async () => {
  const file = join(folder, "alerts.yml");
  writeFileSync(file, ALERTS.replace("Watch Alerts", "Watch in Vain"));
  emulator.faults.next("http503", {
    operationName: "CreateAlertWebhook",
    times: Number.POSITIVE_INFINITY,
  });
  const deployed = deployWith({ emulator, prism }, file, { Monitors: "Orders failed" });
  await expect(deployed).rejects.toThrow(/Alert Webhook:/);
  emulator.faults.clear();
}, 180_000);

test("a deployment by the command line gives the flows of the instance their monitors", async () => {
  const { store } = emulator;
  const watcher = await deployWith({ emulator, prism }, join(FLOWS, "alert-on-deployment.yml"), {
    "Alert Group": "DevOps",
  });
  const onboarding = instance("Onboarding");
  await prism.run(["instances:deploy", onboarding.id, "--force"]);
  await settled();
  const monitors = [...store.alerts.monitors.values()].filter(
    ({ instanceId }) => instanceId === onboarding.id,
  );
  expect(monitors.length).toBeGreaterThan(0);
  expect(messagesOf(watcher)).toContain(
    `Onboarding: alert monitors ${monitors.length} created, 0 updated, 0 as they were, 0 skipped, 0 failed`,
  );
}, 120_000);
