import type { Client } from "../../../client";
import { UnexpectedResponseError } from "../../../errors";
import { CreateAlertMonitor, UpdateAlertMonitor } from "../../../generated/operations";
import { type InputLabels, requireNoPayloadErrors } from "../../../steps/payloadErrors";
import { workThrough } from "../../../steps/workThrough";
import type { Change, Create, Monitor, Update } from "./plan";
import { noteChange, noteFailure, type Report, reasonOfFlow, watchedOf } from "./report";

/**
 * Creates and updates monitors, and takes note of each in the report. A flow that Prismatic
 * refuses to monitor is skipped, on all instances after one request.
 * @returns why changes are left, if any are.
 */
export async function carryOut(
  client: Client,
  changes: readonly Change[],
  report: Report,
  { labels, endsAt }: { labels: InputLabels; endsAt: number },
): Promise<string | undefined> {
  const refused = new Map<string, string>();
  const { left, reason } = await workThrough(changes, {
    endsAt,
    run: async (change) => {
      const flow = change.target.flow?.id ?? "";
      const known = refused.get(flow);
      if (known !== undefined) {
        report.skipped.push({ ...watchedOf(change.target), reason: known });
        return;
      }
      try {
        const made =
          change.type === "create"
            ? await create(client, change, labels)
            : await update(client, change, labels);
        noteChange(report, change, made);
      } catch (error) {
        const reason = reasonOfFlow(error);
        if (reason === undefined) throw error;
        refused.set(flow, reason);
        report.skipped.push({ ...watchedOf(change.target), reason });
      }
    },
    failed: (change, error) => noteFailure(report, change, error),
  });
  report.left = left.map(({ target }) => watchedOf(target));
  return reason;
}

async function create(client: Client, { input }: Create, labels: InputLabels): Promise<Monitor> {
  const { data } = await client.request(CreateAlertMonitor, { input });
  const { alertMonitor } = requireNoPayloadErrors(data.createAlertMonitor, labels, input);
  if (alertMonitor) return { id: alertMonitor.id, name: alertMonitor.name };
  throw new UnexpectedResponseError(
    "Prismatic did not return the new alert monitor. It might have been created; running the step again finds out.",
    "unknown",
  );
}

async function update(client: Client, { input, monitor }: Update, labels: InputLabels) {
  const { data } = await client.request(UpdateAlertMonitor, { input });
  requireNoPayloadErrors(data.updateAlertMonitor, labels, input);
  return monitor;
}
