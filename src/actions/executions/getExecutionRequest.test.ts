import { flowConfigId } from "../../../emulator/store/executions";
import { addPastExecution } from "../../../emulator/store/seed/executions";
import type { ExecutionRecord, InstanceRecord } from "../../../emulator/store/types";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { reply, startServer } from "../../../test/support/server";
import { resetClients } from "../../client";

let harness: Harness;
let instance: InstanceRecord;
let lifeSeconds = (): number => 300;

beforeAll(async () => {
  harness = await startHarness({
    get presignedSeconds() {
      return lifeSeconds();
    },
  });
  const { store } = harness.emulator;
  const found = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  if (!found) throw new Error("The emulator has no such instance.");
  instance = found;
});
afterAll(() => harness.stop());

beforeEach(() => {
  lifeSeconds = () => 300;
  harness.emulator.requests.clear();
});

interface Result {
  data: {
    status: number;
    data: {
      getExecutionRequest: { headers: Record<string, string>; contentType: string; body: unknown };
    };
  };
}

const get = async (executionId: string) => {
  const { data } = await harness.run<Result>("getExecutionRequest", { executionId });
  return data.data.getExecutionRequest;
};
const fail = (executionId: string) => harness.fail("getExecutionRequest", { executionId });
const queries = () => harness.emulator.requests.count({ operationName: "GetExecutionRequest" });
const downloads = () =>
  harness.emulator.requests.entries.filter(({ path }) => path.startsWith("/storage/"));

/** Starts a flow of the instance over HTTP, as its webhook's senders do. */
async function invoke(body: string | Buffer, headers: Record<string, string>): Promise<string> {
  const { emulator } = harness;
  const [flow] = emulator.store.integrations.get(instance.integrationId)?.flows ?? [];
  const id = flowConfigId(emulator.store, instance.id, flow?.stableKey ?? "");
  const url = `${emulator.url}/trigger/${encodeURIComponent(id)}`;
  const response = await fetch(url, {
    method: "POST",
    body: new Uint8Array(Buffer.from(body as string)),
    headers,
  });
  const { executionId } = (await response.json()) as { executionId: string };
  return executionId;
}

test("JSON that a webhook received is the value that was sent, with its headers", async () => {
  const order = { order: "A-7", items: [{ sku: "bolt" }] };
  const id = await invoke(JSON.stringify(order), {
    "content-type": "application/json; charset=utf-8",
    "x-shop": "northwind",
  });
  const request = await get(id);
  expect(request).toMatchObject({
    contentType: "application/json; charset=utf-8",
    body: order,
    headers: { "x-shop": "northwind" },
  });
});

test("text stays text", async () => {
  const id = await invoke("sku;quantity\nbolt;12\n", { "content-type": "text/csv" });
  expect(await get(id)).toMatchObject({
    contentType: "text/csv",
    body: "sku;quantity\nbolt;12\n",
  });
});

test("binary is a Buffer, byte for byte", async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const { contentType, body } = await get(await invoke(bytes, { "content-type": "image/png" }));
  expect(contentType).toBe("image/png");
  expect(Buffer.isBuffer(body)).toBe(true);
  expect(bytes.equals(body as Buffer)).toBe(true);
});

test("a failed execution's request, with one query and one download without Authorization", async () => {
  const { store } = harness.emulator;
  const failed = addPastExecution(store, instance, store.clock.now(), { error: "no stock" });
  const { data } = await harness.run<Result>("getExecutionRequest", { executionId: failed.id });
  expect(data.status).toBe(200);
  expect(data.data.getExecutionRequest.body).toEqual(JSON.parse(failed.request.payload));
  expect(queries()).toBe(1);
  expect(downloads()).toEqual([expect.objectContaining({ authorization: false, status: 200 })]);
});

describe("what cannot be had", () => {
  let execution: ExecutionRecord;
  beforeEach(() => {
    const { store } = harness.emulator;
    execution = addPastExecution(store, instance, store.clock.now());
  });

  test("an execution that does not exist", async () => {
    const error = await fail(unknownId("InstanceExecutionResult"));
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(/^Get Execution Request: Execution .* was not found/);
    expect(error.message).toContain("Check Execution ID");
    expect(downloads()).toEqual([]);
  });

  test.each([
    ["the ID of another type", unknownId("Instance"), "Execution ID is the ID of an instance"],
    ["nothing", " ", "Execution ID"],
  ])("%s, reported before anything is sent", async (_, id, message) => {
    const error = await fail(id);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(queries()).toBe(0);
  });

  test("a link that expired is requested again", async () => {
    lifeSeconds = () => (queries() <= 1 ? -5 : 300);
    expect((await get(execution.id)).body).toEqual(JSON.parse(execution.request.payload));
    expect(queries()).toBe(2);
    expect(downloads()).toHaveLength(2);
  });

  test("a link that has expired again is an error, which does not contain it", async () => {
    lifeSeconds = () => -5;
    const error = await fail(execution.id);
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(
      `The stored request of execution ${execution.id} could not be downloaded`,
    );
    expect(error.message).not.toMatch(/signature=|http/);
    expect(downloads()).toHaveLength(2);
  });

  test("an execution without a stored request", async () => {
    const { id } = execution;
    const server = await startServer((_, response) =>
      reply(response, { data: { executionResult: { id, requestPayloadUrl: "" } } }),
    );
    try {
      const fields = { apiKey: "refresh-token", endpoint: server.url };
      const connection = { ...harness.connection, fields };
      const error = await harness.fail("getExecutionRequest", { connection, executionId: id });
      expect(error.code).toBe("notFound");
      expect(error.message).toContain(`Execution ${id} has no stored request`);
    } finally {
      await server.stop();
    }
  });

  test("a request that Prismatic no longer has a field for", async () => {
    harness.emulator.withoutFields(["InstanceExecutionResult.requestPayloadUrl"]);
    try {
      const error = await fail(execution.id);
      expect(error.message).toContain("requestPayloadUrl");
      expect(downloads()).toEqual([]);
    } finally {
      harness.emulator.withoutFields([]);
      resetClients();
    }
  });

  test("no secret of the request is logged", async () => {
    const id = await invoke('{"password":"open-sesame"}', {
      "content-type": "application/json",
      "x-api-key": "k-123456",
    });
    expect(await get(id)).toMatchObject({
      headers: { "x-api-key": "k-123456" },
      body: { password: "open-sesame" },
    });
    expect(harness.logs.join("\n")).not.toMatch(/open-sesame|k-123456|signature=/);
  });
});
