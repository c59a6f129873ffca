import type { Client } from "../../../client";
import type { NamedError } from "../../../errors";
import { workThrough } from "../../../steps/workThrough";
import { type Before, type Instance, listedOf, type UpgradeReport } from "./account";
import { deploy, isUnknown, look, made, move } from "./change";
import { configDifferences } from "./configDifference";
import { planOf } from "./plan";
import type { Target } from "./target";

/** An instance that is upgraded, with how far it came. */
interface Job {
  readonly instance: Instance;
  before: Before;
  upgraded: boolean | null;
  deployed: false | null;
}

interface Options {
  target: Target;
  deploy: boolean;
  fromVersionNumber: number | undefined;
  stopAfterFailures: number;
  endsAt: number;
}

/** A chosen instance, with what is known of it before anything is changed. */
export interface Chosen {
  instance: Instance;
  before: Before;
  deploys: boolean;
}

/**
 * Upgrades instances and notes each in the report. Each is looked at again just before it is
 * changed, so that the report says what it ran.
 */
export async function upgrade(
  client: Client,
  chosen: readonly Chosen[],
  report: UpgradeReport,
  options: Options,
): Promise<void> {
  const { target, stopAfterFailures, endsAt } = options;
  const differences = configDifferences(client, target.to.id);
  const jobs = chosen.map(
    ({ instance, before }): Job => ({ instance, before, upgraded: false, deployed: false }),
  );

  const run = async (job: Job) => {
    const { id } = job.instance;
    const now = await look(client, id);
    const skip = (reason: string) => report.skipped.push({ ...listedOf(job.instance), reason });
    if (!now) return void skip("The instance no longer exists.");
    const plan = planOf(now, target, options.deploy);
    if ("skip" in plan) return void skip(plan.skip);
    const { fromVersion } = plan.before;
    if ((options.fromVersionNumber ?? fromVersion) !== fromVersion) {
      return void skip(`On version ${fromVersion} now.`);
    }
    job.before = plan.before;
    let state = now;
    if (plan.moves) {
      const moved = await move(client, id, target.to.id);
      job.upgraded = moved.made || moved.isMade;
      state = made(moved);
    } else job.upgraded = true;

    if (state.configState === "NEEDS_INSTANCE_CONFIGURATION") {
      const difference = await differences(job.before.fromVersionId);
      report.needsConfiguration.push({
        ...job.before,
        deployed: false,
        newConfigVariables: difference?.added ?? null,
      });
      return;
    }
    if (plan.deploys) {
      const deployed = await deploy(client, id, target.to.versionNumber);
      if (!deployed.made) job.deployed = deployed.isMade;
      made(deployed);
    }
    report.upgraded.push({ ...job.before, deployed: plan.deploys });
  };

  const { left, reason } = await workThrough(jobs, {
    endsAt,
    stopAfterFailures,
    run,
    failed: (job, error) => noteFailure(report, job, error),
  });
  report.left = [...left.map(({ instance }) => listedOf(instance)), ...report.left];
  if (reason !== undefined) report.stopped = reason;
}

function noteFailure(report: UpgradeReport, job: Job, error: NamedError): void {
  report.failed.push({
    ...job.before,
    upgraded: job.upgraded,
    deployed: job.deployed,
    reason: error.message,
    ...(isUnknown(error) ? { outcomeUnknown: true as const } : {}),
  });
}
