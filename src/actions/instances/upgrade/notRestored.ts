import type { Before, Instance } from "./account";
import type { Difference } from "./configDifference";

/** Something of the state before the upgrade that does not come back. */
export interface NotRestored {
  /** The key of a config variable; null for anything else. */
  configVariable: string | null;
  reason: string;
}

interface Facts {
  to: { versionNumber: number };
  difference: Difference | null;
  /** The instance before it is rolled back. */
  now: Instance;
  /** Whether it is deployed again. */
  deploys: boolean;
}

/** What an instance does not get back, and why. */
export function notRestored(
  { fromVersion, hadUndeployedChanges }: Before,
  { to, difference, now, deploys }: Facts,
): NotRestored[] {
  const { added, removed } = difference ?? { added: [], removed: [] };
  const found: NotRestored[] = [
    ...added.map((configVariable) => ({
      configVariable,
      reason: `Version ${fromVersion} does not have it; its value is lost.`,
    })),
    ...removed.map((configVariable) => ({
      configVariable,
      reason: `Version ${to.versionNumber} did not have it; check its value.`,
    })),
  ];
  const other = (reason: string) => found.push({ configVariable: null, reason });
  if (!difference) other("The config variables of the two versions could not be compared.");
  if (deploys && hadUndeployedChanges) {
    other("Changes that were not deployed before the upgrade are deployed now.");
  }
  if (!deploys && now.deployedVersion === to.versionNumber) {
    other(`Version ${to.versionNumber} runs until the instance is deployed.`);
  }
  return found;
}
