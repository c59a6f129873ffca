import { type Emulator, startEmulator } from "..";
import { ask, post } from "./testing";

interface PayloadData {
  executionResult: { requestPayloadUrl: string };
}

describe("the API", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.stop());
  afterEach(() => {
    expect(emulator.internalErrors).toEqual([]);
  });

  it("responds to a query", async () => {
    const { status, data, errors } = await ask(emulator, "{ organization { name } }");
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { organization: { name: emulator.store.organization.name } },
      errors: undefined,
    });
  });

  it("can be introspected", async () => {
    const { data } = await ask(emulator, "{ __schema { queryType { name } } }");
    expect(data).toEqual({ __schema: { queryType: { name: "RootQuery" } } });
  });

  it.each([
    ["a syntax error", "{ organization", /Syntax Error/],
    ["an unknown field", "{ organization { nothing } }", /Cannot query field "nothing"/],
    ["a missing variable", "query ($id: ID!) { customer(id: $id) { id } }", /\$id/],
  ])("responds to %s with status 200 and errors", async (_, query, message) => {
    const { status, errors } = await ask(emulator, query);
    expect(status).toBe(200);
    expect(errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toContain('"http"');
  });

  it.each([
    ["no JSON", "{"],
    ["a batch", "[]"],
    ["no query", "{}"],
    ["variables that are not an object", '{"query":"{ organization { id } }","variables":"x"}'],
  ])("refuses %s with status 400", async (_, body) => {
    const response = await fetch(`${emulator.url}/api`, { method: "POST", body });
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty("errors");
  });

  it("shows GraphiQL to a browser, without anything from another host", async () => {
    for (const path of ["/api", "/graphiql"]) {
      const response = await fetch(emulator.url + path, { headers: { Accept: "text/html" } });
      const page = await response.text();
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(page).toContain("YogaGraphiQL.renderYogaGraphiQL");
      expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?:https?:)?\/\//);
    }
    expect((await fetch(`${emulator.url}/api`)).status).toBe(405);
  });

  it("responds with 404 where there is nothing", async () => {
    expect((await fetch(`${emulator.url}/nothing`)).status).toBe(404);
    expect((await post(`${emulator.url}/trigger/nothing`, {})).status).toBe(404);
  });

  it("keeps an account of requests, without a token or a variable's value", async () => {
    emulator.requests.clear();
    const query = "query Look($id: ID!) { customer(id: $id) { id } }";
    await ask(emulator, query, { id: "canary-value" });
    await ask(emulator, query, { id: "canary-value" }, {});
    expect(emulator.requests.count()).toBe(2);
    expect(emulator.requests.count({ path: "/api" })).toBe(2);
    expect(emulator.requests.count({ operationName: "Look" })).toBe(2);
    expect(emulator.requests.count({ path: "/auth/refresh" })).toBe(0);
    expect(emulator.requests.entries).toEqual([
      {
        path: "/api",
        method: "POST",
        status: 200,
        authorization: true,
        operationName: "Look",
        variableKeys: ["id"],
        executed: true,
      },
      {
        path: "/api",
        method: "POST",
        status: 401,
        authorization: false,
        operationName: "Look",
        variableKeys: ["id"],
        executed: false,
      },
    ]);
    expect(JSON.stringify(emulator.requests.entries)).not.toMatch(/canary|Bearer/);
  });
});

describe("presigned URLs", () => {
  let emulator: Emulator;
  let url: string;
  const body = Buffer.alloc(20_000_000, "0123456789");

  beforeAll(async () => {
    emulator = await startEmulator();
    const execution = emulator.store.executions.values().next().value;
    const query = "query ($id: ID!) { executionResult(id: $id) { requestPayloadUrl } }";
    const { data } = await ask<PayloadData>(emulator, query, { id: execution?.id });
    url = data.executionResult.requestPayloadUrl;
  });
  afterAll(() => emulator.stop());

  it("let a blob be downloaded", async () => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBeTruthy();
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  it("let a large blob be downloaded whole", async () => {
    const execution = [...emulator.store.executions.values()].find(
      ({ stepResults }) => stepResults.length > 0,
    );
    const [step] = execution?.stepResults ?? [];
    if (!step) throw new Error("The emulator has no step result.");
    step.blobKey = emulator.store.blobs.put(body, "application/octet-stream");
    const { data } = await ask<{
      executionResult: { stepResults: { nodes: { id: string; resultsUrl: string }[] } };
    }>(
      emulator,
      "query ($id: ID!) { executionResult(id: $id) { stepResults { nodes { id resultsUrl } } } }",
      { id: execution?.id },
    );
    const node = data.executionResult.stepResults.nodes.find(({ id }) => id === step.id);
    const response = await fetch(node?.resultsUrl ?? "");
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
  });

  it("refuse a request with an Authorization header", async () => {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${emulator.accessToken()}` },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("<Code>InvalidArgument</Code>");
  });

  it("refuse another signature, a later expiry and another blob", async () => {
    const key = emulator.store.blobs.put(body, "application/octet-stream");
    for (const change of [
      (changed: URL) => changed.searchParams.set("signature", "x"),
      (changed: URL) => changed.searchParams.set("expires", "99999999999"),
      (changed: URL) => changed.searchParams.delete("signature"),
      (changed: URL) => {
        changed.pathname = `${changed.pathname.slice(0, changed.pathname.lastIndexOf("/"))}/${key}`;
      },
    ]) {
      const changed = new URL(url);
      change(changed);
      const response = await fetch(changed);
      expect(response.status).toBe(403);
      expect(await response.text()).toContain("<Code>SignatureDoesNotMatch</Code>");
    }
  });

  it("expire", async () => {
    const quick = await startEmulator({ presignedSeconds: 0 });
    try {
      const execution = quick.store.executions.values().next().value;
      const query = "query ($id: ID!) { executionResult(id: $id) { requestPayloadUrl } }";
      const { data } = await ask<PayloadData>(quick, query, { id: execution?.id });
      const response = await fetch(data.executionResult.requestPayloadUrl);
      expect(response.status).toBe(403);
      expect(await response.text()).toContain("Request has expired");
    } finally {
      await quick.stop();
    }
  });
});

describe("starting and stopping", () => {
  it("delays API requests without holding up others", async () => {
    const emulator = await startEmulator({ latencyMs: 100 });
    try {
      const query = "{ organization { id } }";
      const started = performance.now();
      await Promise.all(Array.from({ length: 20 }, () => ask(emulator, query)));
      const took = performance.now() - started;
      expect(took).toBeGreaterThanOrEqual(95);
      expect(emulator.requests.peakConcurrency).toBe(20);
    } finally {
      await emulator.stop();
    }
  });

  it("stops immediately, though connections are open and responses are outstanding", async () => {
    const emulator = await startEmulator({ latencyMs: 60_000 });
    const outstanding = ask(emulator, "{ organization { id } }").then(
      () => "responded",
      () => "cut",
    );
    while (emulator.requests.count() === 0) await new Promise((resolve) => setImmediate(resolve));
    await emulator.stop();
    expect(await outstanding).toBe("cut");
    await expect(fetch(emulator.url)).rejects.toThrow();
  });

  it("leaves no server open, though responses are stalled and another origin was started", async () => {
    const held = () => process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap");
    const before = held();
    const emulator = await startEmulator({ latencyMs: 5 });
    emulator.faults.next("redirectOtherHost", { path: "/auth/meta" });
    await fetch(`${emulator.url}/auth/meta`);
    emulator.faults.next("stalledBody");
    emulator.faults.next("slowTrickle");
    const stalled = [1, 2].map(() => ask(emulator, "{ organization { id } }").catch(() => "cut"));
    while (emulator.faults.injected.length < 3) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await emulator.stop();
    expect(await Promise.all(stalled)).toEqual(["cut", "cut"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(held()).toEqual(before);
  });

  it("says when the port is in use", async () => {
    const emulator = await startEmulator();
    const port = Number(new URL(emulator.url).port);
    await expect(startEmulator({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await emulator.stop();
  });

  it("has the same records for the same seed", async () => {
    const emulators = await Promise.all([startEmulator(), startEmulator()]);
    const responses = await Promise.all(
      emulators.map((emulator) => ask(emulator, "{ instances(first: 3) { nodes { id name } } }")),
    );
    expect(responses[0]).toEqual(responses[1]);
    await Promise.all(emulators.map((emulator) => emulator.stop()));
  });
});
