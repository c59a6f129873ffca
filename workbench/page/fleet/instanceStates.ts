import type { Instance } from "./records";

/** What an operator calls the state of an instance, the most serious first. */
export const STATES = [
  {
    key: "suspended",
    label: "Suspended",
    mark: "||",
    meaning: "Prismatic has paused it: none of its flows run.",
  },
  {
    key: "failing",
    label: "In failed state",
    mark: "✕",
    meaning: "Its last execution failed.",
  },
  {
    key: "incomplete",
    label: "Config incomplete",
    mark: "!",
    meaning: "Config variables or connections are missing.",
  },
  {
    key: "needsDeploy",
    label: "Needs deploy",
    mark: "↑",
    meaning: "It has changes that are not deployed, or was never deployed.",
  },
  {
    key: "disabled",
    label: "Disabled",
    mark: "–",
    meaning: "Somebody has turned it off.",
  },
  {
    key: "deployed",
    label: "Deployed",
    mark: "✓",
    meaning: "It runs, and nothing is known to be wrong.",
  },
] as const;

export type StateKey = (typeof STATES)[number]["key"];

/**
 * All states of an instance, the one that it counts under first. A disabled instance is off on
 * purpose, so what else is wrong with it does not count.
 */
export function statesOf(instance: Instance): [StateKey, ...StateKey[]] {
  const off = instance.enabled === false;
  const holds: Record<StateKey, boolean> = {
    suspended: instance.systemSuspended === true,
    failing: !off && instance.inFailedState === true,
    incomplete:
      !off &&
      typeof instance.configState === "string" &&
      instance.configState !== "FULLY_CONFIGURED",
    needsDeploy: !off && (instance.needsDeploy === true || instance.lastDeployedAt === null),
    disabled: off,
    deployed: false,
  };
  const [first, ...others] = STATES.map(({ key }) => key).filter((key) => holds[key]);
  return first === undefined ? ["deployed"] : [first, ...others];
}

/** How many instances count under each state; each counts once. */
export function countStates(instances: readonly Instance[]): Record<StateKey, number> {
  const counts: Record<StateKey, number> = {
    suspended: 0,
    failing: 0,
    incomplete: 0,
    needsDeploy: 0,
    disabled: 0,
    deployed: 0,
  };
  for (const instance of instances) counts[statesOf(instance)[0]] += 1;
  return counts;
}
