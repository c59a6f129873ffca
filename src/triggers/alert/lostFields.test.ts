import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { selectionsOf } from "../../../scripts/lib/selections";
import { startAlertWorld } from "../../../test/support/alertWorld";
import type { Operation } from "../../client";
import { isNamedError } from "../../errors";
import * as generated from "../../generated/operations";
import type { Alert } from "./lookUp";

/** What the trigger reads; what it writes returns IDs only. */
const { FindAlertWebhooks, FindNotifyingMonitors, GetMonitorWebhooks, GetWebhookMonitors } =
  generated;
const { FindAlertedMonitors, GetAlertedExecution, GetAlertedInstance, GetAlertedMonitor } =
  generated;
const ofDeployment = [
  FindAlertWebhooks,
  FindNotifyingMonitors,
  GetMonitorWebhooks,
  GetWebhookMonitors,
];
const ofAlert = [FindAlertedMonitors, GetAlertedExecution, GetAlertedInstance, GetAlertedMonitor];

const path = join(__dirname, "../../../schema/prismatic.graphql");
const schema = buildSchema(readFileSync(path, "utf8"));
const selected = (operations: readonly unknown[]) =>
  (operations as Operation<unknown, never>[]).flatMap((operation) =>
    selectionsOf(operation, schema).filter(
      // What every object has, and what the operation is.
      ({ coordinate }) => !coordinate.endsWith(".id") && !coordinate.startsWith("Root"),
    ),
  );
const essential = new Set(
  selected(ofDeployment).flatMap(({ coordinate, essential }) => (essential ? [coordinate] : [])),
);
const coordinates = [
  ...new Set(selected([...ofDeployment, ...ofAlert]).map(({ coordinate }) => coordinate)),
];

let survived = 0;

/** What goes wrong when the API no longer has a field. */
async function problemWithout(coordinate: string): Promise<string | undefined> {
  const world = await startAlertWorld();
  try {
    const feed = world.monitor("Feed overdue");
    const other = world.seeded("Team Channel").id;
    feed.webhookIds = [other];
    world.changed();
    world.harness.emulator.withoutFields([coordinate]);
    let error: unknown;
    for (const params of [{ monitorNameContains: "e" }, { monitorNameContains: "failed" }]) {
      error ??= await world.flow.deploy(params).catch((thrown: unknown) => thrown);
      if (feed.webhookIds[0] !== other) return "took another webhook out of a monitor";
    }
    if (isNamedError(error)) {
      if (!error.message.includes(`no longer has ${coordinate},`)) return error.message;
      return essential.has(coordinate) ? undefined : `failed: ${error.message}`;
    }
    if (error !== undefined) return String(error);
    if (world.mineIn("Orders failed", "Feed overdue").join() !== "1,0") {
      return "chose other monitors";
    }
    const execution = await world.fail(world.instanceOf("Orders failed"));
    const [alert] = world.flow.runs as Alert[];
    if (alert?.delivered.executionId !== execution.id) return "lost an alert";
    survived += 1;
    return undefined;
  } finally {
    await world.stop();
  }
}

test("no field that the API may lose lets a monitor lose a webhook, or an alert get lost", async () => {
  expect(coordinates.length).toBeGreaterThan(30);
  const problems: string[] = [];
  for (const coordinate of coordinates) {
    const problem = await problemWithout(coordinate);
    if (problem !== undefined) problems.push(`without ${coordinate}: ${problem}`);
  }
  expect(problems).toEqual([]);
  expect(survived).toBeGreaterThan(20);
}, 300_000);
