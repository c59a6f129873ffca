import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface FlowConfig {
  id: string;
  webhookUrl: string;
  apiKeys?: string[];
  flow: { name: string; isSynchronous: boolean; endpointSecurityType: string };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
});
afterAll(() => harness.stop());

const store = () => harness.emulator.store;
const orderSync = () => {
  const found = [...store().instances.values()].find(
    ({ name, lastDeployedAt }) => name === "Order Sync" && lastDeployedAt !== null,
  );
  if (!found) throw new Error("There is no deployed instance Order Sync.");
  return found;
};
const list = async (params: Record<string, unknown> = {}) => {
  const { data } = await harness.run<{
    data: {
      status: number;
      data: {
        instance: {
          id: string;
          flowConfigs: { totalCount: number; nodes: FlowConfig[]; pageInfo: object };
        };
      };
    };
  }>("listInstanceFlows", { instanceId: orderSync().id, ...params });
  expect(data.status).toBe(200);
  expect(data.data.instance.id).toBe(orderSync().id);
  return data.data.instance.flowConfigs;
};

describe("listInstanceFlows", () => {
  test("returns the flows with their webhook URLs, and no API key", async () => {
    const { totalCount, nodes } = await list();
    expect(totalCount).toBe(3);
    expect(nodes.map(({ flow }) => flow.name)).toEqual([
      "Import Orders",
      "Get Order Status",
      "Reconcile Stock",
    ]);
    for (const { webhookUrl } of nodes) expect(webhookUrl).toContain("/trigger/");
    expect(new Set(nodes.map(({ webhookUrl }) => webhookUrl)).size).toBe(3);
    expect(JSON.stringify(nodes)).not.toContain("apiKeys");
    expect(nodes[1]?.flow).toMatchObject({
      isSynchronous: true,
      endpointSecurityType: "CUSTOMER_REQUIRED",
    });
  });

  test("returns API keys only where they are wanted, and logs none", async () => {
    const { nodes } = await list({ includeApiKeys: "true" });
    expect(nodes.map(({ apiKeys }) => apiKeys?.length)).toEqual([0, 1, 0]);
    const key = nodes[1]?.apiKeys?.[0] ?? "";
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(harness.logs.join("\n")).not.toContain(key);

    const { webhookUrl } = nodes[1] as FlowConfig;
    const call = (headers: Record<string, string>) =>
      fetch(webhookUrl, { method: "POST", headers, body: "{}" });
    expect((await call({})).status).toBe(401);
    expect((await call({ "Api-Key": key })).status).toBe(200);
  });

  test("reads pages", async () => {
    const first = await list({ first: "2" });
    expect(first.nodes).toHaveLength(2);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true });
    expect((await list({ fetchAll: true, first: "1" })).nodes).toHaveLength(3);
  });

  test("reports an unknown instance and a bad value", async () => {
    const absent = unknownId("Instance");
    expect(await harness.fail("listInstanceFlows", { instanceId: absent })).toMatchObject({
      code: "notFound",
      message: expect.stringContaining(`List Instance Flows: Instance ${absent} was not found`),
    });
    const includeApiKeys = "maybe";
    expect(
      await harness.fail("listInstanceFlows", { instanceId: orderSync().id, includeApiKeys }),
    ).toMatchObject({
      code: "invalidInput",
      message: expect.stringContaining("Include API Keys must be true or false"),
    });
  });
});

describe("listAgentFlows", () => {
  interface AgentFlow {
    name: string;
    webhookUrl: string;
    invokeSchema: string;
    resultSchema: string;
  }
  const agentFlows = async (params: Record<string, unknown> = {}) => {
    const { data } = await harness.run<{
      data: { status: number; data: { ai: { agentFlows: { nodes: AgentFlow[] } } } };
    }>("listAgentFlows", params);
    expect(data.status).toBe(200);
    return data.data.ai.agentFlows.nodes;
  };

  test("returns the flows that agents can call, with their schemas and no key", async () => {
    const found = await agentFlows();
    const flows = (await list()).nodes;
    // Of two instances that run.
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ name: "Get Order Status", webhookUrl: flows[1]?.webhookUrl });
    expect(JSON.parse(found[0]?.invokeSchema ?? "")).toEqual({
      type: "object",
      properties: { order: { type: "string" } },
      required: ["order"],
    });
    expect(JSON.parse(found[0]?.resultSchema ?? "")).toHaveProperty("properties.status");
    expect(JSON.stringify(found)).not.toContain("apiKeys");
  });

  test("filters by integration, and leaves out instances that do not run", async () => {
    const sequence = store().integrations.get(orderSync().integrationId)?.versionSequenceId;
    const draft = store().drafts.get(sequence ?? "");
    const [other] = [...store().drafts.values()].filter(({ id }) => id !== draft?.id);
    expect(await agentFlows({ integrationId: draft?.id })).toHaveLength(2);
    expect(await agentFlows({ integrationId: other?.id })).toEqual([]);
    orderSync().enabled = false;
    expect(await agentFlows()).toHaveLength(1);
    orderSync().enabled = true;
    expect(await harness.fail("listAgentFlows", { integrationId: "Order Sync" })).toMatchObject({
      code: "invalidInput",
      message: expect.stringContaining("List Agent Flows: Integration ID is not the ID of"),
    });
  });
});
