import type {
  AuditedFlowFragment,
  AuditedInstanceFragment,
  AuditedMonitorFragment,
  BrokenConnectionFragment,
} from "../../../generated/operations";
import { KIND_KEYS, KINDS, type KindKey, type Severity } from "./kinds";

interface Named {
  id: string;
  name: string;
}

/** One thing that is wrong with an instance, and what to do about it. */
export interface Finding {
  severity: Severity;
  kind: KindKey;
  instance: Named;
  customer: Named & { externalId: string | null };
  integration: Named & { versionNumber: number };
  /** Null where it concerns the instance as a whole. */
  flow: Named | null;
  /** When it began, as far as Prismatic says so. */
  since: string | null;
  message: string;
  advice: string;
}

/** An instance with what its findings follow from. */
export interface Audited extends AuditedInstanceFragment {
  // Undefined where they are not known.
  brokenConnections: readonly BrokenConnectionFragment[] | undefined;
  flows: readonly AuditedFlowFragment[] | undefined;
  monitors: readonly AuditedMonitorFragment[] | undefined;
}

/** The newest version of an integration that instances can have. */
export interface LatestVersion {
  versionNumber: number;
  /** When it was published. */
  versionCreatedAt: string | null;
}

/** What instances are compared with. */
export interface Yardstick {
  /** Instances without an execution since then are idle, in milliseconds since 1970. */
  idleSince: number;
  idleDays: number;
  /** By the ID that all versions of an integration have in common; undefined where not known. */
  latestVersions: ReadonlyMap<string, LatestVersion> | undefined;
}

type Fact = Pick<Finding, "message"> & Partial<Pick<Finding, "flow" | "since">>;

/** Undefined where the API no longer has what it follows from. */
type Check = (instance: Audited, yardstick: Yardstick) => readonly Fact[] | undefined;

/**
 * What is wrong with an instance, the most harmful first. A disabled instance is off on purpose:
 * only its suspension is reported.
 * @param unknown takes the kinds that could not be checked.
 */
export function findingsOf(
  instance: Audited,
  yardstick: Yardstick,
  unknown: Set<KindKey>,
): Finding[] {
  const { id, name, customer, integration } = instance;
  const { versionNumber } = integration;
  const of = {
    instance: { id, name },
    customer,
    integration: { id: integration.id, name: integration.name, versionNumber },
  };
  const kinds = instance.enabled === false ? (["suspended"] as const) : KIND_KEYS;
  return kinds.flatMap((kind) => {
    const facts = CHECKS[kind](instance, yardstick);
    if (!facts) unknown.add(kind);
    const { severity, advice } = KINDS[kind];
    return (facts ?? []).map(
      ({ message, flow = null, since = null }): Finding => ({
        severity,
        kind,
        ...of,
        flow,
        since,
        message,
        advice,
      }),
    );
  });
}

const CHECKS: Readonly<Record<KindKey, Check>> = {
  suspended: ({ systemSuspended }) =>
    only(systemSuspended, { message: "Prismatic suspended the instance: its flows do not run." }),

  failing: ({ flows, inFailedState, lastExecutedAt }) => {
    const failed = flows?.filter((flow) => flow.inFailedState) ?? [];
    if (failed.length === 0) {
      return only(inFailedState, { message: "The last execution failed.", since: lastExecutedAt });
    }
    return failed.map(({ flow, lastExecutedAt }) => ({
      flow,
      since: lastExecutedAt,
      message: `The last execution of ${flow.name} failed.`,
    }));
  },

  brokenConnection: ({ brokenConnections }) =>
    brokenConnections?.flatMap(({ requiredConfigVariable, lastSuccessfulRefreshAt }) => {
      const { key, connection } = requiredConfigVariable ?? {};
      if (connection === null) return [];
      const component = connection?.component?.label;
      const name = [key, component && `(${component})`].filter(Boolean).join(" ");
      return [
        {
          message: name ? `The connection ${name} is in error.` : "A connection is in error.",
          since: lastSuccessfulRefreshAt,
        },
      ];
    }),

  needsConfiguration: ({ configState }) => {
    if (configState === "NEEDS_INSTANCE_CONFIGURATION") {
      return [{ message: "Required config variables have no value." }];
    }
    if (configState === "NEEDS_USER_LEVEL_CONFIGURATION") {
      return [{ message: "No user has completed the user-level configuration." }];
    }
    return configState === undefined ? undefined : [];
  },

  needsDeploy: ({ needsDeploy, lastDeployedAt, createdAt }) =>
    only(
      needsDeploy,
      lastDeployedAt === null
        ? { message: "The instance was never deployed.", since: createdAt }
        : { message: "Changes were made after the last deployment." },
    ),

  idle: ({ lastExecutedAt, lastDeployedAt }, { idleSince, idleDays }) => {
    if (lastExecutedAt === undefined || lastDeployedAt === undefined) return undefined;
    // Before the first deployment there is nothing to execute.
    if (lastDeployedAt === null || Date.parse(lastDeployedAt) >= idleSince) return [];
    const since = lastExecutedAt ?? lastDeployedAt;
    if (Date.parse(since) >= idleSince) return [];
    const message = lastExecutedAt
      ? `No execution for more than ${days(idleDays)}.`
      : `No execution since it was deployed more than ${days(idleDays)} ago.`;
    return [{ message, since }];
  },

  unmonitored,

  outdated: ({ integration }, { latestVersions }) => {
    const { name, versionNumber, versionSequenceId } = integration;
    if (!latestVersions || versionSequenceId === undefined) return undefined;
    const latest = latestVersions.get(versionSequenceId ?? "");
    if (!latest || !(versionNumber < latest.versionNumber)) return [];
    return [
      {
        message: `Version ${versionNumber} of ${name}; the latest available is ${latest.versionNumber}.`,
        since: latest.versionCreatedAt,
      },
    ];
  },

  debugOn: ({ globalDebug }) =>
    only(globalDebug, { message: "Debug mode is on: executions log more, and are slower." }),
};

/** The fact where the field is true; undefined where the API no longer has the field. */
function only(applies: boolean | null | undefined, fact: Fact): Fact[] | undefined {
  if (applies === undefined) return undefined;
  return applies ? [fact] : [];
}

/** Flows without a monitor; one finding where none of them has one. */
function unmonitored({ flows, monitors, integration, lastDeployedAt }: Audited) {
  if (!flows || !monitors) return undefined;
  if (lastDeployedAt === null) return [];
  const watched = new Set<string>();
  for (const { flowConfig, triggers } of monitors) {
    if (flowConfig === undefined) return undefined;
    if (flowConfig) watched.add(flowConfig.id);
    // One for the whole instance watches its flows, unless it only says that it was disabled.
    else if (triggers?.nodes.some((trigger) => trigger && isOfFlows(trigger))) return [];
  }
  const wanted = flows.filter(({ flow }) => flow.name !== integration.preprocessFlowName);
  const missing = wanted.filter(({ id }) => !watched.has(id));
  const [first, second] = missing;
  if (!first) return [];
  if (missing.length === wanted.length && second) {
    return [{ message: `No alert monitor watches any of its ${missing.length} flows.` }];
  }
  return missing.map(({ flow }) => ({
    flow,
    message: `No alert monitor watches the flow ${flow.name}.`,
  }));
}

type Trigger = NonNullable<AuditedMonitorFragment["triggers"]["nodes"][number]>;

const isOfFlows = ({ isGlobal, isInstanceSpecific }: Trigger) => !isGlobal && !isInstanceSpecific;

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

const RANK = new Map(KIND_KEYS.map((kind, index) => [kind, index]));

/** The most harmful first; of one kind, what has lasted longest, then by customer and instance. */
export function inOrderOfHarm(findings: readonly Finding[]): Finding[] {
  // Made here, since it takes a third of the time in which the component is loaded.
  const names = new Intl.Collator("en", { numeric: true });
  return findings
    .map((finding) => ({
      finding,
      rank: RANK.get(finding.kind) ?? 0,
      time: finding.since ? Date.parse(finding.since) : Number.MAX_SAFE_INTEGER,
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.time - b.time ||
        names.compare(a.finding.customer.name, b.finding.customer.name) ||
        names.compare(a.finding.instance.name, b.finding.instance.name),
    )
    .map(({ finding }) => finding);
}

/** How many findings there are of each kind. */
export function summaryOf(findings: readonly Finding[]): Record<KindKey, number> {
  const summary = Object.fromEntries(KIND_KEYS.map((kind) => [kind, 0])) as Record<KindKey, number>;
  for (const { kind } of findings) summary[kind] += 1;
  return summary;
}
