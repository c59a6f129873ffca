import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Result {
  statusCode: number | null;
  headers: string | null;
  body: string | null;
  flow: { id: string; name: string };
  execution: { id: string; status: string; endedAt: string | null; error: string | null };
}
interface Result {
  data: {
    status: number;
    data: { testIntegrationFlow: { testIntegrationFlowResult: Result } };
  };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
});
afterAll(() => harness.stop());

const flow = (name: string) => {
  const { flows, integrations } = harness.emulator.store;
  const found = [...flows.values()].find(
    (one) => one.name === name && integrations.get(one.integrationId)?.isDraft,
  );
  if (!found) throw new Error(`The emulator has no flow "${name}".`);
  return found.id;
};
const testFlow = async (params: Record<string, unknown>) =>
  (await harness.run<Result>("testFlow", params)).data.data.testIntegrationFlow
    .testIntegrationFlowResult;
const requestOf = ({ execution }: Result) =>
  harness.emulator.store.executions.get(execution.id)?.request;

describe("testFlow", () => {
  test("returns the execution and the response of a synchronous flow", async () => {
    const result = await testFlow({
      flowId: flow("Get Order Status"),
      payload: '{"order": "A-1"}',
      contentType: "application/json",
      headers: [{ key: "X-Order-Source", value: "shop" }],
    });
    expect(result).toMatchObject({
      statusCode: 200,
      flow: { name: "Get Order Status" },
      execution: { id: expect.any(String), status: "SUCCESS", error: null },
    });
    expect(JSON.parse(result.body ?? "")).toMatchObject({ status: "shipped" });
    expect(requestOf(result)).toEqual({
      payload: '{"order": "A-1"}',
      contentType: "application/json",
      headers: { "X-Order-Source": "shop" },
    });
  });

  test.each([
    ["text verbatim", " <order>\n  1 </order>\n", " <order>\n  1 </order>\n"],
    ["an object as JSON", { order: "Größe ✓", lines: [1] }, '{"order":"Größe ✓","lines":[1]}'],
    ["a list as JSON", [1, 2], "[1,2]"],
    ["a number as JSON", 0, "0"],
    ["a file's bytes as text", Buffer.from("Größe"), "Größe"],
    [
      "the bytes of a step's whole result",
      { data: Buffer.from("Größe"), contentType: "text/plain" },
      "Größe",
    ],
  ])("sends %s", async (_, payload, sent) => {
    const result = await testFlow({ flowId: flow("Get Order Status"), payload });
    expect(requestOf(result)?.payload).toBe(sent);
  });

  test("sends headers as text", async () => {
    const result = await testFlow({
      flowId: flow("Get Order Status"),
      headers: { "X-Count": 3, "X-Dry-Run": true },
    });
    expect(requestOf(result)?.headers).toEqual({ "X-Count": "3", "X-Dry-Run": "true" });
  });

  test("refuses a header that is no text, before anything is sent", async () => {
    harness.emulator.requests.clear();
    const error = await harness.fail("testFlow", {
      flowId: flow("Get Order Status"),
      headers: [{ key: "X-Order", value: { id: 1 } }],
    });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toBe(
      'Test Flow: Header "X-Order" must be a string, but is an object. Enter one value for each header.',
    );
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });

  test("returns at once when asynchronous", async () => {
    const { execution } = await testFlow({
      flowId: flow("Get Order Status"),
      asynchronous: true,
    });
    expect(execution.endedAt).toBeNull();
  });

  test("returns the error of a flow that failed, and does not fail itself", async () => {
    const result = await testFlow({
      flowId: flow("Get Order Status"),
      payload: { fail: "No such order" },
    });
    expect(result.execution).toMatchObject({ status: "ERROR" });
    expect(result.execution.error).toContain("No such order");
    expect(result.statusCode).toBe(400);
  });

  test("reports an unknown flow", async () => {
    const error = await harness.fail("testFlow", { flowId: unknownId("IntegrationFlow") });
    expect(error.code).toBe("rejected");
    expect(error.message).toBe(
      "Test Flow: Prismatic rejected the request; nothing was changed. Flow ID (id): Flow not found. Check Flow ID, then the connection's Tenant ID and Endpoint.",
    );
  });

  test.each([
    [{}, "Flow ID is required."],
    [{ flowId: unknownId("Integration") }, "Flow ID is the ID of an integration."],
    [
      { flowId: unknownId("IntegrationFlow"), headers: "X-A: b" },
      "Headers must be a list of keys and values",
    ],
    [
      { flowId: unknownId("IntegrationFlow"), asynchronous: "later" },
      "Asynchronous must be true or false",
    ],
  ])("refuses %j before sending", async (params, message) => {
    const before = harness.emulator.requests.count({ path: "/api" });
    const error = await harness.fail("testFlow", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(before);
  });
});
