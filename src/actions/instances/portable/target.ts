import type { Client } from "../../../client";
import { InvalidInputError } from "../../../errors";
import { FindCustomer, FindIntegrationVersions } from "../../../generated/operations";
import type { PortableInstance } from "./definition";

/** Where a definition is applied: what its names stand for in this tenant. */
export interface Target {
  customerId: string;
  integrationId: string;
}

/**
 * Finds the customer by its external ID, and the version by the integration's name and its number.
 * @throws InvalidInputError that names everything that this tenant lacks.
 */
export async function findTarget(
  client: Client,
  { customer, integration }: PortableInstance,
  label: string,
): Promise<Target> {
  const { externalId } = customer;
  const [{ data: found }, { data: versions }] = await Promise.all([
    client.request(FindCustomer, { externalId }),
    client.paginate(
      FindIntegrationVersions,
      { name: integration.name },
      (data) => data.integrations,
    ),
  ]);
  const customerId = found.customers.nodes[0]?.id;
  const published = versions.integrations.nodes
    .filter((node) => node !== null)
    .filter((node) => node.name === integration.name && node.versionNumber > 0);
  const available = published.filter(({ versionIsAvailable }) => versionIsAvailable !== false);
  const wanted = available.filter(({ versionNumber }) => versionNumber === integration.version);
  const integrationId = wanted.at(-1)?.id;
  if (customerId !== undefined && integrationId !== undefined) return { customerId, integrationId };

  const numbers = [...new Set(available.map(({ versionNumber }) => versionNumber))];
  const missing = [
    ...(customerId === undefined
      ? [`customer with external ID "${externalId}" (create it with Ensure Customer)`]
      : []),
    ...(integrationId === undefined
      ? [
          `available version ${integration.version} of integration "${integration.name}" (${
            numbers.length > 0
              ? `available: ${numbers.sort((a, b) => a - b).join(", ")}`
              : "import and publish it with Import Integration and Publish Integration Version"
          })`,
        ]
      : []),
  ];
  throw new InvalidInputError(
    `${label}: this tenant has no ${missing.join(", and no ")}. Nothing was changed.`,
    label,
  );
}
