import type { Run } from "../shared/api";
import { RecordingProxy } from "./proxy/recordingProxy";
import { Scrubber } from "./scrub";
import { startTestWorkbench, type TestWorkbench } from "./testing/workbench";

/** With characters that JSON, URLs and Base64 write differently. */
const REFRESH_TOKEN = 'Can4ry/refresh+"token"&\\9Ende';

let workbench: TestWorkbench;
/** All that the server sent to the page. */
let sent = "";
let accessTokens: string[] = [];
let listening: AbortController;

beforeEach(async () => {
  sent = "";
  accessTokens = [];
  workbench = await startTestWorkbench({ emulator: { refreshToken: REFRESH_TOKEN } });
  listening = new AbortController();
  const events = await fetch(`${workbench.server.url}/api/events`, { signal: listening.signal });
  void (async () => {
    for await (const piece of events.body as unknown as AsyncIterable<Uint8Array>) {
      sent += Buffer.from(piece).toString("utf8");
    }
  })().catch(() => {});
});

afterEach(async () => {
  for (const path of ["/", "/api/session", "/api/catalog", "/api/runs"]) {
    sent += (await workbench.send("GET", path)).text;
  }
  listening.abort();
  await workbench.stop();
  const secrets = [REFRESH_TOKEN, ...accessTokens].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64"),
  ]);
  expect(secrets.filter((secret) => sent.includes(secret))).toEqual([]);
});

async function run(key: string, inputs = {}): Promise<Run> {
  const ended = await workbench.run("actions", key, inputs);
  sent += JSON.stringify(ended);
  return ended;
}

test("a run has neither token in its result, logs and requests", async () => {
  expect(await run("listCustomers", { fetchAll: true })).toMatchObject({ status: "succeeded" });
});

test("a refused refresh token is not in the error", async () => {
  workbench.emulator.revoke();
  const failed = await run("listCustomers");
  expect(failed.status).toBe("failed");
  expect(failed.error).toMatch(/^List Customers: /);
  expect(failed.requests).toMatchObject([{ type: "token", error: expect.any(String) }]);
});

test("a record that holds the refresh token is shown without it", async () => {
  const created = await run("createCustomer", {
    name: `Customer ${REFRESH_TOKEN}`,
    description: Buffer.from(REFRESH_TOKEN).toString("base64"),
  });
  expect(created.status).toBe("succeeded");
  expect(sent).toContain("Customer REDACTED");
  const listed = await run("listCustomers", { nameContains: "Can4ry" });
  const { nodes } = (listed.result as { data: { customers: { nodes: unknown[] } } }).data.customers;
  expect(nodes).toMatchObject([{ name: "Customer REDACTED", description: "REDACTED" }]);
});

test("an access token that passed is taken out of what later runs show", async () => {
  const token = workbench.emulator.accessToken();
  accessTokens.push(token);
  const scrubber = new Scrubber();
  const names: string[] = [];
  const proxy = await RecordingProxy.start({
    endpoint: workbench.emulator.url,
    allowChanges: true,
    scrubber,
    onRequest: (request) => names.push(JSON.stringify(request)),
    clock: () => 0,
  });
  const query = "query Of($name: String, $id: ID!) { customer(id: $id) { id } }";
  const response = await fetch(`${proxy.url}/api`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { name: `x${token}`, id: token } }),
  });
  await response.text();
  const refreshed = await fetch(`${proxy.url}/auth/refresh`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ refresh_token: REFRESH_TOKEN }),
  });
  const tokens = (await refreshed.json()) as Record<string, string>;
  proxy.stop();
  sent += names.join("\n");
  const issued = tokens.access_token ?? "";
  expect(issued.length).toBeGreaterThan(20);
  expect(scrubber.text(`a ${issued} b ${token} c`)).toBe("a REDACTED b REDACTED c");
  expect(names[0]).toContain('"name":"xREDACTED"');
});

test("passwords and other secrets that are typed in are shown nowhere", async () => {
  const secret = "correct horse battery";
  const { instances } = workbench.emulator.store;
  const instanceId = [...instances.values()].find(({ name }) => name === "Order Sync")?.id ?? "";
  const update = await run("updateInstanceConfigVariables", {
    instanceId,
    configVariables: JSON.stringify({ "ERP Connection": { apiKey: secret } }),
  });
  expect(update.status).toBe("succeeded");
  const variables = JSON.stringify(update.requests.map((request) => request.variables));
  expect(variables).toContain("REDACTED");
  expect(variables).not.toContain(secret);
});

test("secrets are found in every form, and short ones are left alone", () => {
  const scrubber = new Scrubber([REFRESH_TOKEN, "short"]);
  const forms = [
    REFRESH_TOKEN,
    JSON.stringify({ REFRESH_TOKEN }),
    JSON.stringify(JSON.stringify({ REFRESH_TOKEN })),
    encodeURIComponent(REFRESH_TOKEN),
    Buffer.from(REFRESH_TOKEN).toString("base64"),
    Buffer.from(REFRESH_TOKEN).toString("base64url"),
  ];
  for (const form of forms) {
    expect(scrubber.text(`before ${form} after`)).toMatch(/^before .*REDACTED.* after$/);
    expect(scrubber.text(form)).not.toContain("Ende");
  }
  expect(scrubber.text("a short text")).toBe("a short text");
  for (let index = 0; index < 200; index += 1) scrubber.add(`access token ${index}`);
  expect(scrubber.text(`access token 5! access token 199! ${REFRESH_TOKEN}`)).toBe(
    "access token 5! REDACTED! REDACTED",
  );
});
