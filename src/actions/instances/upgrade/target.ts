import type { Client } from "../../../client";
import { InvalidInputError, mustBeFound, UnexpectedResponseError } from "../../../errors";
import { ListVersionNumbers } from "../../../generated/operations";

export interface Version {
  id: string;
  versionNumber: number;
  versionIsAvailable: boolean;
}

/** The version to upgrade to, and all versions of its integration. */
export interface Target {
  to: Version;
  versions: Version[];
  versionSequenceId: string;
  status: number;
}

interface Wanted {
  integrationId: string;
  /** Undefined is the latest that is available. */
  versionNumber: number | undefined;
  fromVersionNumber: number | undefined;
}

type Labels = Readonly<Record<keyof Wanted, string>>;

const LISTED = 10;

/**
 * Finds the version to upgrade to.
 * @throws InvalidInputError when the integration has no such version, or it is not available.
 */
export async function findTarget(client: Client, wanted: Wanted, labels: Labels): Promise<Target> {
  const { integrationId } = wanted;
  const { status, data } = await client.paginate(
    ListVersionNumbers,
    { integrationId },
    (data) => data.integration?.versionSequence,
  );
  const { integration } = data;
  const label = labels.integrationId;
  mustBeFound(integration, { name: "integration", id: integrationId, label });
  const { versionSequenceId } = integration;
  if (!versionSequenceId) {
    throw new UnexpectedResponseError("Prismatic did not return the integration's versions.");
  }
  const versions = integration.versionSequence.nodes
    .filter((node) => node !== null)
    .sort((a, b) => b.versionNumber - a.versionNumber);
  const withNumber = (versionNumber: number, label: string) => {
    const found = versions.find((version) => version.versionNumber === versionNumber);
    if (found) return found;
    const numbers = versions.slice(0, LISTED).map((version) => version.versionNumber);
    const known = numbers.length > 0 ? `The latest are ${numbers.join(", ")}.` : "It has none.";
    throw new InvalidInputError(
      `${label}: the integration has no published version ${versionNumber}. ${known}`,
      label,
    );
  };
  if (wanted.fromVersionNumber !== undefined) {
    withNumber(wanted.fromVersionNumber, labels.fromVersionNumber);
  }
  if (wanted.versionNumber === undefined) {
    const latest = versions.find((version) => version.versionIsAvailable);
    if (latest) return { to: latest, versions, versionSequenceId, status };
    throw new InvalidInputError(
      `${label}: the integration has no available version. Publish one with Publish Integration Version, or make one available with Set Version Availability.`,
      label,
    );
  }
  const to = withNumber(wanted.versionNumber, labels.versionNumber);
  if (to.versionIsAvailable) return { to, versions, versionSequenceId, status };
  throw new InvalidInputError(
    `${labels.versionNumber}: version ${to.versionNumber} is not available. Make it available with Set Version Availability.`,
    labels.versionNumber,
  );
}
