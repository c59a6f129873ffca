import type { FailedExecutionFieldsFragment } from "../../generated/operations";
import { executionState } from "../../values/executionState";

interface Attempts<T> {
  readonly totalCount: number;
  readonly nodes: readonly (T | null)[];
}

/** A retry that has not begun so long after its time will not begin any more. */
const RETRY_GRACE_MS = 24 * 60 * 60 * 1000;

/**
 * Why a failed execution should not be replayed, from the replays and retries that it has had,
 * and from those that these have had in turn; undefined when it should.
 */
export function reasonToSkip(
  execution: FailedExecutionFieldsFragment,
  now = Date.now(),
): string | undefined {
  const replays = present(execution.replays);
  const retries = present(execution.retryAttempts);
  const attempts = [
    ...replays.map((attempt) => ({ attempt, as: "replay" })),
    ...retries.map((attempt) => ({ attempt, as: "retry" })),
    ...replays.flatMap(({ retryAttempts }) =>
      present(retryAttempts).map((attempt) => ({ attempt, as: "retry of a replay" })),
    ),
    ...retries.flatMap(({ replays }) =>
      present(replays).map((attempt) => ({ attempt, as: "replay of a retry" })),
    ),
  ];

  const fixed = attempts.find(({ attempt }) => executionState(attempt) === "succeeded");
  if (fixed) {
    return `A ${fixed.as} that started at ${fixed.attempt.startedAt} succeeded.`;
  }
  const running = attempts.find(({ attempt }) => executionState(attempt) === "running");
  if (running) {
    return `A ${running.as} that started at ${running.attempt.startedAt} is still running.`;
  }
  const unknown = attempts.find(({ attempt }) => executionState(attempt) === "unknown");
  if (unknown) {
    return `A ${unknown.as} that started at ${unknown.attempt.startedAt} has the status ${unknown.attempt.status}, which this component does not know: check it in Prismatic.`;
  }
  const planned = [execution, ...attempts.map(({ attempt }) => attempt)].find(
    ({ retryNextAt }) =>
      retryNextAt !== null &&
      Date.parse(retryNextAt) > now - RETRY_GRACE_MS &&
      !attempts.some(({ attempt }) => Date.parse(attempt.startedAt) >= Date.parse(retryNextAt)),
  );
  if (planned) return `A retry is due at ${planned.retryNextAt}.`;

  const cut = [
    execution.replays,
    execution.retryAttempts,
    ...replays.map(({ retryAttempts }) => retryAttempts),
    ...retries.map(({ replays }) => replays),
  ].some(({ totalCount, nodes }) => totalCount > nodes.length);
  return cut
    ? "It has more replays and retries than can be checked. Open the execution in Prismatic to see whether it is fixed."
    : undefined;
}

function present<T>({ nodes }: Attempts<T>): T[] {
  return nodes.filter((node) => node !== null);
}
