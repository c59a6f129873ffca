import { decode } from "@msgpack/msgpack";
import { stringify } from "yaml";
import { flowsEnded } from "../../emulator/store/executions";
import type { Workbench } from "../server/start";

/** What came of a step in a flow. */
export interface FlowRun<T> {
  readonly error: string | null;
  readonly data: T | undefined;
}

interface Step {
  readonly name?: string;
}

/**
 * Runs copied steps in the emulator: a flow with them is imported, deployed and invoked there. The
 * result is that of the first one.
 */
export async function runStep<T>(
  { emulator }: Workbench,
  steps: readonly Step[],
): Promise<FlowRun<T>> {
  if (!emulator) throw new Error("Flows run in the emulator only.");
  const mutate = async <R>(name: string, result: string, input: object): Promise<R> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const response = await fetch(`${emulator.url}/api`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${emulator.accessToken()}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({
        query: `mutation ($input: ${type}) { ${name}(input: $input) { ${result} errors { messages } } }`,
        variables: { input },
      }),
    });
    const body = (await response.json()) as { data?: Record<string, R & { errors: unknown[] }> };
    const payload = body.data?.[name];
    if (!payload || payload.errors.length > 0) {
      throw new Error(`${name} failed: ${JSON.stringify(body)}`);
    }
    return payload;
  };

  const definition = stringify(integrationWith(steps));
  const { integration } = await mutate<{ integration: { id: string } }>(
    "importIntegration",
    "integration { id }",
    { definition },
  );
  await mutate("publishIntegration", "integration { id }", { id: integration.id });
  const customer = [...emulator.store.customers.values()].find(({ isSystem }) => !isSystem);
  const values = [
    { name: "apiKey", type: "value", value: emulator.refreshToken },
    { name: "endpoint", type: "value", value: emulator.url },
  ];
  const { instance } = await mutate<{ instance: { id: string } }>(
    "createInstance",
    "instance { id }",
    {
      integration: integration.id,
      customer: customer?.id,
      name: "A copied step",
      configVariables: [{ key: CONNECTION, values: JSON.stringify(values) }],
    },
  );
  const { instance: deployed } = await mutate<{
    instance: { flowConfigs: { nodes: { webhookUrl: string }[] } };
  }>("deployInstance", "instance { flowConfigs { nodes { webhookUrl } } }", { id: instance.id });
  const url = deployed.flowConfigs.nodes[0]?.webhookUrl ?? "";
  const response = await fetch(url, { method: "POST", body: "{}" });
  const [{ name } = { name: "" }] = steps;
  await flowsEnded(emulator.store);
  const execution = emulator.store.executions.get(
    response.headers.get("prismatic-executionid") ?? "",
  );
  if (!execution) throw new Error(`The flow did not start: HTTP ${response.status}.`);
  const result = execution.stepResults.find(({ displayStepName }) => displayStepName === name);
  const blob = emulator.store.blobs.get(result?.blobKey ?? "");
  return {
    error: execution.error,
    data: blob ? (decode(blob.body) as { data: T }).data : undefined,
  };
}

/** The config variable that copied steps refer to. */
const CONNECTION = "Prismatic Connection";

function integrationWith(steps: readonly Step[]): object {
  const connection = {
    key: "apiKey",
    component: { key: "prismatic", isPublic: false, version: "LATEST" },
  };
  const trigger = {
    name: "Webhook",
    isTrigger: true,
    action: {
      key: "webhook",
      component: { key: "webhook-triggers", isPublic: true, version: "LATEST" },
    },
  };
  return {
    definitionVersion: 7,
    name: "A copied step",
    requiredConfigVars: [
      { key: CONNECTION, stableKey: "connection", dataType: "connection", connection },
    ],
    flows: [{ name: "Try it", stableKey: "try-it", steps: [trigger, ...steps] }],
  };
}
