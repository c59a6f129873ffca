import type { UpgradableInstanceFragment } from "../../../generated/operations";

export type Instance = UpgradableInstanceFragment;

interface Named {
  id: string;
  name: string;
}

/** An instance, as results list it. */
export interface Listed {
  instance: Named;
  customer: Named | null;
}

export interface Skipped extends Listed {
  reason: string;
}

/** What an instance ran before an upgrade: where the way back leads. */
export interface Before extends Listed {
  fromVersionId: string;
  fromVersion: number;
  /** Whether it had been deployed. */
  wasDeployed: boolean;
  /** Whether it had been changed since it was deployed. */
  hadUndeployedChanges: boolean;
}

export interface Upgraded extends Before {
  /** Whether the upgrade deployed it. */
  deployed: boolean;
}

export interface NeedsConfiguration extends Upgraded {
  /** The config variables that only the new version has; null where they are not known. */
  newConfigVariables: string[] | null;
}

export interface FailedUpgrade extends Before {
  /** Whether it has the new version, though something failed; null where this is not known. */
  upgraded: boolean | null;
  /** Null where it is not known whether it was deployed. */
  deployed: false | null;
  reason: string;
  /** The request that failed might still be carried out. */
  outcomeUnknown?: true;
}

/** What `upgradeInstances` returns, and `rollBackInstances` takes. */
export interface UpgradeReport {
  dryRun: boolean;
  to: { id: string; versionNumber: number };
  upgraded: Upgraded[];
  needsConfiguration: NeedsConfiguration[];
  failed: FailedUpgrade[];
  skipped: Skipped[];
  left: Listed[];
  /** Why there are instances left. */
  stopped: string | null;
}

export function listedOf({ id, name, customer }: Instance): Listed {
  return {
    instance: { id, name },
    customer: customer ? { id: customer.id, name: customer.name } : null,
  };
}
