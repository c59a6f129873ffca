import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTCPServer } from "node:net";
import { cancelExecution } from "../../../emulator/store/cancelExecution";
import { flowConfigId } from "../../../emulator/store/executions";
import { flowApiKeys } from "../../../emulator/store/flowApiKeys";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { configureClients, resetClients } from "../../client";

interface Invoked {
  statusCode: number;
  executionId: string | null;
  body: unknown;
  headers: Record<string, string>;
  execution?: { id: string; status: string; flow: { name: string } };
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(async () => {
  configureClients({});
  resetClients();
  await harness.stop();
});

const store = () => harness.emulator.store;
const instanceOf = (name: string, isDeployed = true) => {
  const found = [...store().instances.values()].find(
    (one) => one.name === name && (one.lastDeployedAt !== null) === isDeployed,
  );
  if (!found) throw new Error(`There is no instance ${name}.`);
  return found;
};
const orders = (flowName = "Import Orders") => ({
  instanceId: instanceOf("Order Sync").id,
  flowName,
});
const invoke = async (params: Record<string, unknown>): Promise<Invoked> => {
  const { data } = await harness.run<{ data: { status: number; data: { invokeFlow: Invoked } } }>(
    "invokeFlow",
    params,
  );
  expect(data.status).toBe(200);
  return data.data.invokeFlow;
};
const fail = (params: Record<string, unknown>) => harness.fail("invokeFlow", params);
const executed = (id: string | null) => store().executions.get(id ?? "");
const posts = () =>
  harness.emulator.requests.entries.filter(({ path }) => path.startsWith("/trigger/"));

describe("invokeFlow", () => {
  test("runs a flow and returns its execution, without the token", async () => {
    const invoked = await invoke({ ...orders(), payload: '{"items":[{"id":1}]}' });
    expect(invoked).toMatchObject({
      statusCode: 200,
      body: { executionId: invoked.executionId },
      headers: { "content-type": "application/json" },
      execution: { id: invoked.executionId, status: "SUCCESS", flow: { name: "Import Orders" } },
    });
    expect(executed(invoked.executionId)).toMatchObject({
      invokeType: "WEBHOOK",
      request: { payload: '{"items":[{"id":1}]}', contentType: "application/json" },
    });
    expect(posts()).toMatchObject([{ method: "POST", authorization: false, status: 200 }]);
  });

  test("finds the instance by customer and integration", async () => {
    const names = { customerExternalId: "cust-atlas", integrationName: "Order Sync" };
    const { executionId } = await invoke({ ...names, flowName: "Import Orders", wait: "none" });
    expect(executed(executionId)?.instanceId).toBe(instanceOf("Order Sync").id);

    expect(await fail({ ...names, integrationName: "Order Snyc", flowName: "x" })).toMatchObject({
      code: "notFound",
      message:
        'Invoke Flow: No instance of the integration "Order Snyc" was found for the customer with the external ID "cust-atlas". Closest match: "Order Sync".',
    });
    expect((await fail({ ...names, customerExternalId: "nobody", flowName: "x" })).message).toBe(
      'Invoke Flow: No instance of the integration "Order Sync" was found for the customer with the external ID "nobody". Check Customer External ID: this customer was not found, or has no instances.',
    );
  });

  test("asks which of several instances is meant, unless one of them is enabled", async () => {
    const feed = instanceOf("Inventory Feed");
    const names = { customerExternalId: "cust-atlas", integrationName: "Inventory Feed" };
    const copy = { ...feed, id: unknownId("Instance"), name: "Second Feed" };
    store().instances.set(copy.id, copy);
    store().revision += 1;
    const params = { ...names, flowName: "Receive Corrections", wait: "none" };
    expect(await fail(params)).toMatchObject({
      code: "invalidInput",
      input: "Integration Name",
      message: expect.stringContaining(
        `has 2 instances of the integration "Inventory Feed": "Inventory Feed" (${feed.id}), "Second Feed" (${copy.id}). Enter Instance ID instead.`,
      ),
    });
    expect(posts()).toEqual([]);
    copy.enabled = false;
    expect(executed((await invoke(params)).executionId)?.instanceId).toBe(feed.id);
  });

  test("returns the response of a flow, with the flow's API key", async () => {
    const instance = instanceOf("Order Sync");
    const flow = store()
      .integrations.get(instance.integrationId)
      ?.flows.find(({ name }) => name === "Get Order Status");
    if (!flow) throw new Error("The flow is missing.");
    const [key = ""] = flowApiKeys(store(), instance, flow);
    const params = { ...orders("Get Order Status"), payload: { order: 7 }, wait: "response" };
    const invoked = await invoke(params);
    expect(key).not.toBe("");
    expect(invoked).toMatchObject({ statusCode: 200, body: { order: 7, status: "shipped" } });
    expect(invoked).not.toHaveProperty("execution");
    expect(executed(invoked.executionId)?.status).toBe("SUCCESS");
    expect(JSON.stringify([invoked, harness.logs])).not.toContain(key);

    const refused = await fail({ ...params, headers: [{ key: "api-key", value: "wrong-key" }] });
    expect(refused).toMatchObject({
      code: "rejected",
      outcome: "notExecuted",
      message:
        "Invoke Flow: The webhook rejected the request with HTTP 401: This endpoint needs a valid API key. Check the API keys of the flow, and Headers if the trigger needs one of its own.",
    });
  });

  test("runs an asynchronous flow synchronously, and a synchronous one asynchronously", async () => {
    const waited = await invoke({ ...orders(), payload: '{"items":[]}', wait: "response" });
    expect(waited.body).not.toHaveProperty("executionId");
    expect(executed(waited.executionId)?.status).toBe("SUCCESS");
    const begun = await invoke({ ...orders("Get Order Status"), wait: "none" });
    expect(begun.body).toEqual({ executionId: begun.executionId });
  });

  test("sends headers and content type as entered", async () => {
    const headers = { "X-Order-Source": "shop", "X-Count": 7, "x-yes": true };
    const { executionId } = await invoke({
      ...orders(),
      payload: "<order/>",
      contentType: "application/xml",
      headers,
      wait: "none",
    });
    const request = executed(executionId)?.request;
    expect(request).toMatchObject({
      payload: "<order/>",
      contentType: "application/xml",
      headers: { "x-order-source": "shop", "x-count": "7", "x-yes": "true" },
    });
    const own = await invoke({
      ...orders(),
      payload: "a,b",
      headers: { "Content-Type": "text/csv" },
      wait: "none",
    });
    expect(executed(own.executionId)?.request.contentType).toBe("text/csv");
  });

  test("returns the failure of a synchronous flow as its response", async () => {
    const params = { ...orders("Get Order Status"), payload: { fail: "No such order" } };
    const invoked = await invoke({ ...params, wait: "response" });
    expect(invoked).toMatchObject({
      statusCode: 400,
      body: { error: "Fetch Order: No such order" },
      executionId: expect.any(String),
    });
  });

  test("fails when the execution fails, is canceled or does not end in time", async () => {
    const failed = await fail({ ...orders(), payload: { fail: "No such order" } });
    expect(failed).toMatchObject({
      code: "executionFailed",
      message: expect.stringMatching(
        /^Invoke Flow: Execution \S+ of flow "Import Orders" failed: .*No such order/,
      ),
    });

    const slow = fail({ ...orders(), payload: { durationMs: 3_600_000 }, timeoutSeconds: "1" });
    expect(await slow).toMatchObject({
      code: "timeout",
      message: expect.stringMatching(
        /^Invoke Flow: The flow was started \(execution \S+\)\. The execution did not finish within 1 second\. It keeps running/,
      ),
    });

    const canceled = fail({ ...orders(), payload: { durationMs: 3_600_000 } });
    const isNew = () => [...store().pendingExecutions].at(-1);
    const before = isNew();
    while (isNew() === before) await new Promise((resolve) => setTimeout(resolve, 10));
    cancelExecution(store(), isNew() as never);
    expect(await canceled).toMatchObject({
      code: "executionFailed",
      message: expect.stringContaining("was canceled."),
    });
  });

  test("sends nothing for an instance that does not run, or a flow that is not there", async () => {
    const paused = instanceOf("Inventory Feed (paused)").id;
    expect(await fail({ instanceId: paused, flowName: "Receive Corrections" })).toMatchObject({
      code: "rejected",
      outcome: "notExecuted",
      message: `Invoke Flow: Instance ${paused} is disabled, so its flows do not run. Nothing was sent. Enable it with Enable Instance.`,
    });
    const trial = instanceOf("Order Sync", false).id;
    expect((await fail({ instanceId: trial, flowName: "Import Orders" })).message).toContain(
      "was never deployed",
    );
    expect(await fail(orders("Import Order"))).toMatchObject({
      code: "notFound",
      message: expect.stringContaining(
        'has no flow "Import Order". Closest match: "Import Orders".',
      ),
    });
    const absent = unknownId("Instance");
    expect((await fail({ instanceId: absent, flowName: "Import Orders" })).message).toContain(
      `Instance ${absent} was not found`,
    );
    expect(posts()).toEqual([]);
  });

  test.each([
    [{ instanceId: "" }, "Enter Instance ID, or both Customer External ID and Integration Name."],
    [{ instanceId: "", integrationName: "Order Sync" }, "Enter Instance ID, or both"],
    [{ integrationName: "Order Sync" }, "Instance ID cannot be combined with Integration Name."],
    [{ flowName: " " }, "Flow Name is required."],
    [{ wait: "forever" }, "Wait must be one of execution, response, none"],
    [{ timeoutSeconds: "0" }, "Timeout Seconds"],
    [{ headers: { Host: "evil.example" } }, 'Header "Host" is set by the step itself. Remove it.'],
    [{ headers: { "bad name": "x" } }, 'Header "bad name" has a name that HTTP does not allow.'],
    [{ headers: { X: "secret\r\nY: z" } }, 'Header "X" has a value with a character'],
    [{ headers: { X: { a: 1 } } }, 'Header "X" must be a string'],
  ])("refuses %j", async (params, message) => {
    const error = await fail({ ...orders(), ...params });
    expect(error).toMatchObject({
      code: "invalidInput",
      message: expect.stringContaining(`Invoke Flow: ${message}`),
    });
    expect(error.message).not.toContain("secret");
    expect(posts()).toEqual([]);
  });

  test("reads the response from the object store that it is redirected to", async () => {
    await harness.stop();
    harness = await startHarness({ instances: 0, redirectsToResults: true });
    const invoked = await invoke({
      ...orders("Get Order Status"),
      payload: { order: "9007199254740993" },
      wait: "response",
    });
    expect(invoked).toMatchObject({
      statusCode: 200,
      body: { order: "9007199254740993", status: "shipped" },
      executionId: expect.any(String),
    });
    expect(invoked.headers).not.toHaveProperty("location");
    const downloads = harness.emulator.requests.entries.filter(({ path }) =>
      path.startsWith("/storage/"),
    );
    expect(downloads).toMatchObject([{ method: "GET", authorization: false, status: 200 }]);

    harness.emulator.faults.next("http404", { path: "/storage" });
    expect(
      await fail({ ...orders("Get Order Status"), payload: {}, wait: "response" }),
    ).toMatchObject({
      code: "notFound",
      message: expect.stringMatching(
        /^Invoke Flow: The flow ran \(execution \S+\), but its response was not read\. Download: /,
      ),
    });
  });
});

/** A webhook that is not the emulator's, in the place of the flow's own. */
describe("a webhook", () => {
  let server: Server | ReturnType<typeof createTCPServer> | undefined;
  afterEach(async () => {
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    server = undefined;
  });
  const listen = async (created: NonNullable<typeof server>): Promise<string> => {
    server = created;
    await new Promise<void>((resolve) => created.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(created.address() as AddressInfo).port}/trigger/x`;
  };

  interface Answer {
    status: number;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }
  const answering = async (...answers: Answer[]) => {
    const requests: { method?: string; url?: string; headers: IncomingHttpHeaders }[] = [];
    const url = await listen(
      createServer((request, response) => {
        const { status, headers, body } = answers[requests.length] ??
          answers.at(-1) ?? { status: 200 };
        requests.push({ method: request.method, url: request.url, headers: request.headers });
        request.resume().on("end", () => response.writeHead(status, headers).end(body));
      }),
    );
    pointTo(url);
    return { url, requests };
  };
  /** Makes the API return this URL. */
  const pointTo = (url: string) => {
    const flowConfig = flowConfigId(store(), orders().instanceId, "import-orders");
    store().webhookUrls.set(flowConfig, url);
  };

  test.each([
    [401, { error: "no" }, "rejected", "rejected the request with HTTP 401: no."],
    [404, "<html>nope</html>", "rejected", "rejected the request with HTTP 404."],
    [429, { error: "slow down" }, "throttled", "Rate limit reached (HTTP 429: slow down)"],
    [502, "<html>bad</html>", "unavailable", "The webhook failed with HTTP 502."],
  ])("that responds with %i is sent one request only", async (status, body, code, message) => {
    const { requests } = await answering({ status, body: JSON.stringify(body) });
    const error = await fail(orders());
    expect(error).toMatchObject({ code, outcome: status < 500 ? "notExecuted" : "unknown" });
    expect(error.message).toContain(message);
    expect(requests).toHaveLength(1);
  });

  test("gets no token, and no second request when the connection breaks", async () => {
    let connections = 0;
    const url = await listen(
      createTCPServer((socket) => {
        connections += 1;
        socket.on("error", () => {});
        socket.once("data", () => socket.destroy());
      }),
    );
    pointTo(url);
    expect(await fail(orders())).toMatchObject({
      code: "unavailable",
      outcome: "unknown",
      message: expect.stringContaining("Invoke Flow: Webhook: The connection to 127.0.0.1"),
    });
    expect(connections).toBe(1);
  });

  test("that cannot be reached is tried again, since nothing was sent", async () => {
    configureClients({ limits: { baseDelayMs: 1 } });
    const url = await listen(createTCPServer());
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    pointTo(url);
    expect(await fail(orders())).toMatchObject({
      code: "unavailable",
      outcome: "notExecuted",
      message: expect.stringContaining("Stopped after 5 attempts"),
    });
  });

  test.each([
    ["another host", "https://evil.example/collect"],
    ["another host of this machine", "http://127.0.0.1:1/collect"],
    ["what is no address", "https://"],
  ])("that redirects to %s is not followed", async (_, location) => {
    const { requests } = await answering({ status: 303, headers: { location } });
    const invoked = await invoke({ ...orders(), wait: "response" });
    expect(invoked).toMatchObject({ statusCode: 303, headers: { location }, executionId: null });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test.each([301, 302, 307, 308])("that redirects with %i is not followed", async (status) => {
    const { requests } = await answering({ status, headers: { location: "/elsewhere" } });
    expect((await invoke({ ...orders(), wait: "response" })).statusCode).toBe(status);
    expect(requests).toHaveLength(1);
  });

  test("that redirects to its own host is read there, without key and headers", async () => {
    const { requests } = await answering(
      { status: 303, headers: { location: "/result", "prismatic-executionid": "e1" } },
      { status: 200, body: '{"total":12345678901234567890}' },
    );
    const headers = { "api-key": "k-123456", "x-mine": "1" };
    expect(await invoke({ ...orders(), headers, wait: "response" })).toMatchObject({
      statusCode: 200,
      executionId: "e1",
      body: { total: "12345678901234567890" },
    });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /trigger/x",
      "GET /result",
    ]);
    expect(requests[0]?.headers).toMatchObject({ "api-key": "k-123456", "x-mine": "1" });
    expect(requests[1]?.headers).not.toHaveProperty("api-key");
    expect(requests[1]?.headers).not.toHaveProperty("x-mine");
  });

  test("may return text, binary or nothing", async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0xff, 0x00]);
    await answering({ status: 200, body: "plain" }, { status: 200, body: bytes }, { status: 204 });
    const params = { ...orders(), wait: "response" };
    expect((await invoke(params)).body).toBe("plain");
    expect((await invoke(params)).body).toEqual(bytes);
    expect(await invoke(params)).toMatchObject({ statusCode: 204, body: null });
  });

  test("without the ID of an execution leaves nothing to wait for", async () => {
    await answering({ status: 200, body: "ok" });
    expect(await fail(orders())).toMatchObject({
      code: "unexpectedResponse",
      outcome: "unknown",
      message: expect.stringContaining("without the ID of the execution"),
    });
  });

  test("with the ID of an execution that is nowhere is reported with it", async () => {
    const id = unknownId("InstanceExecutionResult");
    await answering({ status: 200, body: JSON.stringify({ executionId: id }) });
    const begin = Date.now();
    const error = await fail({ ...orders(), timeoutSeconds: "3" });
    expect(error.message).toContain(id);
    expect(error.code).toBe("timeout");
    expect(Date.now() - begin).toBeGreaterThan(2_500);
  });

  test.each([
    "http://hooks.prismatic.io/trigger/x",
    "ftp://127.0.0.1/x",
    "https://u:p@h.example/x",
  ])("at %s is not called", async (url) => {
    pointTo(url);
    expect(await fail(orders())).toMatchObject({
      code: "unexpectedResponse",
      message: expect.stringContaining("not an https URL. Nothing was sent."),
    });
  });
});
