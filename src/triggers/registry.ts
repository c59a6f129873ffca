import { isNamedError, UnexpectedResponseError } from "../errors";

/** What a flow remembers of what was registered for it. */
export interface Registered {
  readonly id: string;
  /** Proves that a delivery is Prismatic's. Kept in the platform's state of the instance and nowhere else. */
  readonly secret: string;
}

/** Where webhooks of one type are registered for URLs. */
export interface Registry {
  /** All that are registered, by whomever. */
  list(): Promise<{ readonly id: string; readonly url: string }[]>;
  /** @returns the ID. */
  create(url: string, secret: string): Promise<string>;
  update(id: string, url: string, secret: string): Promise<string>;
  remove(id: string): Promise<void>;
}

/**
 * Makes a registry have exactly one webhook for a flow's URL: the one that was registered before,
 * updated, or a new one. Duplicates, left by interrupted deployments, are deleted.
 * @param secret for a flow of which nothing is known.
 */
export async function register(
  registry: Registry,
  url: string,
  registered: Registered | undefined,
  secret: string,
): Promise<Registered> {
  const mine = await registeredFor(registry, url, registered);
  const kept = mine.find(({ id }) => id === registered?.id) ?? mine[0];
  const known = registered?.secret ?? secret;
  const updated =
    kept && (await unlessGone(registry, kept.id, () => registry.update(kept.id, url, known)));
  const id = updated ?? (await registry.create(url, known));
  for (const { id } of mine) {
    if (id !== kept?.id) await removeUnlessGone(registry, id);
  }
  return { id, secret: known };
}

/**
 * Deletes every webhook of a flow's URL; when there is none, nothing happens.
 * @returns how many were deleted.
 */
export async function unregister(
  registry: Registry,
  url: string | undefined,
  registered: Registered | undefined,
): Promise<number> {
  const mine = await registeredFor(registry, url, registered);
  for (const { id } of mine) await removeUnlessGone(registry, id);
  return mine.length;
}

/** The ID of what was registered, which the API returns with it. */
export function idOf(record: { readonly id: string } | null, what: string): string {
  if (record) return record.id;
  throw new UnexpectedResponseError(
    `Prismatic did not return the ${what}; it might have been registered. Deploy the instance again: a registered ${what} is found by its URL.`,
    "unknown",
  );
}

async function registeredFor(
  registry: Registry,
  url: string | undefined,
  registered: Registered | undefined,
) {
  const all = await registry.list();
  return all.filter((one) => one.url === url || one.id === registered?.id);
}

async function removeUnlessGone(registry: Registry, id: string): Promise<void> {
  await unlessGone(registry, id, () => registry.remove(id));
}

/**
 * What `change` returns, or undefined when Prismatic rejects it because somebody has deleted the
 * webhook meanwhile.
 */
async function unlessGone<T>(
  registry: Registry,
  id: string,
  change: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await change();
  } catch (error) {
    if (!isNamedError(error) || error.code !== "rejected") throw error;
    const left = await registry.list().catch(() => undefined);
    if (left && !left.some((one) => one.id === id)) return undefined;
    throw error;
  }
}
