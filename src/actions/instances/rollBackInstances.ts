import {
  GetIntegrationConfiguration,
  GetUpgradableInstance,
  MoveInstance,
  RedeployInstance,
} from "../../generated/operations";
import { dryRun } from "../../inputs/dryRun";
import { exampleId } from "../../inputs/examples";
import { code, flag, required } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { endOfWork, estimate } from "../../steps/workThrough";
import { accountOf, cleanUpgrade } from "./upgrade/readAccount";
import { type RollBackReport, rollBack } from "./upgrade/rollBack";

const label = "Upgrade";
/** To look at an instance, to move it and to deploy it. */
const REQUESTS = 3;

const EXAMPLE = {
  upgradeInstances: {
    to: { id: exampleId("Integration", 4), versionNumber: 4 },
    upgraded: [
      {
        instance: { id: exampleId("Instance"), name: "Acme Orders" },
        customer: { id: exampleId("Customer"), name: "Acme Corporation" },
        fromVersionId: exampleId("Integration", 3),
        fromVersion: 3,
        wasDeployed: true,
        deployed: true,
      },
    ],
  },
};

const upgrade = {
  ...code(
    {
      label,
      comments:
        "The result of Upgrade Instances, as that step returned it. Instances that were moved to another version since are left as they are.",
      placeholder: "Enter the result of Upgrade Instances",
      example: JSON.stringify(EXAMPLE),
    },
    "json",
  ),
  required: true as const,
  clean: required(label, cleanUpgrade(label)),
};

export const rollBackInstances = defineAction({
  key: "rollBackInstances",
  display: {
    label: "Roll Back Instances",
    description:
      "Take instances back to the version that each had before Upgrade Instances, and redeploy those that ran it",
  },
  effect: "write",
  inputs: {
    upgrade,
    deploy: flag(
      {
        label: "Deploy",
        comments:
          "When true, deploys instances that are enabled and were deployed before the upgrade. When false, the new version runs until the next Deploy Instance.",
      },
      true,
    ),
    dryRun,
  },
  operations: [GetUpgradableInstance, MoveInstance, RedeployInstance, GetIntegrationConfiguration],
  perform: async (client, { upgrade, deploy, dryRun }, { context }) => {
    const endsAt = endOfWork();
    const account = accountOf(label, upgrade);
    const count = account.instances.length;
    context.logger.info(
      `${dryRun ? "Dry run: " : ""}${instances(count)} to look at, up to ${REQUESTS} requests each, ${estimate(count * REQUESTS)}.`,
    );
    const report = await rollBack(client, account, { deploy, dryRun, endsAt });
    for (const warning of warningsOf(report)) context.logger.warn(warning);
    return { data: { status: 200, data: { rollBackInstances: report } } };
  },
});

function instances(count: number): string {
  return count === 1 ? "1 instance" : `${count} instances`;
}

function warningsOf({ failed, left, stopped }: RollBackReport): string[] {
  return [
    ...(failed.length > 0
      ? [`${instances(failed.length)} failed. The result lists each with its reason.`]
      : []),
    ...(left.length > 0
      ? [`${instances(left.length)} left: ${stopped} Run the step again to continue.`]
      : []),
  ];
}
