import { join } from "node:path";
import { serveFlow } from "./deployedFlow";
import { loadPlatform, type Platform, type PlatformOptions, startPlatform } from "./platform";
import { type ComponentCall, type LogEntry, loadComponent } from "./runtime.cjs";

const PATH = join(__dirname, "testing/component.cjs");

const ways: Record<string, (options?: PlatformOptions) => Promise<Platform>> = {
  "in this process": async (options) => loadPlatform(PATH, options),
  "in a process of its own": (options) => startPlatform(PATH, options),
};

describe.each(Object.entries(ways))("a component %s", (_, load) => {
  let platform: Platform;
  afterEach(() => platform.stop());

  test("is called with a context, and keeps its state between calls", async () => {
    const logs: LogEntry[] = [];
    platform = await load({
      onLog: (entry) => logs.push(entry),
      context: { flow: { id: "1", name: "Counting", stableId: "counting" } },
    });
    expect(platform.keys).toEqual({
      actions: ["count", "fail", "exit", "process", "hasContext", "callOther"],
      triggers: ["hook"],
      dataSources: ["colors"],
      handlers: { hook: ["webhookCreate", "webhookDelete"] },
    });
    await platform.action("count");
    expect(await platform.action("count", { by: 4 })).toMatchObject({ data: 5 });
    expect(platform.states.instanceState).toEqual({ count: 5 });
    expect(logs).toEqual([
      { level: "info", message: 'counted in Counting: {"count":1}' },
      { level: "info", message: 'counted in Counting: {"count":5}' },
    ]);
    expect(await platform.dataSource("colors", { only: 1 })).toEqual({ result: ["red"] });
  });

  test("has everything in its context that the platform documents", async () => {
    platform = await load();
    const { data } = await platform.action<{ data: string[] }>("hasContext");
    expect(data).toEqual(
      expect.arrayContaining([
        ...["configVars", "crossFlowState", "customer", "executionFrame", "executionId"],
        ...["executionState", "flow", "flowSchemas", "instance", "instanceState", "integration"],
        ...["integrationState", "invokeUrl", "logger", "startedAt", "stepId", "user"],
        ...["webhookApiKeys", "webhookUrls"],
      ]),
    );
  });

  test("calls actions and triggers of other components", async () => {
    const onCall = jest.fn(async ({ key }: ComponentCall) => {
      if (key === "broken") throw new TypeError("It is broken.");
      return { data: [1, 2] };
    });
    platform = await load({ onCall });
    expect(await platform.action("callOther", { key: "list" })).toEqual({ data: [1, 2] });
    await platform.action("callOther", { key: "hook", triggerEventFunctionName: "perform" });
    await platform.action("callOther", { key: "hook", triggerEventFunctionName: "webhookCreate" });
    const component = { key: "other", isPublic: false };
    const trigger = { component, part: "triggers", key: "hook" };
    expect(onCall.mock.calls).toEqual([
      [{ component, part: "actions", key: "list", method: "perform", args: [{ a: 1 }] }],
      [{ ...trigger, method: "perform", args: [{ body: {} }, { a: 1 }] }],
      [{ ...trigger, method: "webhookCreate", args: [{ a: 1 }] }],
    ]);
    await expect(platform.action("callOther", { key: "broken" })).rejects.toThrow("It is broken.");
  });

  test("fails with its own message, and a call of nothing says so", async () => {
    platform = await load();
    await expect(platform.action("fail")).rejects.toThrow("There is nothing to count.");
    await expect(platform.action("missing")).rejects.toThrow(
      "The component has no perform of actions.missing.",
    );
    await expect(platform.lifecycle("hook", "onInstanceDeploy")).rejects.toThrow(
      "The component has no onInstanceDeploy of triggers.hook.",
    );
  });
});

test("a process of its own is another one, says the class of an error, and may end", async () => {
  const platform = await startPlatform(PATH);
  const { data } = await platform.action<{ data: number }>("process");
  expect(data).not.toBe(process.pid);
  await expect(platform.action("fail")).rejects.toMatchObject({ errorName: "TypeError" });
  await expect(platform.action("exit")).rejects.toThrow(
    "The component's process ended with exit code 7.",
  );
});

test("a call that is under way when its process is stopped fails", async () => {
  const platform = await startPlatform(PATH);
  const calls = [platform.action("process"), platform.action("process")];
  platform.stop();
  for (const call of calls) {
    await expect(call).rejects.toThrow("The component's process was stopped.");
  }
});

test("a process that has ended, or was stopped, fails what is called then", async () => {
  const [ended, stopped] = await Promise.all([startPlatform(PATH), startPlatform(PATH)]);
  await expect(ended.action("exit")).rejects.toThrow("exit code 7");
  stopped.stop();
  for (const platform of [ended, stopped]) {
    await expect(platform.action("process")).rejects.toThrow("The component's process has ended.");
  }
});

test("a component that was not built, or is none, is refused", async () => {
  await expect(startPlatform("/nowhere/index.js")).rejects.toThrow("npm run build");
  expect(() => loadPlatform(join(__dirname, "runtime.cjs"))).toThrow("does not export a component");
});

test("a served trigger gets requests, responds itself, and has lifecycle handlers", async () => {
  const flow = await serveFlow(loadComponent(PATH), "hook", {
    name: "Orders",
    params: { secret: "s" },
  });
  try {
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(flow.url, { method: "POST", body, headers });
    await flow.deploy();
    expect(flow.states.crossFlowState).toEqual({ Orders: flow.url });

    const known = await post("order 7", { "x-secret": "s" });
    expect([known.status, known.headers.get("x-flow"), await known.text()]).toEqual([
      202,
      "Orders",
      flow.url,
    ]);
    expect((await post("order 8")).status).toBe(403);
    expect((await post("break")).status).toBe(500);
    expect(flow.results.map(({ branch, payload }) => [branch, payload.body.data])).toEqual([
      ["Known", "order 7"],
      ["Unknown", null],
    ]);
    expect(flow.logs).toEqual([{ level: "error", message: "Error: broken" }]);

    await flow.remove();
    expect(flow.states.crossFlowState).toMatchObject({ removed: true });
  } finally {
    await flow.stop();
  }
});
