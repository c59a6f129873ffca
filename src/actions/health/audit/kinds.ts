export type Severity = "error" | "warning" | "info";

export interface Kind {
  readonly severity: Severity;
  /** What it is called on the page. */
  readonly label: string;
  /** What to do about it. */
  readonly advice: string;
}

/** What can be wrong with an instance, in order of harm. */
export const KINDS = {
  suspended: {
    severity: "error",
    label: "Suspended",
    advice:
      "Look for the cause in its executions and logs, and fix it. If the instance stays suspended, ask Prismatic's support.",
  },
  failing: {
    severity: "error",
    label: "Failing",
    advice:
      "Read the error with List Executions, fix the cause, and run Replay Failed Executions to process what failed.",
  },
  brokenConnection: {
    severity: "error",
    label: "Broken connection",
    advice:
      "Send the customer the reconnect link: List Connections with Include Reconnect Links returns it.",
  },
  needsConfiguration: {
    severity: "warning",
    label: "Needs configuration",
    advice: "Set the config variables that have no value, then deploy the instance.",
  },
  needsDeploy: {
    severity: "warning",
    label: "Needs deployment",
    advice: "Deploy the instance with Deploy Instance.",
  },
  idle: {
    severity: "warning",
    label: "Idle",
    advice:
      "Check whether its triggers still fire. If nobody needs the instance any more, disable it.",
  },
  unmonitored: {
    severity: "warning",
    label: "Unmonitored",
    advice: "Create the missing alert monitors with Ensure Alert Monitors.",
  },
  outdated: {
    severity: "info",
    label: "Outdated",
    advice:
      "Upgrade it with Update Instance, or all instances of the integration with Update Instances to Latest Version.",
  },
  debugOn: {
    severity: "info",
    label: "Debug mode on",
    advice: "Turn debug mode off with Update Instance when it is no longer needed.",
  },
} as const satisfies Record<string, Kind>;

export type KindKey = keyof typeof KINDS;

/** All kinds, the most harmful first. */
export const KIND_KEYS = Object.keys(KINDS) as KindKey[];

/** What is left of an audit when a kind could not be checked. */
export const findingsOfKind = (kind: KindKey): string => `Findings of type "${KINDS[kind].label}"`;

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
