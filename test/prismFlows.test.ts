import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Emulator } from "../emulator";
import { ask, post } from "../emulator/server/testing";
import { flowsEnded } from "../emulator/store/executions";
import { requireBuilt } from "./support/bundle";
import type { Prism } from "./support/prism";
import { connectionTo, importWith } from "./support/prismDeploy";
import { usePrism } from "./support/usePrism";

/**
 * Prismatic's own command line tries flows in their integration's test instance: it listens for
 * requests to them, and runs them with what it has kept of those.
 */
const DIST = join(__dirname, "../dist");
const ORDERS = join(__dirname, "../demo/orders.yml");

/** A flow that polls with this component's trigger, and needs a connection for it. */
const ATTENTION = `
definitionVersion: 7
name: Attention
description: List the instances that need attention
requiredConfigVars:
  - key: Prismatic Connection
    dataType: connection
    connection: { key: apiKey, component: { key: prismatic, isPublic: false, version: LATEST } }
flows:
  - name: Attention
    isSynchronous: false
    steps:
      - name: Poll
        isTrigger: true
        schedule: { type: value, value: "*/5 * * * *", meta: { scheduleType: custom, timeZone: UTC } }
        action:
          key: instancesNeedingAttention
          component: { key: prismatic, isPublic: false, version: LATEST }
        inputs:
          connection: { type: configVar, value: Prismatic Connection }
          lookBackDate: { type: value, value: "2020-01-01" }
      - name: Tell
        action: { key: writeLog, component: { key: log, isPublic: true, version: LATEST } }
        inputs:
          message: { type: template, value: "Found {{$poll.results.body.data}}" }
`;

let emulator: Emulator;
let prism: Prism;
let orders: string;
let attention: string;

// The command line asks for what has happened since it was started, by its own clock.
usePrism(
  (signedIn) => {
    ({ emulator, prism } = signedIn);
  },
  { now: () => new Date() },
);
beforeAll(async () => {
  requireBuilt();
  const file = join(prism.home, "attention.yml");
  writeFileSync(file, ATTENTION);
  const published = prism.run(["components:publish", "--no-confirm"], DIST);
  orders = await importWith(prism, ORDERS);
  await published;
  attention = await importWith(prism, file);
}, 120_000);

const listen = (id: string, flow: string, ...more: string[]) =>
  prism.start([
    "integrations:flows:listen",
    ...["--integration-id", id, "--flow-name", flow],
    ...more,
  ]);
const tryFlow = (id: string, flow: string, ...more: string[]) =>
  prism.run(["integrations:flows:test", "--integration-id", id, "--flow-name", flow, ...more]);

const flowOf = (id: string) => {
  const [flow] = emulator.store.integrations.get(id)?.flows ?? [];
  if (!flow) throw new Error("The integration has no flow.");
  return flow;
};
const executionsOf = (id: string) => {
  const integration = emulator.store.integrations.get(id);
  return emulator.store.executionsByInstance.get(integration?.systemInstanceId ?? "") ?? [];
};
const messagesOf = (executionId: string | undefined) =>
  (emulator.store.logsByExecution.get(executionId ?? "") ?? []).map(({ message }) => message);

/** What a listener has saved in a folder: one payload. */
function saved(folder: string): { path: string; content: Record<string, unknown> } {
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  const path = join(folder, files[0] ?? "");
  return { path, content: JSON.parse(readFileSync(path, "utf8")) };
}

test("integrations:flows:listen saves the request to a flow, and integrations:flows:test replays it", async () => {
  const folder = join(prism.home, "requests");
  const listening = listen(orders, "Receive Order", "--output", folder);
  await listening.printed(/Set listening mode to true/);
  // Its first look tells since when it counts.
  while (emulator.requests.count({ operationName: "GetExecutions" }) === 0) await pause(20);
  const { id } = flowOf(orders);
  const url = `${emulator.url}/trigger/test/${encodeURIComponent(id)}`;
  const response = await post(url, { order: 1042 }, { "x-shop": "north" });
  expect(await response.json()).toBe("ERP-1042");
  await listening.printed(/Payload saved to: .*[\s\S]*Set listening mode to false/);
  expect(await listening.exitCode).toBe(0);

  const { path, content } = saved(folder);
  expect(content).toMatchObject({
    flowId: id,
    triggerType: "WEBHOOK",
    payload: { order: 1042 },
    contentType: "application/json",
    headers: { "x-shop": "north" },
  });
  expect(listening.output()).toContain(`prism integrations:flows:test -i ${orders} -f ${id} -p`);
  const before = executionsOf(orders).length;
  expect(await tryFlow(orders, "Receive Order", "--payload", path)).toContain('"ERP-1042"');
  const replayed = executionsOf(orders).slice(before);
  expect(replayed.map(({ status, isTestExecution }) => [status, isTestExecution])).toEqual([
    ["SUCCESS", true],
  ]);
  expect(JSON.parse(replayed[0]?.request.payload ?? "")).toEqual({ order: 1042 });
  expect(replayed[0]?.request.headers["x-shop"]).toBe("north");
}, 120_000);

test("integrations:flows:test shows the logs and step results of its execution until its time is up", async () => {
  const payload = join(prism.home, "order.json");
  const results = join(prism.home, "results.jsonl");
  writeFileSync(payload, '{"order": 7}');
  const output = await tryFlow(
    ...([orders, "Receive Order", "--payload", payload, "--tail-logs", "--tail-results"] as const),
    ...["--jsonl", "--result-file", results, "--timeout", "2"],
  );
  const execution = executionsOf(orders).at(-1);
  expect(output).toContain(`Execution ID: ${execution?.id}`);
  expect(output).toContain("Timeout reached. Stopping polling.");
  const rows = output.split("\n").filter((line) => line.startsWith('{"'));
  const parsed = rows.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(parsed.flatMap(({ message }) => message ?? [])).toEqual(messagesOf(execution?.id));
  const steps = parsed.filter(({ stepName }) => stepName);
  expect(steps.map(({ stepName }) => stepName)).toEqual([
    "orderReceived",
    "writeOrder",
    "orderNumber",
  ]);
  expect(steps[2]).toMatchObject({ result: { data: "ERP-7" } });
  expect(readFileSync(results, "utf8")).toContain("Ending Instance Execution");
}, 120_000);

test("integrations:flows:test sends no malformed JSON, and neither command takes a scheduled flow", async () => {
  const malformed = join(prism.home, "malformed.json");
  writeFileSync(malformed, '{"order": ');
  const before = executionsOf(orders).length;
  const [payload, tried, heard] = await Promise.allSettled([
    tryFlow(orders, "Receive Order", "--payload", malformed),
    tryFlow(orders, "Nightly Reconciliation"),
    listen(orders, "Nightly Reconciliation").printed(/Listening/),
  ]);
  expect(String((payload as PromiseRejectedResult).reason)).toContain("malformed JSON");
  for (const refused of [tried, heard]) {
    expect(String((refused as PromiseRejectedResult).reason)).toContain("Cannot listen to");
  }
  expect(executionsOf(orders)).toHaveLength(before);
}, 120_000);

test("a polling flow is listened to and replayed once its test instance is configured", async () => {
  const unconfigured = await tryFlow(attention, "Attention", "--quiet");
  expect(unconfigured).not.toContain("Execution ID");
  expect(executionsOf(attention)).toEqual([]);
  const { data } = await ask<{ updateIntegration: { errors: object[] } }>(
    emulator,
    `mutation ($input: UpdateIntegrationInput!) {
      updateIntegration(input: $input) { errors { messages } }
    }`,
    {
      input: {
        id: attention,
        testConfigVariables: [{ key: "Prismatic Connection", values: connectionTo(emulator) }],
      },
    },
  );
  expect(data.updateIntegration.errors).toEqual([]);

  const folder = join(prism.home, "polls");
  const listening = listen(attention, "Attention", "--no-prompt", "--output", folder);
  expect(await listening.exitCode).toBe(0);
  const { path, content } = saved(folder);
  expect(content).toMatchObject({
    flowId: flowOf(attention).id,
    triggerType: "POLLING",
    payload: {
      instances: expect.arrayContaining([expect.objectContaining({ needsDeploy: true })]),
    },
  });
  await tryFlow(attention, "Attention", "--payload", path);
  await flowsEnded(emulator.store);
  const [polled, replayed] = executionsOf(attention);
  const found = messagesOf(polled?.id).filter((message) => message.startsWith("Found "));
  expect(found).toHaveLength(1);
  expect(messagesOf(replayed?.id)).toContain(found[0]);
}, 120_000);
