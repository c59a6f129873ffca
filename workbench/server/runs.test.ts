import type { Run, RunSummary, ServerEvent } from "../shared/api";
import { startTestWorkbench, type TestWorkbench } from "./testing/workbench";

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench({
    server: { heartbeatMs: 50, limits: { seconds: 20, memoryMegabytes: 256 } },
  });
});

afterEach(() => expect(workbench.internalErrors).toEqual([]));
afterAll(() => workbench.stop());

test("a request that is sent again has the number of its attempt", async () => {
  workbench.emulator.faults.next("http503", { operationName: "GetCurrentUser", times: 2 });
  const run = await workbench.run("actions", "getCurrentUser");
  expect(run.status).toBe("succeeded");
  const sent = run.requests.filter(({ type }) => type === "query");
  expect(sent.map(({ attempt, status }) => [attempt, status])).toEqual([
    [1, 503],
    [2, 503],
    [3, 200],
  ]);
  expect(sent[0]?.error).toMatch(/\S/);
  expect(sent[2]?.error).toBeUndefined();
});

test("a broken connection has the system's reason", async () => {
  workbench.emulator.faults.next("resetAfterExecution", { operationName: "GetCurrentUser" });
  const run = await workbench.run("actions", "getCurrentUser");
  const [broken, second] = run.requests.filter(({ type }) => type === "query");
  expect(broken).toMatchObject({ error: "ECONNRESET", attempt: 1 });
  expect(broken?.status).toBeUndefined();
  expect(second).toMatchObject({ status: 200, attempt: 2 });
});

test("a GraphQL error is recorded, and the run says what the user sees", async () => {
  const query = "{ nothing }";
  const run = await workbench.run("actions", "rawRequest", { query });
  expect(run.status).toBe("failed");
  expect(run.error).toMatch(/^Raw GraphQL Request: /);
  expect(run.requests.at(-1)?.error).toContain('Cannot query field "nothing"');
});

test("where the endpoint cannot be reached, the error names it and not the proxy", async () => {
  const nowhere = await startTestWorkbench({ target: { endpoint: "http://127.0.0.1:1" } });
  const run = await nowhere.run("actions", "getCurrentUser");
  await nowhere.stop();
  expect(run.status).toBe("failed");
  expect(run.error).not.toMatch(/127\.0\.0\.1:(?!1\b)\d/);
  expect(run.requests[0]).toMatchObject({ type: "token", error: "ECONNREFUSED" });
});

test("downloads and calls of flows are recorded although they go elsewhere", async () => {
  const { executions } = workbench.emulator.store;
  const execution = [...executions.values()].find(({ stepResults }) => stepResults.length > 1);
  const run = await workbench.run("actions", "getStepResults", {
    executionId: execution?.id ?? "",
  });
  expect(run.status).toBe("succeeded");
  const elsewhere = run.requests.filter(({ type }) => type === "other");
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const request of elsewhere) {
    expect(request.name).toMatch(/^GET 127\.0\.0\.1:\d+\/storage\/[^?]+$/);
    expect(request).toMatchObject({ status: 200, attempt: 1 });
  }
});

test("logs come with their levels and times", async () => {
  const run = await workbench.run("actions", "ensureAlertMonitors", {
    triggers: ["Execution Failed"],
    namePrefix: "Managed",
    dryRun: true,
  });
  expect(run.logs.length).toBeGreaterThan(0);
  for (const line of run.logs) {
    expect(line).toEqual({
      level: "info",
      message: expect.stringMatching(/\S/),
      atMs: expect.any(Number),
    });
  }
});

test("a run that takes too long is ended", async () => {
  const impatient = await startTestWorkbench({
    server: { limits: { seconds: 2, memoryMegabytes: 256 } },
  });
  impatient.emulator.faults.next("stalledHeaders", { path: "/auth/refresh" });
  const run = await impatient.run("actions", "getCurrentUser");
  await impatient.stop();
  expect(run).toMatchObject({ status: "failed", error: "The run took longer than 2 seconds." });
});

test("a webhook trigger runs on the given request, with its response and branch", async () => {
  const run = await workbench.run(
    "triggers",
    "eventWebhook",
    { eventTypes: ["instance.deployed"] },
    { payload: { headers: { "Content-Type": "application/json" }, body: '{"a":1}' } },
  );
  expect(run).toMatchObject({
    status: "succeeded",
    result: { branch: "Refused", response: { statusCode: expect.any(Number) } },
  });
});

test("a polling trigger keeps its state from run to run", async () => {
  const first = await workbench.run("triggers", "failedExecutions", {
    lookBackDate: "2026-01-01T00:00:00Z",
  });
  const second = await workbench.run("triggers", "failedExecutions", {
    lookBackDate: "2026-01-01T00:00:00Z",
  });
  expect([first.status, second.status]).toEqual(["succeeded", "succeeded"]);
  expect(first.result).toMatchObject({ payload: { body: { data: expect.anything() } } });
  expect(second.result).toMatchObject({ resultType: "polled_no_changes" });
});

test("events tell of runs, logs and requests; of hidden runs only that they begin and end", async () => {
  const listening = new AbortController();
  const response = await fetch(`${workbench.server.url}/api/events`, { signal: listening.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  let text = "";
  const reading = (async () => {
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(piece).toString("utf8");
    }
  })().catch(() => {});
  const shown = await workbench.run("actions", "getCurrentUser");
  const hidden = await workbench.run("actions", "getCurrentUser", {}, { hidden: true });
  await workbench.send("PUT", "/api/session", { allowChanges: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  listening.abort();
  await reading;

  expect(text).toContain("\n\n:\n\n");
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(
    ([, data]) => JSON.parse(data ?? "") as ServerEvent,
  );
  expect(events[0]?.type).toBe("session");
  expect(events.at(-1)?.type).toBe("session");
  const runs = events.flatMap((event) => (event.type === "run" ? [event.run] : []));
  const statuses = (id: string) => runs.filter((run) => run.id === id).map(({ status }) => status);
  expect(statuses(shown.id)).toEqual(["running", "succeeded"]);
  expect(statuses(hidden.id)).toEqual(["running", "succeeded"]);
  expect(runs.filter((run) => run.hidden).map(({ id }) => id)).toEqual([hidden.id, hidden.id]);
  const requests = events.filter((event) => event.type === "request");
  expect(requests.map(({ runId }) => runId)).toEqual(shown.requests.map(() => shown.id));
});

test("many runs at a time take turns", async () => {
  const started = await Promise.all(
    Array.from({ length: 8 }, () =>
      workbench.send<RunSummary>("POST", "/api/runs", {
        part: "actions",
        key: "getCurrentUser",
        inputs: {},
      }),
    ),
  );
  const ended = await Promise.all(
    started.map(({ body }) => workbench.send<Run>("GET", `/api/runs/${body.id}?wait=true`)),
  );
  expect(ended.map(({ body }) => body.status)).toEqual(started.map(() => "succeeded"));
});
