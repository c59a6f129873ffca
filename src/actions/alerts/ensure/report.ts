import { type NamedError, RejectedError } from "../../../errors";
import type { Change, Monitor, Plan } from "./plan";
import type { Skipped, Target, Watched } from "./targets";

/** A monitor that was or would be created has no ID before that. */
interface Listed extends Watched {
  monitor: { id: string | null; name: string };
}

/** What `ensureAlertMonitors` returns. */
export interface Report {
  dryRun: boolean;
  created: Listed[];
  kept: Listed[];
  updated: (Listed & { changes: string[] })[];
  skipped: Skipped[];
  failed: (Watched & { reason: string; outcomeUnknown?: true })[];
  left: Watched[];
}

export function newReport(plan: Plan, skipped: Skipped[], dryRun: boolean): Report {
  return {
    dryRun,
    created: [],
    kept: plan.kept.map(({ target, monitor }) => listed(target, monitor)),
    updated: [],
    skipped: [...skipped],
    failed: [],
    left: [],
  };
}

export function watchedOf({ instance, customer, flow }: Watched): Watched {
  return { instance, customer, flow };
}

function listed(target: Target, monitor: Listed["monitor"]): Listed {
  return { ...watchedOf(target), monitor };
}

/** Takes note of a change that was made, or, without a monitor, that would be made. */
export function noteChange(report: Report, change: Change, made?: Monitor): void {
  const { target } = change;
  if (change.type === "create") {
    report.created.push(listed(target, made ?? { id: null, name: target.name }));
    return;
  }
  const { id, ...fields } = change.input;
  const monitor = { id: change.monitor.id, name: target.name };
  report.updated.push({ ...listed(target, monitor), changes: Object.keys(fields) });
}

export function noteFailure(report: Report, { target }: Change, error: NamedError): void {
  const unknown = "outcome" in error && error.outcome === "unknown";
  const reason = error.message;
  report.failed.push({
    ...watchedOf(target),
    reason,
    ...(unknown ? { outcomeUnknown: true as const } : {}),
  });
}

/** Why Prismatic refuses to monitor a flow, such as one that preprocesses requests. */
export function reasonOfFlow(error: unknown): string | undefined {
  if (!(error instanceof RejectedError)) return undefined;
  const ofFlow = error.fieldErrors.filter(({ field }) => field === "flowConfig");
  if (ofFlow.length === 0 || ofFlow.length < error.fieldErrors.length) return undefined;
  return ofFlow.flatMap(({ messages }) => messages).join(" ");
}
