import { type Client, mapInOrder } from "../../../client";
import { hint } from "../../../configVariables/closestKeys";
import { InvalidInputError } from "../../../errors";
import { ListUsers, SelectAlertGroups, SelectAlertWebhooks } from "../../../generated/operations";

interface Named {
  id: string;
  name: string;
}

const IN_PARALLEL = 4;
/** So many users are looked at for the closest match of an address that nobody has. */
const MAX_USERS = 1_000;

/**
 * The IDs of the users with these email addresses.
 * @throws InvalidInputError with the closest match when nobody has one of them.
 */
export async function findUsers(
  client: Client,
  emails: readonly string[] | undefined,
  label: string,
): Promise<string[] | undefined> {
  if (emails === undefined) return undefined;
  const found = await mapInOrder(emails, IN_PARALLEL, async (text) => {
    const email = text.toLowerCase();
    const { data } = await client.request(ListUsers, { email });
    return data.users.nodes.find((user) => user?.email.toLowerCase() === email)?.id;
  });
  const missing = emails.find((_, index) => found[index] === undefined);
  if (missing !== undefined) {
    const { data } = await client.paginate(ListUsers, {}, (data) => data.users, {
      maxRecords: MAX_USERS,
    });
    const known = data.users.nodes.flatMap((user) => (user ? [user.email] : []));
    throw new InvalidInputError(
      `${label}: user ${JSON.stringify(missing)} was not found. ${hint(missing, known)}.`,
      label,
    );
  }
  return unique(found as string[]);
}

/** The IDs of the alert groups with these names. */
export async function findGroups(
  client: Client,
  names: readonly string[] | undefined,
  label: string,
): Promise<string[] | undefined> {
  if (names === undefined) return undefined;
  const { data } = await client.paginate(SelectAlertGroups, {}, (data) => data.alertGroups);
  return idsByName(names, data.alertGroups.nodes, "alert group", label);
}

/** The IDs of the alert webhooks with these names. */
export async function findWebhooks(
  client: Client,
  names: readonly string[] | undefined,
  label: string,
): Promise<string[] | undefined> {
  if (names === undefined) return undefined;
  const { data } = await client.paginate(SelectAlertWebhooks, {}, (data) => data.alertWebhooks);
  return idsByName(names, data.alertWebhooks.nodes, "alert webhook", label);
}

function idsByName(
  names: readonly string[],
  nodes: readonly (Named | null)[],
  what: string,
  label: string,
): string[] {
  const known = nodes.filter((node) => node !== null);
  const ids = names.map((text) => {
    const found = known.find(
      ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
    );
    if (found) return found.id;
    const closest = hint(
      text,
      known.map(({ name }) => name),
    );
    throw new InvalidInputError(
      `${label}: ${what} ${JSON.stringify(text)} was not found. ${closest}.`,
      label,
    );
  });
  return unique(ids);
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
