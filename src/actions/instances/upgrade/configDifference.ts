import type { Client } from "../../../client";
import { requiredByIntegration } from "../../../configVariables/lookUp";

/** The keys of the config variables that only one of two versions has. */
export interface Difference {
  /** Of the newer version. */
  added: string[];
  /** Of the older version. */
  removed: string[];
}

/**
 * Compares the config variables of versions, each pair once. Null where they cannot be read: what
 * is done to instances does not depend on it.
 */
export function configDifferences(client: Client, newerId: string) {
  const pairs = new Map<string, Promise<Difference | null>>();
  const keysOf = async (versionId: string) =>
    (await requiredByIntegration(client, versionId))?.map(({ key }) => key);
  const compare = async (olderId: string): Promise<Difference | null> => {
    const [newer, older] = await Promise.all([keysOf(newerId), keysOf(olderId)]);
    if (!newer || !older) return null;
    return {
      added: newer.filter((key) => !older.includes(key)),
      removed: older.filter((key) => !newer.includes(key)),
    };
  };
  return (olderId: string): Promise<Difference | null> => {
    const known = pairs.get(olderId) ?? compare(olderId).catch(() => null);
    pairs.set(olderId, known);
    return known;
  };
}
