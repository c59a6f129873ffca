import {
  GetIntegrationConfiguration,
  GetUpgradableInstance,
  ListUpgradableInstances,
  ListVersionNumbers,
  MoveInstance,
  RedeployInstance,
} from "../../generated/operations";
import { filtersOf } from "../../inputs/common";
import { customerFilter } from "../../inputs/customer";
import { dryRun } from "../../inputs/dryRun";
import { flag, integer } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { defineAction } from "../../steps/defineAction";
import { endOfWork, estimate } from "../../steps/workThrough";
import { listedOf, type UpgradeReport } from "./upgrade/account";
import { planOf } from "./upgrade/plan";
import { findTarget } from "./upgrade/target";
import { type Chosen, upgrade } from "./upgrade/upgrade";

const STOP_AFTER_FAILURES = 3;
/** To look at an instance, to move it and to deploy it. */
const REQUESTS = 3;

export const upgradeInstances = defineAction({
  key: "upgradeInstances",
  display: {
    label: "Upgrade Instances",
    description:
      "Upgrade chosen instances of an integration to a version and redeploy those that run; returns what Roll Back Instances needs to undo it",
  },
  effect: "write",
  inputs: {
    integrationId,
    versionNumber: integer(
      {
        label: "Version Number",
        comments:
          "Number of the version to upgrade to (1 or more). Defaults to the latest available version.",
        example: "4",
      },
      { min: 1 },
    ),
    customerId: customerFilter,
    labelContains: {
      ...filtersOf("instance").labelContains,
      comments:
        "Filter by labels of instances, such as those of pilot customers, that contain this text (case-insensitive).",
      example: "pilot",
    },
    fromVersionNumber: integer(
      {
        label: "From Version Number",
        comments: "Filter by the number of the version that instances have now (1 or more).",
        example: "3",
      },
      { min: 1 },
    ),
    maxRecords: integer(
      {
        label: "Max Records",
        placeholder: "Enter number of instances",
        comments:
          "Maximum number of instances to upgrade (1 or more), oldest first. Defaults to all. Run the step again to upgrade the rest.",
        example: "20",
      },
      { min: 1 },
    ),
    deploy: flag(
      {
        label: "Deploy",
        comments:
          "When true, deploys upgraded instances that are enabled and were deployed before. When false, the new version runs after the next Deploy Instance.",
      },
      true,
    ),
    stopAfterFailures: integer(
      {
        label: "Stop After Failures",
        placeholder: "Enter number of failures",
        comments:
          "Number of instances that may fail before no more are upgraded (1 or more, default 3).",
        example: "3",
      },
      { min: 1 },
    ),
    dryRun,
  },
  operations: [
    ListVersionNumbers,
    ListUpgradableInstances,
    GetUpgradableInstance,
    MoveInstance,
    RedeployInstance,
    GetIntegrationConfiguration,
  ],
  perform: async (client, params, { labels, context }) => {
    const endsAt = endOfWork();
    const { deploy, dryRun, fromVersionNumber, maxRecords } = params;
    const target = await findTarget(client, params, labels);
    const { status, data } = await client.paginate(
      ListUpgradableInstances,
      {
        versionSequenceId: target.versionSequenceId,
        customerId: params.customerId,
        labelContains: params.labelContains,
      },
      (data) => data.instances,
    );

    const { id, versionNumber } = target.to;
    const report: UpgradeReport = {
      dryRun,
      to: { id, versionNumber },
      upgraded: [],
      needsConfiguration: [],
      failed: [],
      skipped: [],
      left: [],
      stopped: null,
    };
    const chosen: Chosen[] = [];
    for (const instance of data.instances.nodes) {
      if (instance === null) continue;
      const plan = planOf(instance, target, deploy);
      const from = "skip" in plan ? instance.integration.versionNumber : plan.before.fromVersion;
      if ((fromVersionNumber ?? from) !== from) continue;
      if ("skip" in plan) report.skipped.push({ ...listedOf(instance), reason: plan.skip });
      else if (chosen.length < (maxRecords ?? Number.POSITIVE_INFINITY)) {
        chosen.push({ instance, before: plan.before, deploys: plan.deploys });
      } else report.left.push(listedOf(instance));
    }
    if (report.left.length > 0) report.stopped = `${labels.maxRecords} is ${maxRecords}.`;

    context.logger.info(announcement(chosen.length, versionNumber, dryRun));
    if (dryRun) {
      report.upgraded = chosen.map(({ before, deploys }) => ({ ...before, deployed: deploys }));
    } else {
      await upgrade(client, chosen, report, {
        target,
        deploy,
        fromVersionNumber,
        stopAfterFailures: params.stopAfterFailures ?? STOP_AFTER_FAILURES,
        endsAt,
      });
    }
    for (const warning of warningsOf(report)) context.logger.warn(warning);
    return { data: { status, data: { upgradeInstances: report } } };
  },
});

function announcement(count: number, version: number, dryRun: boolean): string {
  if (count === 0) return `No instance to upgrade to version ${version}.`;
  const instances = count === 1 ? "1 instance" : `${count} instances`;
  const time = `up to ${REQUESTS} requests each, ${estimate(count * REQUESTS)}`;
  return dryRun
    ? `Dry run: ${instances} would be upgraded to version ${version}, ${time}.`
    : `${instances} to upgrade to version ${version}, ${time}.`;
}

function warningsOf({ needsConfiguration, failed, left, stopped }: UpgradeReport): string[] {
  const count = (items: readonly unknown[]) =>
    items.length === 1 ? "1 instance" : `${items.length} instances`;
  return [
    ...(needsConfiguration.length > 0
      ? [
          `${count(needsConfiguration)} upgraded, but not deployed: config variables of the new version must be set first. The result lists them.`,
        ]
      : []),
    ...(failed.length > 0
      ? [`${count(failed)} failed. The result lists each with its reason.`]
      : []),
    ...(left.length > 0 ? [`${count(left)} left: ${stopped} Run the step again to continue.`] : []),
  ];
}
