import { cancelExecution } from "../../../emulator/store/cancelExecution";
import { addPastExecution } from "../../../emulator/store/seed/executions";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { clientOf, errorOf, type Handle, reply, startServer } from "../../../test/support/server";
import { createClient, RETRY_LIMITS } from "../../client";
import type { NamedError } from "../../errors";
import { waitUntilEnded } from "./waitUntilEnded";

interface Execution {
  id: string;
  status: string;
  endedAt: string | null;
  error: string | null;
}
interface Result {
  data: { status: number; data: { executionResult: Execution } };
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const polls = () => harness.emulator.requests.count({ operationName: "GetExecution" });
const ended = (error?: string) => {
  const { store } = harness.emulator;
  const instance = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  if (!instance) throw new Error("The emulator has no such instance.");
  return addPastExecution(store, instance, store.clock.now() - 60_000, { error });
};
const running = () => {
  const found = [...harness.emulator.store.executions.values()].find(
    ({ endedAt }) => endedAt === null,
  );
  if (!found) throw new Error("The emulator has no running execution.");
  return found;
};

describe("waitForExecution", () => {
  test("returns an execution that has ended at once", async () => {
    const { id } = ended();
    const { data } = await harness.run<Result>("waitForExecution", { executionId: id });
    expect(data).toMatchObject({
      status: 200,
      data: { executionResult: { id, status: "SUCCESS", endedAt: expect.any(String) } },
    });
    expect(polls()).toBe(1);
  });

  test("waits for one that runs", async () => {
    const { store } = harness.emulator;
    const execution = running();
    if (execution.outcome) execution.outcome.endsAt = store.clock.now() + 400;
    store.pendingExecutions.add(execution);
    const { data } = await harness.run<Result>("waitForExecution", { executionId: execution.id });
    expect(data.data.executionResult).toMatchObject({ status: "SUCCESS" });
    expect(polls()).toBe(2);
  });

  test("fails with the execution's own error", async () => {
    const { id } = ended("The ERP is down");
    const error = await harness.fail("waitForExecution", { executionId: id });
    expect(error.code).toBe("executionFailed");
    expect(error.message).toMatch(
      /^Wait for Execution: Execution \S+ of flow "Import Orders" failed: .*The ERP is down$/,
    );
  });

  test("fails for a canceled execution, at once, with an end or without one", async () => {
    const execution = running();
    cancelExecution(harness.emulator.store, execution);
    for (const endedAt of [execution.endedAt, null]) {
      execution.endedAt = endedAt;
      const sent = polls();
      const error = await harness.fail("waitForExecution", { executionId: execution.id });
      expect(error.code).toBe("executionFailed");
      expect(error.message).toBe(
        `Wait for Execution: Execution ${execution.id} of flow "Import Orders" was canceled.`,
      );
      expect(polls()).toBe(sent + 1);
    }
    const { data } = await harness.run<Result>("waitForExecution", {
      executionId: execution.id,
      failOnError: false,
    });
    expect(data.data.executionResult).toMatchObject({ status: "CANCELED", error: null });
  });

  test("reports a planned retry", async () => {
    const execution = ended("The ERP is down");
    execution.retryNextAt = Date.parse("2026-12-01T00:00:00Z");
    const error = await harness.fail("waitForExecution", { executionId: execution.id });
    expect(error.message).toContain("A retry is due at 2026-12-01T00:00:00");
  });

  test("returns a failed execution when asked not to fail", async () => {
    const { id } = ended("The ERP is down");
    const { data } = await harness.run<Result>("waitForExecution", {
      executionId: id,
      failOnError: false,
    });
    expect(data.data.executionResult).toMatchObject({ status: "ERROR" });
    expect(data.data.executionResult.error).toContain("The ERP is down");
  });

  test("reports how far the execution was when time is over", async () => {
    const { id } = running();
    const error = await harness.fail("waitForExecution", { executionId: id, timeoutSeconds: 1 });
    expect(error.code).toBe("timeout");
    expect(error.message).toMatch(
      /^Wait for Execution: The execution did not finish within 1 second\. It keeps running: it is PENDING, started at .*, and 1 step has finished, most recently "Webhook"\./,
    );
  });

  test("says that there is no such execution", async () => {
    const error = await harness.fail("waitForExecution", {
      executionId: unknownId("InstanceExecutionResult"),
    });
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(
      "was not found, or the connection's user has no access to it. Check Execution ID, then",
    );
    expect(polls()).toBe(1);
  });

  test.each([
    [{}, "Execution ID is required."],
    [{ executionId: unknownId("Instance") }, "Execution ID is the ID of an instance."],
    [
      { executionId: unknownId("InstanceExecutionResult"), timeoutSeconds: 0 },
      "Timeout Seconds must be a whole number from 1 to 840",
    ],
    [
      { executionId: unknownId("InstanceExecutionResult"), timeoutSeconds: "a while" },
      "Timeout Seconds must be a whole number from 1 to 840",
    ],
    [
      { executionId: unknownId("InstanceExecutionResult"), failOnError: "maybe" },
      "Fail on Error must be true or false",
    ],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("waitForExecution", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});

describe("waitUntilEnded", () => {
  const setUp = () => {
    const waits: number[] = [];
    let time = 0;
    const timer = {
      now: () => time,
      sleep: async (ms: number) => {
        waits.push(ms);
        time += ms;
      },
    };
    const log = () => undefined;
    const client = createClient(
      harness.connection,
      { logger: { debug: log, info: log, warn: log, error: log } },
      { limits: { attempts: 1 } },
    );
    return { client, timer, waits };
  };
  const failure = (waiting: Promise<unknown>) =>
    waiting.then(
      () => {
        throw new Error("Waiting was expected to fail.");
      },
      (error: NamedError) => error,
    );

  test("asks at growing intervals, the last time when time is over", async () => {
    const { client, timer, waits } = setUp();
    const error = await failure(waitUntilEnded(client, running().id, 60_000, timer));
    expect(error.code).toBe("timeout");
    expect(waits.slice(0, 8)).toEqual([1000, 1500, 2250, 3375, 5062.5, 7593.75, 11390.625, 15000]);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(60_000);
    expect(polls()).toBe(waits.length + 1);
  });

  test("reports a status that is not known after a minute of it", async () => {
    const { client, timer, waits } = setUp();
    const { id } = running();
    const strange: typeof client = {
      ...client,
      request: async (operation, variables, options) => {
        const result = await client.request(operation, variables, options);
        (result.data as { executionResult: { status: string } }).executionResult.status = "PAUSED";
        return result;
      },
    };
    const error = await failure(waitUntilEnded(strange, id, 800_000, timer));
    expect(error.code).toBe("unexpectedResponse");
    expect(error.message).toContain("has the status PAUSED, which this component does not know");
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(80_000);
    const early = await failure(waitUntilEnded(strange, id, 10_000, timer));
    expect(early.message).toBe(error.message);
  });

  test("outlasts an outage", async () => {
    const { client, timer } = setUp();
    const { id } = ended();
    harness.emulator.faults.next("http503", { operationName: "GetExecution", times: 3 });
    const { execution } = await waitUntilEnded(client, id, 60_000, timer);
    expect(execution.status).toBe("SUCCESS");
    expect(polls()).toBe(4);
  });

  test("ends with the outage's error when that does not pass in time", async () => {
    const { client, timer } = setUp();
    harness.emulator.faults.next("http503", { operationName: "GetExecution", times: 1000 });
    const error = await failure(waitUntilEnded(client, ended().id, 10_000, timer));
    expect(error.code).toBe("unavailable");
  });

  test("does not go on when the connection is refused", async () => {
    const { client, timer, waits } = setUp();
    harness.emulator.revoke();
    const error = await failure(waitUntilEnded(client, ended().id, 10_000, timer));
    expect(error.code).toBe("connection");
    expect(waits).toEqual([]);
  });

  test.each(["html200", "http403", "truncatedJson"] as const)(
    "passes over a bad response in the middle of a wait: %s",
    async (fault) => {
      const { client, timer } = setUp();
      const execution = running();
      const faults = harness.emulator.faults;
      faults.next(fault, { operationName: "GetExecution", after: 1, times: 2 });
      const waiting = waitUntilEnded(client, execution.id, 60_000, {
        ...timer,
        sleep: async (ms) => {
          if (polls() === 3) cancelExecution(harness.emulator.store, execution);
          await timer.sleep(ms);
        },
      });
      expect((await waiting).execution.status).toBe("CANCELED");
      expect(polls()).toBe(4);
      faults.next(fault, { operationName: "GetExecution", times: 1_000 });
      expect((await failure(waitUntilEnded(client, execution.id, 60_000, timer))).code).toMatch(
        /^(unexpectedResponse|rejected)$/,
      );
      expect(polls()).toBe(5);
    },
  );

  test("does not pass over bad responses that continue", async () => {
    const { client, timer } = setUp();
    const { id } = running();
    harness.emulator.faults.next("http403", { operationName: "GetExecution", after: 1, times: 99 });
    expect((await failure(waitUntilEnded(client, id, 60_000, timer))).code).toBe("rejected");
    expect(polls()).toBe(4);
  });
});

describe("whatever the API does, a wait keeps its time", () => {
  const hang: Handle = () => {};
  const token: Handle = (_, response) => reply(response, { access_token: "token" });
  test.each<[string, Handle, Handle]>([
    ["never responds", hang, token],
    ["never issues a token", hang, hang],
    ["limits the rate", (_, response) => reply(response, "", 429, { "retry-after": "30" }), token],
    ["is unavailable", (_, response) => reply(response, "", 503), token],
    ["sends a byte a second", (_, response) => void response.write(" "), token],
  ])("%s", async (_, api, auth) => {
    const server = await startServer(api, auth);
    try {
      const begin = Date.now();
      const { client } = clientOf(server, { limits: RETRY_LIMITS });
      const waiting = waitUntilEnded(client, unknownId("InstanceExecutionResult"), 1_500);
      const error = await errorOf(waiting);
      expect(["timeout", "throttled", "unavailable"]).toContain(error.code);
      expect(Date.now() - begin).toBeLessThan(3_500);
    } finally {
      await server.stop();
    }
  });
});
