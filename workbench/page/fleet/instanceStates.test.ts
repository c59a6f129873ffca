import { countStates, STATES, statesOf } from "./instanceStates";
import type { Instance } from "./records";

const instance = (extra: Partial<Instance> = {}): Instance => ({
  id: "1",
  name: "Orders",
  enabled: true,
  needsDeploy: false,
  configState: "FULLY_CONFIGURED",
  inFailedState: false,
  systemSuspended: false,
  lastDeployedAt: "2026-10-01T12:00:00Z",
  ...extra,
});

describe("states of an instance", () => {
  test.each<[string, Partial<Instance>, string[]]>([
    ["nothing is wrong", {}, ["deployed"]],
    ["Prismatic suspended it", { systemSuspended: true }, ["suspended"]],
    ["its last execution failed", { inFailedState: true }, ["failing"]],
    ["it lacks config", { configState: "NEEDS_INSTANCE_CONFIGURATION" }, ["incomplete"]],
    [
      "a user's config is missing",
      { configState: "NEEDS_USER_LEVEL_CONFIGURATION" },
      ["incomplete"],
    ],
    ["it has undeployed changes", { needsDeploy: true }, ["needsDeploy"]],
    ["it was never deployed", { lastDeployedAt: null }, ["needsDeploy"]],
    ["it is off", { enabled: false }, ["disabled"]],
  ])("%s", (_, extra, expected) => {
    expect(statesOf(instance(extra))).toEqual(expected);
  });

  test("the most serious one is first", () => {
    const extra = {
      needsDeploy: true,
      inFailedState: true,
      configState: "NEEDS_INSTANCE_CONFIGURATION",
    };
    expect(statesOf(instance(extra))).toEqual(["failing", "incomplete", "needsDeploy"]);
  });

  test("what is wrong with a disabled instance does not count, a suspension does", () => {
    const off = { enabled: false, inFailedState: true, needsDeploy: true };
    expect(statesOf(instance(off))).toEqual(["disabled"]);
    expect(statesOf(instance({ ...off, systemSuspended: true }))).toEqual([
      "suspended",
      "disabled",
    ]);
  });

  test("fields that the API does not have are no state", () => {
    expect(statesOf({ id: "1", name: "Orders" })).toEqual(["deployed"]);
    expect(statesOf({ id: "1", name: "Orders", configState: null, inFailedState: null })).toEqual([
      "deployed",
    ]);
  });

  test("each instance counts once", () => {
    const fleet = [
      instance(),
      instance({ inFailedState: true, needsDeploy: true }),
      instance({ enabled: false }),
      instance(),
    ];
    const counts = countStates(fleet);
    expect(counts).toMatchObject({ deployed: 2, failing: 1, disabled: 1, needsDeploy: 0 });
    expect(Object.keys(counts)).toEqual(STATES.map(({ key }) => key));
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(fleet.length);
  });
});
