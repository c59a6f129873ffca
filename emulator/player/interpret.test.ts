import type { FlowStep } from "./flow";
import {
  FlowInterpreter,
  type FlowOptions,
  performAll,
  performAllNow,
  type StepCall,
} from "./interpret";

const step = (name: string, fields: Partial<FlowStep> = {}): FlowStep => ({
  name,
  isTrigger: false,
  componentKey: "sample",
  actionKey: "echo",
  inputs: {},
  steps: [],
  branches: [],
  ...fields,
});
const reference = (value: string) => ({ type: "reference", value });
const loop = (name: string, inputs: Record<string, unknown>, steps: FlowStep[]) =>
  step(name, { componentKey: "loop", actionKey: "loopOverItems", inputs, steps });

const CONFIG: Record<string, unknown> = { Region: "EU", "Page Size": "25" };

/** Plays steps that return their inputs; a step with the input `error` fails. */
function play(steps: FlowStep[], options: Partial<FlowOptions> = {}) {
  const calls: StepCall[] = [];
  const interpreter = new FlowInterpreter({ configVar: (key) => CONFIG[key], ...options });
  const run = () =>
    performAllNow(interpreter.steps(steps), (call) => {
      calls.push(call);
      if ("error" in call.inputs) throw new Error(String(call.inputs.error));
      return { data: call.inputs, branch: call.inputs.branch as string | undefined };
    });
  return { run, calls, results: interpreter.results };
}

test("inputs are values, references, config variables, templates and lists", () => {
  const { run, results } = play([
    step("First Step", { inputs: { order: { type: "value", value: { id: 7, lines: ["a"] } } } }),
    step("Second", {
      inputs: {
        id: reference("firstStep.results.order.id"),
        line: reference("firstStep.results.order.lines.0"),
        region: { type: "configVar", value: "Region" },
        text: { type: "template", value: "{{$firstStep.results.order.id}} in {{#Region}}{{x}}" },
        list: {
          type: "complex",
          value: [{ type: "value", value: 1 }, reference("firstStep.results.order.id")],
        },
        pairs: {
          type: "complex",
          value: [{ name: "size", type: "configVar", value: "Page Size" }],
        },
        nothing: reference("firstStep.results.order.missing.deeper"),
      },
    }),
  ]);
  run();
  expect(results.second?.results).toEqual({
    id: 7,
    line: "a",
    region: "EU",
    text: "7 in EU{{x}}",
    list: [1, 7],
    pairs: [{ key: "size", value: "25" }],
    nothing: null,
  });
});

test("a strict flow fails where the platform would pass on nothing", () => {
  const strict = (inputs: Record<string, unknown>) =>
    play([step("A", { inputs: { a: { type: "value", value: 1 } } }), step("B", { inputs })], {
      strict: true,
    }).run;
  expect(strict({ b: reference("a.results.c.d") })).toThrow(
    "a.results.c.d leads nowhere, from c on.",
  );
  expect(strict({ b: reference("later.results") })).toThrow("refers to a step that has not run");
});

test("loops iterate over items or a number, nest, and return what their last step returned", () => {
  const { run, calls, results } = play([
    step("Orders", {
      inputs: { list: { type: "value", value: [{ lines: [1, 2] }, { lines: [3] }] } },
    }),
    loop("Each Order", { items: reference("orders.results.list") }, [
      loop("Each Line", { items: reference("eachOrder.currentItem.lines") }, [
        step("Line", {
          inputs: {
            line: reference("eachLine.currentItem"),
            at: { type: "template", value: "{{$eachOrder.index}}.{{$eachLine.index}}" },
          },
        }),
      ]),
    ]),
    loop("Twice", { iterationCount: { type: "value", value: "2" } }, []),
  ]);
  run();
  expect(calls.slice(1).map(({ inputs, loop }) => [inputs.line, inputs.at, loop?.path])).toEqual([
    [1, "0.0", "eachOrder.0.eachLine.0"],
    [2, "0.1", "eachOrder.0.eachLine.1"],
    [3, "1.0", "eachOrder.1.eachLine.0"],
  ]);
  expect(results.eachOrder).toEqual({
    results: [
      [
        { line: 1, at: "0.0" },
        { line: 2, at: "0.1" },
      ],
      [{ line: 3, at: "1.0" }],
    ],
  });
  expect(results.twice).toEqual({ results: [0, 1] });
});

test("a broken loop ends there, and the flow continues after it", () => {
  const breaking = step("Check", {
    componentKey: "branch",
    actionKey: "branchOnExpression",
    inputs: {
      conditions: {
        type: "complex",
        value: [
          {
            name: "Stop",
            type: "complex",
            value: ["equal", reference("each.index"), { type: "value", value: 1 }],
          },
        ],
      },
    },
    branches: [
      { name: "Stop", steps: [step("Break", { componentKey: "loop", actionKey: "breakLoop" })] },
      { name: "Else", steps: [step("Work")] },
    ],
  });
  const { run, calls } = play([
    loop("Each", { items: { type: "value", value: ["a", "b", "c"] } }, [breaking]),
    step("After"),
  ]);
  run();
  expect(calls.map(({ step }) => step.name)).toEqual(["Work", "Break", "After"]);
});

test("a step that returns a branch is followed by that branch only", () => {
  const branching = (branch: string) =>
    step("Choose", {
      inputs: { branch: { type: "value", value: branch } },
      branches: [
        { name: "Left", steps: [step("To The Left")] },
        { name: "Right", steps: [step("To The Right")] },
      ],
    });
  const { run, calls } = play([branching("Right")]);
  run();
  expect(calls.map(({ step }) => step.name)).toEqual(["Choose", "To The Right"]);
  expect(play([branching("Up")], { strict: true }).run).toThrow("Choose has no branch Up.");
});

test("a failure ends the flow; the loops around it are reported with what they returned", () => {
  const failures: unknown[] = [];
  const steps = [
    loop("Each", { items: { type: "value", value: [1, 2] } }, [
      step("Work", { inputs: { item: reference("each.currentItem") } }),
      loop("Inner", { items: { type: "value", value: ["x"] } }, [
        step("Fail", { inputs: { error: { type: "value", value: "no paper" } } }),
      ]),
    ]),
    step("Never"),
  ];
  const { run, calls } = play(steps, {
    onFailure: (failed, error, loop, value) =>
      failures.push([failed.name, (error as Error).message, loop?.path, value]),
  });
  expect(run).toThrow("no paper");
  expect(failures).toEqual([
    ["Fail", "no paper", "each.0.inner.0", undefined],
    ["Inner", "no paper", "each.0", []],
    ["Each", "no paper", undefined, []],
  ]);
  expect(calls.map(({ step }) => step.name)).toEqual(["Work", "Fail"]);
});

test("steps may take their time", async () => {
  const interpreter = new FlowInterpreter({ configVar: () => null });
  const steps = [step("A"), step("B", { inputs: { a: reference("a.results") } })];
  await performAll(interpreter.steps(steps), async ({ step, inputs }) => {
    await new Promise((resolve) => setImmediate(resolve));
    return { data: step.name === "A" ? "first" : inputs };
  });
  expect(interpreter.results.b).toEqual({ results: { a: "first" } });
  const failing = new FlowInterpreter({ configVar: () => null });
  await expect(
    performAll(failing.steps(steps), async () => {
      throw new Error("late");
    }),
  ).rejects.toThrow("late");
});

describe("a step that fails", () => {
  const errorConfig = {
    errorHandlerType: "retry" as const,
    maxAttempts: 3,
    delaySeconds: 2,
    usesExponentialBackoff: true,
    ignoreFinalError: false,
  };
  const failing = (fields: Partial<FlowStep["errorConfig"]>) => {
    const passedOver: (number | undefined)[] = [];
    const failed: string[] = [];
    const played = play(
      [
        step("Call", {
          inputs: { error: { type: "value", value: "It is down." } },
          errorConfig: { ...errorConfig, ...fields },
        }),
        step("After", { inputs: { before: reference("call.results") } }),
      ],
      {
        onPassedOver: (_step, _error, _loop, delaySeconds) => passedOver.push(delaySeconds),
        onFailure: ({ name }) => failed.push(name),
      },
    );
    return { ...played, passedOver, failed };
  };
  const names = (calls: StepCall[]) => calls.map((call) => [call.step.name, call.delaySeconds]);

  test("runs again as often as it says, each wait twice as long, and then fails", () => {
    const { run, calls, passedOver, failed } = failing({});
    expect(run).toThrow("It is down.");
    expect(names(calls)).toEqual([
      ["Call", undefined],
      ["Call", 2],
      ["Call", 4],
      ["Call", 8],
    ]);
    expect(passedOver).toEqual([2, 4, 8]);
    expect(failed).toEqual(["Call"]);
  });

  test("is passed over after its last retry, where it says so", () => {
    const { run, calls, passedOver, failed, results } = failing({
      maxAttempts: 1,
      usesExponentialBackoff: false,
      ignoreFinalError: true,
    });
    run();
    expect(names(calls)).toEqual([
      ["Call", undefined],
      ["Call", 2],
      ["After", undefined],
    ]);
    expect(passedOver).toEqual([2, undefined]);
    expect(failed).toEqual([]);
    expect(results.call).toEqual({ results: null });
  });

  test("is passed over without a retry, where its error is ignored", () => {
    const { run, calls, failed } = failing({ errorHandlerType: "ignore" });
    run();
    expect(names(calls).map(([name]) => name)).toEqual(["Call", "After"]);
    expect(failed).toEqual([]);
  });

  test("ends the flow, where it says so", () => {
    const { run, calls } = failing({ errorHandlerType: "fail" });
    expect(run).toThrow("It is down.");
    expect(calls).toHaveLength(1);
  });
});
