import type { Emulator } from "../emulator";
import { addFailedExecutions } from "../emulator/store/seed/executions";

/** Runs an action by its key, with the demo's connection, and returns what it returned. */
export type Run = (key: string, params: Record<string, unknown>) => Promise<unknown>;

interface Named {
  id: string;
  name: string;
}
interface Integration extends Named {
  versionNumber: number;
}
interface Instance extends Named {
  needsDeploy: boolean;
  configState: string;
}
interface Execution {
  id: string;
  status: string;
}

const INSTANCES = 250;
const FAILED = 23;
const FIXED = 3;
const AT_ONCE = 10;

/** Two versions of one integration: the second no longer has a default for the warehouse. */
const definition = (defaultWarehouse: string) => `definitionVersion: 7
name: Stock Reports
description: Sends a stock report every night
requiredConfigVars:
  - key: Warehouse
    dataType: string
${defaultWarehouse}flows:
  - name: Send Report
    stableKey: send-report
    steps:
      - name: Every Night
        isTrigger: true
        action: { key: schedule, component: { key: schedule-triggers, version: 1, isPublic: true } }
      - name: Upload Report
        action: { key: httpPost, component: { key: http, version: 1, isPublic: true } }
        inputs: { report: { type: value, value: all in stock } }
`;

/**
 * The day of someone who runs a fleet: 250 instances are upgraded to a new version, configured
 * where they need it, and deployed; an instance's failed executions are replayed and reported.
 */
export async function fleetStory(
  run: Run,
  say: (line: string) => void,
  emulator: Pick<Emulator, "store">,
): Promise<void> {
  const act = async <T>(key: string, params: Record<string, unknown>) =>
    ((await run(key, params)) as { data: { data: T } }).data.data;

  const integration = await publishFirstVersion(act);
  say(`Published ${integration.name}, version ${integration.versionNumber}.`);
  const customers = await customersOf(act);
  await inBatches(range(INSTANCES), async (number) => {
    const { createInstance } = await act<{ createInstance: { instance: Named } }>(
      "createInstance",
      {
        customerId: customers[number % customers.length]?.id,
        integrationId: integration.id,
        name: `Stock Reports ${String(number + 1).padStart(3, "0")}`,
        ...(number % 2 === 0 ? { configVariables: { Warehouse: "North" } } : {}),
      },
    );
    await act("deployInstance", { instanceId: createInstance.instance.id });
  });
  say(`Created and deployed ${INSTANCES} instances for ${customers.length} customers.`);

  const draftId = await publishSecondVersion(act, integration.name);
  const { instances } = await act<{
    instances: {
      nodes: Instance[];
      totalCount: number;
      needsDeploy: number;
      needsConfiguration: number;
    };
  }>("updateInstancesToLatest", { integrationId: draftId });
  say(
    `Upgraded ${instances.totalCount} instances to version 2: ${instances.needsConfiguration} need configuration, ${instances.needsDeploy} need deployment.`,
  );

  const unconfigured = instances.nodes.filter(
    ({ configState }) => configState !== "FULLY_CONFIGURED",
  );
  await inBatches(unconfigured, ({ id }) =>
    act("updateInstanceConfigVariables", {
      instanceId: id,
      configVariables: { Warehouse: "South" },
    }),
  );
  // The upgrade deployed the others again.
  const toDeploy = instances.nodes.filter(({ needsDeploy }) => needsDeploy);
  await inBatches(toDeploy, ({ id }) => act("deployInstance", { instanceId: id }));
  const waiting = await act<{ instances: { totalCount: number } }>("listInstances", {
    integrationId: draftId,
    needsDeploy: "yes",
  });
  say(
    `Configured ${unconfigured.length} and deployed ${toDeploy.length}: ${waiting.instances.totalCount} still need deployment.`,
  );

  await replayNight(act, say, emulator, instances.nodes[0]);
  const backup = (await run("exportIntegration", { integrationId: draftId })) as { data: string };
  say(`Backed up ${integration.name}: ${Buffer.byteLength(backup.data)} bytes of YAML.`);
}

type Act = <T>(key: string, params: Record<string, unknown>) => Promise<T>;

async function publishFirstVersion(act: Act): Promise<Integration> {
  const { importIntegration } = await act<{ importIntegration: { integration: Named } }>(
    "importIntegration",
    { definition: definition("    defaultValue: Main\n") },
  );
  return publish(act, importIntegration.integration.id, "First version");
}

/** Returns the ID of the integration itself, rather than of one of its versions. */
async function publishSecondVersion(act: Act, name: string): Promise<string> {
  const { integrations } = await act<{ integrations: { nodes: Named[] } }>("listIntegrations", {
    name,
  });
  const [draft] = integrations.nodes;
  if (!draft) throw new Error(`Integration ${name} was not found.`);
  await act("importIntegration", { definition: definition(""), integrationId: draft.id });
  await publish(act, draft.id, "Every instance sets its warehouse");
  return draft.id;
}

async function publish(act: Act, integrationId: string, comments: string): Promise<Integration> {
  const { publishIntegration } = await act<{
    publishIntegration: { integration: Integration };
  }>("publishIntegration", { integrationId, comments });
  return publishIntegration.integration;
}

async function customersOf(act: Act): Promise<Named[]> {
  const { customers } = await act<{ customers: { nodes: Named[] } }>("listCustomers", {});
  return customers.nodes;
}

/** A night in which another system was down, and the morning after. */
async function replayNight(
  act: Act,
  say: (line: string) => void,
  { store }: Pick<Emulator, "store">,
  instance: Named | undefined,
): Promise<void> {
  const record = store.instances.get(instance?.id ?? "");
  if (!instance || !record) throw new Error("No instance was found whose executions could fail.");
  addFailedExecutions(store, record, FAILED, FIXED);
  const { executionResults } = await act<{ executionResults: { totalCount: number } }>(
    "listExecutions",
    { instanceId: instance.id, failedOnly: true },
  );
  const { logs } = await act<{ logs: { nodes: { message: string }[] } }>("listLogs", {
    instanceId: instance.id,
    severity: "ERROR",
    first: 1,
  });
  say(
    `${instance.name} failed ${executionResults.totalCount} times overnight: "${logs.nodes[0]?.message}".`,
  );

  const report = await act<{
    replayed: { id: string; replay: Execution }[];
    skipped: { id: string; reason: string }[];
    failed: { id: string; reason: string }[];
  }>("replayFailedExecutions", { instanceId: instance.id });
  const outcomes = await inBatches(report.replayed, async ({ replay }) => {
    const { executionResult } = await act<{ executionResult: Execution }>("waitForExecution", {
      executionId: replay.id,
      failOnError: false,
    });
    return executionResult.status;
  });
  say(
    `Replayed ${report.replayed.length}: ${outcomes.filter((status) => status === "SUCCESS").length} succeeded.`,
  );
  say(`Skipped ${report.skipped.length}, for example: ${report.skipped[0]?.reason}`);
  say(`Could not be replayed: ${report.failed.length}.`);
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
