import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Execution {
  id: string;
  status: string;
  error: string | null;
  stepResults: {
    totalCount: number;
    nodes: { displayStepName: string | null; hasError: boolean }[];
  };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const executions = async (filter: string) => {
  const result = await harness.run<{
    data: { data: { data: { executionResults: { nodes: { id: string }[] } } } };
  }>("rawRequest", { query: `{ executionResults(${filter}, first: 1) { nodes { id } } }` });
  const [execution] = result.data.data.data.executionResults.nodes;
  if (!execution) throw new Error(`The emulator has no execution with ${filter}.`);
  return execution.id;
};
const get = async (executionId: string) =>
  (
    await harness.run<{ data: { status: number; data: { executionResult: Execution } } }>(
      "getExecution",
      {
        executionId,
      },
    )
  ).data.data.executionResult;

describe("getExecution", () => {
  test("returns a successful execution with its steps", async () => {
    const execution = await get(await executions("status: SUCCESS"));
    expect(execution).toMatchObject({ status: "SUCCESS", error: null });
    expect(execution.stepResults.nodes.length).toBeGreaterThan(0);
    expect(execution.stepResults.nodes.every(({ hasError }) => !hasError)).toBe(true);
  });

  test("returns a failed execution with its error", async () => {
    const execution = await get(await executions("status: ERROR"));
    expect(execution.status).toBe("ERROR");
    expect(execution.error).toEqual(expect.stringMatching(/./));
  });

  test("says that there is no such execution", async () => {
    const error = await harness.fail("getExecution", {
      executionId: unknownId("InstanceExecutionResult"),
    });
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(/^Get Execution: Execution \S+ was not found, or the connection/);
  });

  test("refuses a missing and a wrong ID", async () => {
    expect((await harness.fail("getExecution", {})).message).toBe(
      "Get Execution: Execution ID is required.",
    );
    expect(
      (await harness.fail("getExecution", { executionId: unknownId("Instance") })).message,
    ).toContain("Execution ID is the ID of an instance.");
  });
});
