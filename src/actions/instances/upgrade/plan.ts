import type { Before, Instance } from "./account";
import { listedOf } from "./account";
import type { Target } from "./target";

/** What an upgrade does to an instance, or why it does nothing. */
export type Plan = { skip: string } | { before: Before; moves: boolean; deploys: boolean };

/**
 * What an instance needs to run a version. One that is not running yet, since it is disabled or
 * was never deployed, is moved only. One that an earlier run moved and did not deploy is deployed.
 */
export function planOf(
  instance: Instance,
  { to, versions, versionSequenceId }: Pick<Target, "to" | "versions" | "versionSequenceId">,
  deploy: boolean,
): Plan {
  const { integration, deployedVersion } = instance;
  if (integration.versionSequenceId !== versionSequenceId) {
    return { skip: "It is an instance of another integration now." };
  }
  const wasDeployed = instance.lastDeployedAt !== null;
  const deploys = deploy && instance.enabled && wasDeployed;
  const { versionNumber } = integration;
  if (integration.id === to.id) {
    const earlier = versions.find((version) => version.versionNumber === deployedVersion);
    if (!deploys || !earlier || earlier.id === to.id) {
      return { skip: `Already on version ${versionNumber}.` };
    }
    return {
      before: {
        ...listedOf(instance),
        fromVersionId: earlier.id,
        fromVersion: earlier.versionNumber,
        wasDeployed,
        hadUndeployedChanges: false,
      },
      moves: false,
      deploys,
    };
  }
  if (versionNumber > to.versionNumber) {
    return { skip: `On version ${versionNumber}, which is newer.` };
  }
  return {
    before: {
      ...listedOf(instance),
      fromVersionId: integration.id,
      fromVersion: versionNumber,
      wasDeployed,
      hadUndeployedChanges: wasDeployed && instance.needsDeploy,
    },
    moves: true,
    deploys,
  };
}
