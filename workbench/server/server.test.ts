import type { Catalog, Problem, Run, RunSummary, Session } from "../shared/api";
import { startTestWorkbench, type TestWorkbench } from "./testing/workbench";

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});

afterEach(() => expect(workbench.internalErrors).toEqual([]));
afterAll(() => workbench.stop());

test("the session says where runs go, and holds no token", async () => {
  const { status, body } = await workbench.send<Session>("GET", "/api/session");
  expect(status).toBe(200);
  expect(body).toEqual({
    api: "emulator",
    endpoint: workbench.emulator.url,
    allowChanges: true,
    confirmChanges: false,
    component: expect.stringMatching(/^Prismatic \d+\.\d+\.\d+$/),
  });
});

test("the catalog has every entry of the component, with its group and what it changes", async () => {
  const { body } = await workbench.send<Catalog>("GET", "/api/catalog");
  const { component } = workbench.server;
  for (const part of ["actions", "dataSources", "triggers"] as const) {
    expect(body[part].map(({ key }) => key).sort()).toEqual(Object.keys(component[part]).sort());
  }
  const entries = [...body.actions, ...body.dataSources, ...body.triggers];
  expect(entries.filter(({ group }) => group === "Other")).toEqual([]);
  expect(entries.filter(({ inputs }) => inputs.some(({ type }) => type === "connection"))).toEqual(
    [],
  );
  const byKey = Object.fromEntries(entries.map((entry) => [entry.key, entry]));
  expect(byKey.listInstances).toMatchObject({ group: "Instances", changes: "no" });
  expect(byKey.deleteInstance).toMatchObject({ group: "Instances", changes: "yes" });
  expect(byKey.rawRequest).toMatchObject({ changes: "depends" });
  expect(byKey.selectInstance).toMatchObject({ dataSourceType: "picklist", group: "Instances" });
  expect(byKey.eventWebhook).toMatchObject({ triggerType: "webhook" });
  expect(byKey.failedExecutions).toMatchObject({ triggerType: "polling" });
  const inputs = Object.fromEntries(byKey.listInstances?.inputs.map((one) => [one.key, one]) ?? []);
  expect(inputs.customerId).toMatchObject({
    label: "Customer ID",
    type: "string",
    dataSource: "selectCustomerUnfiltered",
    required: false,
    default: "",
  });
  expect(inputs.enabled?.model?.map(({ value }) => value)).toEqual(["any", "yes", "no"]);
});

test("an action runs, with its result and the requests that it sent", async () => {
  const inputs = { nameContains: "order", fetchAll: true };
  const run = await workbench.run("actions", "listInstances", inputs);
  expect(run).toMatchObject({
    status: "succeeded",
    label: "List Instances",
    inputs,
    result: { status: 200, data: { instances: { nodes: expect.any(Array) } } },
  });
  expect(run.requests).toEqual([
    expect.objectContaining({ name: "POST /auth/refresh", type: "token", status: 200, attempt: 1 }),
    expect.objectContaining({
      name: "ListInstances",
      type: "query",
      operation: expect.stringContaining("query ListInstances("),
      variables: { first: 100, nameContains: "order" },
      status: 200,
      attempt: 1,
      page: 1,
      bytes: expect.any(Number),
    }),
  ]);
  expect(run.requests.every(({ atMs, durationMs }) => atMs >= 0 && durationMs > 0)).toBe(true);
});

test("a failed action has the message that a user of a flow sees", async () => {
  const run = await workbench.run("actions", "getInstance", { instanceId: "no ID" });
  expect(run).toMatchObject({ status: "failed", requests: [] });
  expect(run.error).toMatch(/^Get Instance: Instance ID/);
  expect(run.result).toBeUndefined();
});

test("a data source runs with the values of the form", async () => {
  const run = await workbench.run("dataSources", "selectInstance", { nameContains: "order" });
  const { result } = run.result as { result: { key: string; label: string }[] };
  expect(result.length).toBeGreaterThan(0);
  expect(result.every(({ label }) => /order/i.test(label))).toBe(true);
});

test("the history has runs with the newest first, and no hidden ones", async () => {
  const shown = await workbench.run("actions", "getCurrentUser");
  const hidden = await workbench.run("actions", "getCurrentUser", {}, { hidden: true });
  const { body } = await workbench.send<RunSummary[]>("GET", "/api/runs");
  expect(body[0]?.id).toBe(shown.id);
  expect(body.map(({ id }) => id)).not.toContain(hidden.id);
  expect(hidden).toMatchObject({ status: "succeeded", hidden: true });

  const removed = await workbench.send("DELETE", `/api/runs/${shown.id}`);
  expect(removed.status).toBe(204);
  const { status, body: problem } = await workbench.send<Problem>("GET", `/api/runs/${shown.id}`);
  expect([status, problem.reason]).toEqual([404, "notFound"]);
});

test("a running run is canceled, with the request that it waits for", async () => {
  workbench.emulator.faults.next("stalledHeaders", { operationName: "GetCurrentUser" });
  const { body: started } = await workbench.send<RunSummary>("POST", "/api/runs", {
    part: "actions",
    key: "getCurrentUser",
    inputs: {},
  });
  expect(started.status).toBe("running");
  expect((await workbench.send("DELETE", `/api/runs/${started.id}`)).status).toBe(204);
  const { body } = await workbench.send<Run>("GET", `/api/runs/${started.id}?wait=true`);
  expect(body).toMatchObject({ status: "canceled", error: "The run was canceled." });
});

test.each<[string, unknown, string]>([
  ["no such action", { part: "actions", key: "nothing", inputs: {} }, "no actions.nothing"],
  ["a key of every object", { part: "actions", key: "constructor", inputs: {} }, "no actions"],
  ["no such part", { part: "connections", key: "apiKey", inputs: {} }, "part"],
  [
    "inputs of a wrong type",
    { part: "actions", key: "getCurrentUser", inputs: { a: 1 } },
    "inputs",
  ],
  ["an unknown field", { part: "actions", key: "getCurrentUser", inputs: {}, more: 1 }, "more"],
  ["no JSON", "{", "not valid JSON"],
])("a run with %s is refused", async (_, body, message) => {
  const reply = await workbench.send<Problem>("POST", "/api/runs", body);
  expect([400, 404]).toContain(reply.status);
  expect(reply.body.message).toContain(message);
});
