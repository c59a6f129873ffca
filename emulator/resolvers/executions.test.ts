import { decode } from "@msgpack/msgpack";
import { addFailedExecutions } from "../store";
import { createTestApi, type Data } from "./testing";

function setUp(options = {}) {
  const api = createTestApi({ instances: 0, ...options });
  const draft = (name: string) => {
    const found = [...api.store.drafts.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no integration "${name}".`);
    return found;
  };
  const flow = (integration: string, name: string) => {
    const found = draft(integration).flows.find((one) => one.name === name);
    if (!found) throw new Error(`There is no flow "${name}".`);
    return found.id;
  };
  const instance = (name: string) => {
    const found = [...api.store.instances.values()].find((one) => one.name === name);
    if (!found) throw new Error(`There is no instance "${name}".`);
    return found;
  };
  const download = (url: string) => {
    const blob = api.store.blobs.get(url.split("/").at(-1) ?? "");
    if (!blob) throw new Error(`There is nothing at ${url}.`);
    return decode(blob.body);
  };
  const results = async (executionId: string, stepName?: string) => {
    const { stepResults } = await api.operation("GetStepResults", { executionId, stepName });
    return stepResults.nodes.map((node: Data) => {
      const { data, contentType } = download(node.resultsUrl) as Data;
      return { ...node, value: data, contentType };
    });
  };
  return { ...api, draft, flow, instance, download, results };
}

const messagesOf = (payload: Data): string => JSON.stringify(payload.errors);
const ORDER = JSON.stringify({ order: "A-7", items: [{ id: 1 }, { id: 2 }, { id: 3 }] });

describe("testIntegrationFlow", () => {
  test("returns every type of step result", async () => {
    const { mutate, results, flow } = setUp();
    const { testIntegrationFlowResult: result } = await mutate("TestIntegrationFlow", {
      id: flow("Order Sync", "Import Orders"),
      payload: ORDER,
      headers: `{"x-shop": "north"}`,
    });
    const { id, status, isTestExecution } = result.execution;
    expect({ status, isTestExecution }).toEqual({ status: "SUCCESS", isTestExecution: true });
    expect(JSON.parse(result.body)).toEqual({ executionId: id });

    const [webhook] = await results(id, "webhook");
    expect(webhook.value).toMatchObject({
      headers: { "x-shop": "north" },
      body: { data: JSON.parse(ORDER), contentType: "application/json" },
    });
    expect(Buffer.from(webhook.value.rawBody.data).toString()).toBe(ORDER);
    expect((await results(id, "readSettings"))[0].value).toEqual({
      batchSize: "50",
      greeting: "Hello",
    });
    expect((await results(id, "countOrders"))[0].value).toBe(42);
    expect((await results(id, "shopName"))[0].value).toBe("NORTHWIND SHOP");
    expect((await results(id, "pause"))[0].value).toBeNull();
    const [summary] = await results(id, "renderSummary");
    expect(summary.contentType).toBe("application/pdf");
    expect(Buffer.from(summary.value).toString()).toMatch(/^%PDF/);
  });

  test("has a result for each iteration of a loop, and the loop's own", async () => {
    const { mutate, results, operation, flow } = setUp();
    const { testIntegrationFlowResult } = await mutate("TestIntegrationFlow", {
      id: flow("Order Sync", "Import Orders"),
      payload: ORDER,
    });
    const { id } = testIntegrationFlowResult.execution;
    const turns = await results(id, "createInvoice");
    expect(turns).toMatchObject([
      { loopStepName: "For Each Order", loopStepIndex: 0, value: { order: { id: 1 } } },
      { loopStepName: "For Each Order", loopStepIndex: 1, loopPath: "forEachOrder.1" },
      { loopStepName: "For Each Order", loopStepIndex: 2, value: { order: { id: 3 } } },
    ]);
    const byDisplayName = await operation("GetStepResults", {
      executionId: id,
      displayStepName: "For Each Order",
    });
    expect(byDisplayName.stepResults.nodes).toMatchObject([{ isLoopStep: true, loopPath: null }]);
  });

  test("a synchronous flow responds, unless the test shall not wait", async () => {
    const { mutate, operation, flow } = setUp();
    const id = flow("Order Sync", "Get Order Status");
    const payload = `{"order": "A-7"}`;
    const result = await mutate("TestIntegrationFlow", { id, payload });
    expect(result.testIntegrationFlowResult).toMatchObject({ statusCode: 200 });
    expect(JSON.parse(result.testIntegrationFlowResult.body)).toEqual({
      order: "A-7",
      status: "shipped",
    });

    const later = await mutate("TestIntegrationFlow", { id, payload, asynchronous: true });
    const { execution, body } = later.testIntegrationFlowResult;
    expect(JSON.parse(body)).toEqual({ executionId: execution.id });
    expect(execution).toMatchObject({ status: "PENDING", endedAt: null });
    const seen: string[] = [];
    for (let reads = 0; reads < 10 && seen.at(-1) !== "SUCCESS"; reads += 1) {
      seen.push((await operation("GetExecution", { executionId: execution.id })).status);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe("SUCCESS");
  });

  test("fails where the payload says so", async () => {
    const { mutate, run, flow } = setUp();
    const { testIntegrationFlowResult: result } = await mutate("TestIntegrationFlow", {
      id: flow("Order Sync", "Get Order Status"),
      payload: `{"fail": "no such order"}`,
    });
    expect(result.statusCode).toBe(400);
    expect(result.execution).toMatchObject({
      status: "ERROR",
      resultType: "ERROR",
      error: "Fetch Order: no such order",
    });
    expect(result.execution.stepResults.nodes).toMatchObject([
      { stepName: "webhook", hasError: false },
      { stepName: "fetchOrder", hasError: true },
    ]);
    const { logs } = await run(
      `query ($id: ID) { logs(executionResult: $id, severity: 4) { nodes { message isTestExecution } } }`,
      { id: result.execution.id },
    );
    expect(logs.nodes).toEqual([{ message: "Fetch Order: no such order", isTestExecution: true }]);
  });

  test("a code step returns its inputs without the code, and says that it did not run", async () => {
    const { mutate, results, run } = setUp();
    const { integration } = await mutate("ImportIntegration", {
      definition: `name: Codes
flows:
  - name: Code
    isSynchronous: true
    steps:
      - name: Webhook
        isTrigger: true
        action: { key: webhook, component: { key: webhook-triggers } }
      - name: Alone
        action: { key: runCode, component: { key: code } }
        inputs: { code: { type: value, value: "module.exports = async () => 1;" } }
      - name: With Order
        action: { key: runCode, component: { key: code } }
        inputs:
          code: { type: value, value: "module.exports = async () => 2;" }
          order: { type: reference, value: webhook.results.body.data.order }
`,
    });
    const { testIntegrationFlowResult: test } = await mutate("TestIntegrationFlow", {
      id: integration.flows.nodes[0].id,
      payload: ORDER,
    });
    expect(JSON.parse(test.body)).toEqual({ order: "A-7" });
    const values = (await results(test.execution.id)).map(({ value }: Data) => value);
    expect(values.slice(1)).toEqual([null, { order: "A-7" }]);
    const { executionResult } = await run(
      `query ($id: ID!) { executionResult(id: $id) { logs(orderBy: { field: TIMESTAMP, direction: ASC }) { nodes { severity message } } } }`,
      { id: test.execution.id },
    );
    const logs = executionResult.logs.nodes;
    expect(logs.filter(({ severity }: Data) => severity === "WARN")).toHaveLength(2);
    expect(logs[0].message).toMatch(/^Starting Instance Execution/);
    expect(logs.at(-1).message).toMatch(/^Ending Instance Execution/);
  });

  test("an unknown flow and bad headers are rejected", async () => {
    const { mutate, flow } = setUp();
    expect(messagesOf(await mutate("TestIntegrationFlow", { id: "none" }))).toContain("not found");
    const id = flow("Order Sync", "Import Orders");
    expect(messagesOf(await mutate("TestIntegrationFlow", { id, headers: "{" }))).toContain("JSON");
  });

  test("what a connection holds reaches no step result", async () => {
    const { store } = setUp();
    for (const execution of store.executions.values()) {
      for (const { blobKey } of execution.stepResults) {
        const body = store.blobs.get(blobKey)?.body.toString("latin1");
        expect(body).not.toMatch(/atlas-erp-secret|seeded-access/);
      }
    }
  });
});

describe("seeded executions", () => {
  test("are of every kind", async () => {
    const { run, store } = setUp();
    const count = async (args: string) =>
      (await run(`{ executionResults(${args}) { totalCount } }`)).executionResults.totalCount;
    expect(await count("status: SUCCESS")).toBeGreaterThan(5);
    expect(await count("status: ERROR")).toBe(await count("error_Isnull: false"));
    expect(await count("endedAt_Isnull: true")).toBe(1);
    expect(await count("status: PENDING")).toBe(1);
    expect(await count("retryForExecution_Isnull: false")).toBe(2);
    expect(await count("replayForExecution_Isnull: false")).toBe(1);
    expect(await count("isTestExecution: true")).toBe(1);
    expect(await count("isTestExecution: false")).toBe(store.executions.size - 1);
  });

  test("are found by flow of any version, flow config, instance, customer and time", async () => {
    const { run, store, flow, draft, instance } = setUp();
    const feed = instance("Inventory Feed");
    const expected = store.executionsByInstance.get(feed.id)?.length;
    const count = async (args: string) =>
      (await run(`{ executionResults(${args}) { totalCount } }`)).executionResults.totalCount;
    const flowId = flow("Inventory Feed", "Send Stock Levels");
    expect(await count(`flowConfig_Flow: "${flowId}"`)).toBe(expected);
    expect(await count(`flow: "${flowId}"`)).toBe(expected);
    expect(await count(`instance: "${feed.id}"`)).toBe(expected);
    expect(await count(`instance_Integration: "${draft("Inventory Feed").id}"`)).toBe(expected);
    const { instance: shown } = await run(
      `query ($id: ID!) { instance(id: $id) { flowConfigs { nodes { id lastExecutedAt } } } }`,
      { id: feed.id },
    );
    const [used, unused] = shown.flowConfigs.nodes;
    expect(await count(`flowConfig: "${used.id}"`)).toBe(expected);
    expect(await count(`flowConfig: "${unused.id}"`)).toBe(0);
    expect(used.lastExecutedAt).not.toBeNull();
    const [from, to] = ["2026-09-27T00:00:00Z", "2026-09-29T00:00:00Z"];
    const all = [...store.executions.values()];
    expect(await count(`startedAt_Gte: "${from}", startedAt_Lte: "${to}"`)).toBe(
      all.filter((one) => one.startedAt >= Date.parse(from) && one.startedAt <= Date.parse(to))
        .length,
    );
  });
});

const FAILED = `query ($instance: ID!, $after: String) {
  executionResults(
    instance: $instance, after: $after, error_Isnull: false
    replayForExecution_Isnull: true, retryForExecution_Isnull: true
  ) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id replays { totalCount nodes { id status } } }
  }
}`;

describe("replayExecution", () => {
  test("runs the request again and belongs to what it replays", async () => {
    const { mutate, operation, run, store, instance } = setUp();
    const failed = [...store.executions.values()].find((one) =>
      one.error?.includes("Connection reset"),
    );
    const { instanceExecutionResult: replay } = await mutate("ReplayExecution", { id: failed?.id });
    expect(replay).toMatchObject({ status: "PENDING", replayForExecution: { id: failed?.id } });
    const done = await operation("GetExecution", { executionId: replay.id });
    expect(done).toMatchObject({ status: "SUCCESS", error: null });
    const { executionResults } = await run(FAILED, { instance: instance("Order Sync").id });
    const original = executionResults.nodes.find((node: Data) => node.id === failed?.id);
    expect(original.replays.nodes).toMatchObject([{ id: replay.id, status: "SUCCESS" }]);
  });

  test("fails again where the request is to blame", async () => {
    const { mutate, operation, store } = setUp();
    const failed = [...store.executions.values()].find((one) => one.error?.includes("no address"));
    const { instanceExecutionResult: replay } = await mutate("ReplayExecution", { id: failed?.id });
    const done = await operation("GetExecution", { executionId: replay.id });
    expect(done).toMatchObject({ status: "ERROR", error: failed?.error });
  });

  test("refuses what runs, tests, and what lost its instance", async () => {
    const { mutate, store, instance } = setUp();
    const all = [...store.executions.values()];
    const rejection = async (id: string | undefined) =>
      messagesOf(await mutate("ReplayExecution", { id }));
    expect(await rejection("none")).toContain("not found");
    expect(await rejection(all.find((one) => one.endedAt === null)?.id)).toContain("running");
    expect(await rejection(all.find((one) => one.isTestExecution)?.id)).toContain("test execution");
    const feed = instance("Inventory Feed");
    const own = store.executionsByInstance.get(feed.id)?.[0]?.id;
    await mutate("UpdateInstance", { id: feed.id, enabled: false });
    expect(await rejection(own)).toContain("disabled");
    await mutate("DeleteInstance", { id: feed.id });
    expect(await rejection(own)).toContain("no longer exists");
    expect(store.counters.mutations.replayExecution).toBeUndefined();
  });

  test("a thousand failed executions, of which a hundred have a successful replay", async () => {
    const { run, store, instance } = setUp();
    const feed = instance("Inventory Feed").id;
    const before = (await run(FAILED, { instance: feed })).executionResults.totalCount;
    addFailedExecutions(store, instance("Inventory Feed"), 1000, 100);
    let recovered = 0;
    let after: string | null = null;
    do {
      const page: Data = (await run(FAILED, { instance: feed, after })).executionResults;
      expect(page.totalCount).toBe(before + 1000);
      recovered += page.nodes.filter((node: Data) => node.replays.totalCount > 0).length;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(recovered).toBe(100);
  });
});
