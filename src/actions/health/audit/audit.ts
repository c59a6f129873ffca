import type { Client } from "../../../client";
import { type Finding, findingsOf, inOrderOfHarm, summaryOf } from "./findings";
import { findingsOfKind, KIND_KEYS, type KindKey } from "./kinds";
import { type Filters, type Left, readFleet, readLatestVersions, reasonOf } from "./readFleet";

/** What `auditFleet` returns. */
export interface AuditReport {
  instancesChecked: number;
  /** How many findings there are of each kind. */
  summary: Record<KindKey, number>;
  /** The most harmful first. */
  findings: Finding[];
  /** What was not checked. */
  left: Left[];
}

const DAY_MS = 24 * 3_600_000;

/** Reads the chosen instances and finds what is wrong with them. */
export async function auditFleet(
  client: Client,
  filters: Filters,
  { idleDays, now, endsAt }: { idleDays: number; now: number; endsAt: number },
): Promise<{ status: number; report: AuditReport }> {
  let versionsUnknown = "";
  const latestVersions = await readLatestVersions(client).catch((error: unknown) => {
    versionsUnknown = reasonOf(error);
    return undefined;
  });
  const yardstick = { idleDays, idleSince: now - idleDays * DAY_MS, latestVersions };
  const unknown = new Set<KindKey>();
  const findings: Finding[] = [];
  const { status, instancesChecked, left } = await readFleet(
    client,
    filters,
    endsAt,
    (instance) => {
      findings.push(...findingsOf(instance, yardstick, unknown));
    },
  );
  for (const kind of KIND_KEYS.filter((key) => unknown.has(key))) {
    const reason =
      (kind === "outdated" && versionsUnknown) ||
      "Prismatic did not return the fields that it follows from.";
    left.push({ what: findingsOfKind(kind), reason });
  }
  return {
    status,
    report: {
      instancesChecked,
      summary: summaryOf(findings),
      findings: inOrderOfHarm(findings),
      left,
    },
  };
}
