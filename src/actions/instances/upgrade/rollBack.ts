import type { Client } from "../../../client";
import { workThrough } from "../../../steps/workThrough";
import type { Before, Instance, Listed, Skipped } from "./account";
import { deploy, isUnknown, look, made, move } from "./change";
import { configDifferences } from "./configDifference";
import { type NotRestored, notRestored } from "./notRestored";
import type { Account } from "./readAccount";

/** The version that an instance goes back to. */
interface Back extends Listed {
  versionId: string;
  version: number;
}

/** What `rollBackInstances` returns. */
export interface RollBackReport {
  dryRun: boolean;
  rolledBack: (Back & { deployed: boolean; notRestored: NotRestored[] })[];
  failed: (Back & {
    /** Whether it has the older version, though something failed; null where this is not known. */
    rolledBack: boolean | null;
    /** Null where it is not known whether it was deployed. */
    deployed: false | null;
    reason: string;
    outcomeUnknown?: true;
  })[];
  skipped: Skipped[];
  left: Listed[];
  /** Why there are instances left. */
  stopped: string | null;
}

interface Options {
  deploy: boolean;
  dryRun: boolean;
  endsAt: number;
}

/**
 * Takes instances back to the version that each had before an upgrade, and deploys it where it
 * was deployed. What an instance is like decides, not only what the account says: one that was
 * changed since is left alone, and the same account can be used again.
 */
export async function rollBack(
  client: Client,
  { to, instances }: Account,
  { dryRun, endsAt, deploy: deploys }: Options,
): Promise<RollBackReport> {
  const differences = configDifferences(client, to.id);
  const report: RollBackReport = {
    dryRun,
    rolledBack: [],
    failed: [],
    skipped: [],
    left: [],
    stopped: null,
  };
  const run = async (job: Job) => {
    const { before } = job;
    const { id } = before.instance;
    const now = await look(client, id);
    const plan = planOf(now, before, to, deploys);
    if ("skip" in plan) {
      report.skipped.push({ ...placeOf(before), reason: plan.skip });
      return;
    }
    const difference = await differences(before.fromVersionId);
    if (!dryRun) {
      if (plan.moves) {
        const moved = await move(client, id, before.fromVersionId);
        job.rolledBack = moved.made || moved.isMade;
        made(moved);
      } else job.rolledBack = true;
      if (plan.deploys) {
        const deployed = await deploy(client, id, before.fromVersion);
        if (!deployed.made) job.deployed = deployed.isMade;
        made(deployed);
      }
    }
    report.rolledBack.push({
      ...backOf(before),
      deployed: plan.deploys,
      notRestored: notRestored(before, { to, difference, now: plan.now, deploys: plan.deploys }),
    });
  };
  const jobs = instances.map((before): Job => ({ before, rolledBack: false, deployed: false }));
  const { left, reason } = await workThrough(jobs, {
    endsAt,
    run,
    failed: ({ before, rolledBack, deployed }, error) => {
      report.failed.push({
        ...backOf(before),
        rolledBack,
        deployed,
        reason: error.message,
        ...(isUnknown(error) ? { outcomeUnknown: true as const } : {}),
      });
    },
  });
  report.left = left.map(({ before }) => placeOf(before));
  report.stopped = reason ?? null;
  return report;
}

interface Job {
  readonly before: Before;
  rolledBack: boolean | null;
  deployed: false | null;
}

const placeOf = ({ instance, customer }: Before): Listed => ({ instance, customer });

function backOf(before: Before): Back {
  const { fromVersionId, fromVersion } = before;
  return { ...placeOf(before), versionId: fromVersionId, version: fromVersion };
}

type Plan = { skip: string } | { now: Instance; moves: boolean; deploys: boolean };

/** What takes an instance back, or why nothing does. */
function planOf(now: Instance | null, before: Before, to: Account["to"], deploy: boolean): Plan {
  if (!now) return { skip: "The instance no longer exists." };
  const { integration, deployedVersion } = now;
  const runs = deploy && now.enabled && before.wasDeployed;
  const runsNewVersion = deployedVersion === to.versionNumber;
  if (integration.id === before.fromVersionId) {
    // Moved by an earlier run, which did not come as far as the deployment.
    if (runs && runsNewVersion) return { now, moves: false, deploys: true };
    return { skip: `Already on version ${before.fromVersion}.` };
  }
  if (integration.id !== to.id) {
    return {
      skip: `On version ${integration.versionNumber} now, which it was moved to after the upgrade.`,
    };
  }
  // Undeployed changes stay so where the upgrade deployed nothing.
  return { now, moves: true, deploys: runs && (runsNewVersion || !before.hadUndeployedChanges) };
}
