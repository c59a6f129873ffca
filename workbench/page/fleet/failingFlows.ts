import type { Execution } from "./records";

/** The failed executions of a flow, over all instances of its integration. */
export interface FailingFlow {
  /** Absent where the API says only which flow it was called. */
  readonly flowId?: string;
  readonly flowName: string;
  readonly integrationName: string;
  readonly failures: number;
  /** How many instances have failed. */
  readonly instances: number;
  /** ISO 8601, of the newest. */
  readonly newest: string;
}

/** The flows with the most failures, most first; among equals the one that failed last. */
export function failingFlows(failed: readonly Execution[], limit: number): FailingFlow[] {
  const flows = new Map<string, Execution[]>();
  for (const execution of failed) {
    const key = `${execution.integration?.name ?? ""}\n${execution.flow?.name ?? ""}`;
    const same = flows.get(key);
    if (same) same.push(execution);
    else flows.set(key, [execution]);
  }
  return [...flows.values()]
    .map(summarize)
    .sort((a, b) => b.failures - a.failures || (a.newest < b.newest ? 1 : -1))
    .slice(0, limit);
}

function summarize(executions: readonly Execution[]): FailingFlow {
  const newest = executions.reduce((a, b) => (a.startedAt < b.startedAt ? b : a));
  // Each version of an integration has flows of its own; one flow's ID finds only its version's.
  const ids = new Set(executions.map(({ flow }) => flow?.id));
  return {
    flowId: ids.size === 1 ? newest.flow?.id : undefined,
    flowName: newest.flow?.name ?? "Unknown flow",
    integrationName: newest.integration?.name ?? "Unknown integration",
    failures: executions.length,
    instances: new Set(executions.map(({ instance }) => instance?.id)).size,
    newest: newest.startedAt,
  };
}
