import { decode } from "@msgpack/msgpack";
import { type Emulator, startEmulator } from "..";
import { ask, post } from "./testing";

interface FlowConfig {
  webhookUrl: string;
  apiKeys: string[];
  flow: { id: string; isSynchronous: boolean; testUrl: string };
}

interface InstancesData {
  instances: {
    nodes: { lastDeployedAt: string | null; flowConfigs: { nodes: FlowConfig[] } }[];
  };
}

describe("flow webhooks", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.stop());

  const flowConfigs = async (isSynchronous: boolean) => {
    const { data } = await ask<InstancesData>(
      emulator,
      `{ instances(first: 100, enabled: true, isSystem: false) { nodes {
        lastDeployedAt
        flowConfigs { nodes { webhookUrl apiKeys flow { id isSynchronous testUrl } } }
      } } }`,
    );
    return data.instances.nodes
      .filter(({ lastDeployedAt }) => lastDeployedAt !== null)
      .flatMap((instance) => instance.flowConfigs.nodes)
      .filter(({ flow }) => flow.isSynchronous === isSynchronous);
  };

  const apiKey = (config: FlowConfig | undefined) => ({ "api-key": config?.apiKeys[0] ?? "" });

  it("run a flow of a deployed instance and respond with its execution", async () => {
    const [config] = await flowConfigs(false);
    const response = await post(config?.webhookUrl ?? "", { order: 1 });
    const { executionId } = (await response.json()) as { executionId: string };
    expect(response.status).toBe(200);
    const execution = emulator.store.executions.get(executionId);
    expect(execution).toMatchObject({
      flowId: config?.flow.id,
      invokeType: "WEBHOOK",
      isTestExecution: false,
      request: { payload: '{"order":1}', contentType: "application/json" },
    });
  });

  it("run an integration's flow in its test instance", async () => {
    const [config] = await flowConfigs(false);
    const response = await post(config?.flow.testUrl ?? "", { order: 2 });
    const { executionId } = (await response.json()) as { executionId: string };
    expect(emulator.store.executions.get(executionId)).toMatchObject({ isTestExecution: true });
  });

  it("name the execution in a header, whoever waits for the flow's response", async () => {
    const [asynchronous] = await flowConfigs(false);
    const [waiting] = await flowConfigs(true);
    for (const { url, header, waits } of [
      { url: asynchronous?.webhookUrl, header: undefined, waits: false },
      { url: asynchronous?.webhookUrl, header: "true", waits: true },
      { url: asynchronous?.flow.testUrl, header: "true", waits: true },
      { url: waiting?.webhookUrl, header: undefined, waits: true },
      { url: waiting?.webhookUrl, header: "false", waits: false },
      { url: waiting?.flow.testUrl, header: "false", waits: false },
    ]) {
      const response = await fetch(url ?? "", {
        method: "POST",
        headers: { ...apiKey(waiting), ...(header ? { "prismatic-synchronous": header } : {}) },
        body: '{"order":4}',
      });
      const id = response.headers.get("prismatic-executionid") ?? "";
      expect(emulator.store.executions.has(id)).toBe(true);
      const result = (await response.json()) as { executionId?: string } | null;
      expect(result?.executionId).toBe(waits ? undefined : id);
    }
  });

  it("give a flow the trigger's result that prism sends with a test", async () => {
    const [config] = await flowConfigs(false);
    const result = { payload: { body: { data: { changed: [1, 2] } } } };
    const response = await fetch(config?.flow.testUrl ?? "", {
      method: "POST",
      headers: { "prismatic-simulated-trigger-result": JSON.stringify(result) },
    });
    const id = response.headers.get("prismatic-executionid") ?? "";
    const [trigger] = emulator.store.executions.get(id)?.stepResults ?? [];
    const blob = emulator.store.blobs.get(trigger?.blobKey ?? "");
    expect(decode(blob?.body ?? new Uint8Array())).toEqual({ data: result.payload });
  });

  it("respond with what a synchronous flow returns", async () => {
    const [config] = await flowConfigs(true);
    const before = emulator.store.executions.size;
    const response = await post(config?.webhookUrl ?? "", { order: 3 }, apiKey(config));
    const result = await response.json();
    expect(response.status).toBe(200);
    expect(result).not.toHaveProperty("executionId");
    expect(emulator.store.executions.size).toBe(before + 1);
  });

  it("run a flow that has API keys for requests with one of them only", async () => {
    const [config] = await flowConfigs(true);
    const before = emulator.store.executions.size;
    const refused: Record<string, string>[] = [{}, { "api-key": "" }, { "api-key": "another" }];
    for (const headers of refused) {
      const response = await post(config?.webhookUrl ?? "", {}, headers);
      expect(response.status).toBe(401);
    }
    expect(emulator.store.executions.size).toBe(before);
    const response = await post(config?.webhookUrl ?? "", {}, apiKey(config));
    expect(response.status).toBe(200);
    const execution = [...emulator.store.executions.values()].at(-1);
    expect(JSON.stringify(execution?.request)).not.toContain(config?.apiKeys[0]);
  });
});
