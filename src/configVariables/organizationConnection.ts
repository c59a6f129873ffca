import type { Client } from "../client";
import { InvalidInputError, mustBeFound } from "../errors";
import {
  FindOrganizationConnection,
  type FindOrganizationConnectionQuery,
  SelectOrganizationConnections,
} from "../generated/operations";
import { idType } from "../inputs/ids";
import { hint } from "./closestKeys";

/** A reusable connection of the organization, with the inputs that its values are for. */
export type OrganizationConnection = NonNullable<
  FindOrganizationConnectionQuery["scopedConfigVariables"]["nodes"][number]
>;

/** So many connections are looked at for the closest match of one that does not exist. */
const MAX_CONNECTIONS = 1_000;

/**
 * The organization's connection with this ID or stable key.
 * @throws NotFoundError when there is none with this ID.
 * @throws InvalidInputError with the closest matches when there is none with this stable key.
 */
export async function organizationConnectionOf(
  client: Client,
  text: string,
  label: string,
): Promise<OrganizationConnection> {
  const isId = idType(text) !== undefined;
  const { data } = await client.request(
    FindOrganizationConnection,
    isId ? { ids: [text] } : { stableKey: text },
  );
  const found = data.scopedConfigVariables.nodes.find(
    (node) => (isId ? node?.id : node?.stableKey) === text,
  );
  if (isId) mustBeFound(found, { name: "organization connection", id: text, label });
  if (found) return found;
  throw new InvalidInputError(
    `${label}: organization connection ${JSON.stringify(text)} was not found. ${hint(text, await stableKeys(client))}.`,
    label,
  );
}

async function stableKeys(client: Client): Promise<string[]> {
  const { data } = await client.paginate(
    SelectOrganizationConnections,
    {},
    (data) => data.scopedConfigVariables,
    { maxRecords: MAX_CONNECTIONS },
  );
  return data.scopedConfigVariables.nodes.flatMap((node) => node?.stableKey ?? []);
}
