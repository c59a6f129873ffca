import { reject, requireText } from "../rejection";
import type { Store } from "../store";

type Ids = ReadonlyArray<string | null> | null | undefined;

/** The IDs of a list, each once and each of a record that is there. */
export function requireIds(
  records: ReadonlyMap<string, unknown>,
  field: string,
  ids: Ids,
  current: string[] = [],
): string[] {
  if (!ids) return current;
  const known = [...new Set(ids)].map((id) => {
    if (id === null || !records.has(id))
      reject(field, `Invalid pk "${id}" - object does not exist.`);
    return id;
  });
  return known;
}

/** A name that no other record of its type has. */
export function requireFreeName(
  records: ReadonlyMap<string, { id: string; name: string }>,
  value: string | null | undefined,
  what: string,
  self?: { id: string },
): string {
  const name = requireText("name", value);
  for (const other of records.values()) {
    if (other.name === name && other.id !== self?.id) {
      reject("name", `${what} with this Name already exists.`);
    }
  }
  return name;
}

/** The times of a record that is made now. */
export function createdNow(store: Store): { createdAt: number; updatedAt: number } {
  store.changed();
  const createdAt = store.clock.now();
  return { createdAt, updatedAt: createdAt };
}
