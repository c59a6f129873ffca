import type { Problem, Run, RunSummary, Session } from "../shared/api";
import { RecordingProxy } from "./proxy/recordingProxy";
import { Scrubber } from "./scrub";
import { accountOf } from "./target";
import { startTestWorkbench, type TestWorkbench } from "./testing/workbench";

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench({ isAccount: true });
});

beforeEach(() => allow(false));
afterEach(() => expect(workbench.internalErrors).toEqual([]));
afterAll(() => workbench.stop());

async function allow(allowChanges: boolean): Promise<Session> {
  return (await workbench.send<Session>("PUT", "/api/session", { allowChanges })).body;
}

const mutations = () =>
  Object.values(workbench.emulator.store.counters.mutations).reduce((sum, count) => sum + count, 0);

const createCustomer = (more: object = {}) =>
  workbench.send<Problem & RunSummary>("POST", "/api/runs", {
    part: "actions",
    key: "createCustomer",
    inputs: { name: "New Customer" },
    ...more,
  });

test("it is read-only at first, and what only reads runs", async () => {
  const { body } = await workbench.send<Session>("GET", "/api/session");
  expect(body).toMatchObject({ api: "account", allowChanges: false, confirmChanges: true });
  expect(await workbench.run("actions", "listCustomers")).toMatchObject({ status: "succeeded" });
  expect(await workbench.run("dataSources", "selectCustomer")).toMatchObject({
    status: "succeeded",
  });
});

test("a change is refused, confirmed or not", async () => {
  const before = mutations();
  for (const confirmed of [true, false]) {
    const { status, body } = await createCustomer({ confirmed });
    expect([status, body.reason]).toEqual([403, "readOnly"]);
    expect(body.message).toContain("Create Customer changes data in http");
  }
  expect(mutations()).toBe(before);
});

test("where changes are allowed, each one is confirmed", async () => {
  const before = mutations();
  expect(await allow(true)).toMatchObject({ allowChanges: true, confirmChanges: true });
  const refusal = await createCustomer();
  expect([refusal.status, refusal.body.reason]).toEqual([409, "confirmation"]);
  expect(refusal.body.message).toBe(
    `Create Customer changes data of your account at ${workbench.emulator.url}: Create a customer.`,
  );
  expect(mutations()).toBe(before);

  const { status, body } = await createCustomer({ confirmed: true });
  expect(status).toBe(202);
  const run = await workbench.send<Run>("GET", `/api/runs/${body.id}?wait=true`);
  expect(run.body.status).toBe("succeeded");
  expect(mutations()).toBe(before + 1);
});

test("a dry run may run, and the proxy holds it to it", async () => {
  const before = mutations();
  const inputs = { triggers: ["Execution Failed"], namePrefix: "Dry" };
  const dry = await workbench.run("actions", "ensureAlertMonitors", { ...inputs, dryRun: true });
  expect(dry.status).toBe("succeeded");
  expect(dry.requests.filter(({ type }) => type === "mutation")).toEqual([]);
  expect(mutations()).toBe(before);
  const wet = await workbench.send<Problem>("POST", "/api/runs", {
    part: "actions",
    key: "ensureAlertMonitors",
    inputs: { ...inputs, dryRun: false },
  });
  expect(wet.body.reason).toBe("readOnly");
});

test("an action without a dry run has none, whatever its inputs say", async () => {
  for (const key of ["deleteCustomer", "invokeFlow"]) {
    const { body } = await workbench.send<Problem>("POST", "/api/runs", {
      part: "actions",
      key,
      inputs: { dryRun: true },
    });
    expect(body.reason).toBe("readOnly");
  }
});

const RENAME = `mutation { updateOrganization(input: {name: "Renamed"}) { errors { messages } } }`;

test("a raw request is judged by its document", async () => {
  const query = "{ authenticatedUser { email } }";
  expect(await workbench.run("actions", "rawRequest", { query })).toMatchObject({
    status: "succeeded",
    requests: expect.arrayContaining([expect.objectContaining({ type: "query" })]),
  });
  const refused = await workbench.send<Problem>("POST", "/api/runs", {
    part: "actions",
    key: "rawRequest",
    inputs: { query: RENAME },
  });
  expect(refused.body.reason).toBe("readOnly");
});

test("the proxy sends no mutation where changes are not allowed", async () => {
  const before = mutations();
  const requests: unknown[] = [];
  const proxy = await RecordingProxy.start({
    endpoint: workbench.emulator.url,
    allowChanges: false,
    scrubber: new Scrubber(),
    onRequest: (request) => requests.push(request),
    clock: () => 0,
  });
  const post = (body: unknown, path = "/api") =>
    fetch(proxy.url + path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${workbench.emulator.accessToken()}`,
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const query = "query Read { authenticatedUser { id } }";
  const deletion = 'mutation Delete { deleteCustomer(input: {id: "x"}) { errors { messages } } }';
  const refused = [
    { query: deletion },
    { query: `${query} ${deletion}`, operationName: "Delete" },
    { query: `${query} ${deletion}` },
    { query: "not GraphQL" },
    [{ query }, { query: deletion }],
    [{ query: deletion }],
    "not JSON",
  ];
  for (const body of refused) {
    const response = await post(body);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      errors: [{ message: "The workbench is read-only: this change was not sent." }],
    });
  }
  expect((await post({ query: deletion }, "/api/?x=1")).status).toBe(403);
  expect((await fetch(`${proxy.url}/api?query=${encodeURIComponent(deletion)}`)).status).toBe(403);
  expect(requests).toHaveLength(refused.length + 2);
  expect((await post({ query: `${query} ${deletion}`, operationName: "Read" })).status).toBe(200);
  const judge = "mutation { validateIntegrationSchema(input: {}) { errors { messages } } }";
  expect((await post({ query: judge })).status).toBe(200);
  const page = await fetch(proxy.url, { headers: { origin: "http://127.0.0.1:1" } });
  expect(page.status).toBe(403);
  proxy.stop();
  expect(mutations()).toBe(before);
});

test.each<[Record<string, string>, string]>([
  [{ PRISMATIC_URL: "https://app.prismatic.io" }, "Set both"],
  [{ PRISM_REFRESH_TOKEN: "token" }, "Set both"],
  [{ PRISMATIC_URL: "http://app.prismatic.io", PRISM_REFRESH_TOKEN: "token" }, "https URL"],
  [{ PRISMATIC_URL: "app.prismatic.io", PRISM_REFRESH_TOKEN: "token" }, "https URL"],
  [{ PRISMATIC_URL: "https://a:b@app.prismatic.io", PRISM_REFRESH_TOKEN: "token" }, "https URL"],
])("an account of %j is refused", (env, message) => {
  expect(() => accountOf(env)).toThrow(message);
});

test("an account is what the environment names", () => {
  expect(accountOf({})).toBeUndefined();
  const env = { PRISMATIC_URL: "https://app.prismatic.io/", PRISM_REFRESH_TOKEN: "token" };
  const account = { api: "account", endpoint: "https://app.prismatic.io", refreshToken: "token" };
  expect(accountOf(env)).toEqual(account);
  expect(accountOf({ ...env, PRISMATIC_TENANT_ID: "1" })).toEqual({ ...account, tenantId: "1" });
});
