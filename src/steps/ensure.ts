import type { Result } from "../client";
import {
  afterChange,
  type NamedError,
  RejectedError,
  reworded,
  UnexpectedResponseError,
} from "../errors";

/** What became of a record that must exist. */
export type Ensured = "created" | "updated" | "unchanged";

/** A record, whether this run created it, and the status of the response that it came with. */
export interface Existing<T> {
  readonly status: number;
  readonly record: T;
  readonly created: boolean;
}

/**
 * The record that `find` finds, or else the one that `create` creates. Where Prismatic rejects the
 * new record, it is looked up once more: of two runs in parallel, the second is rejected for the
 * record that the first has created.
 * @throws what `create` throws, where there is no such record after that either.
 */
export async function findOrCreate<T>(
  find: () => Promise<Result<T | undefined>>,
  create: () => Promise<Result<T>>,
): Promise<Existing<T>> {
  const found = await find();
  if (found.data !== undefined) {
    return { status: found.status, record: found.data, created: false };
  }
  try {
    const made = await create();
    return { status: made.status, record: made.data, created: true };
  } catch (error) {
    if (!(error instanceof RejectedError) || error.fieldErrors.length === 0) throw error;
    const other = await find();
    if (other.data === undefined) throw error;
    return { status: other.status, record: other.data, created: false };
  }
}

/**
 * The record of a mutation's payload.
 * @throws UnexpectedResponseError where the payload has neither errors nor the record.
 */
export function returned<T>(record: T | null | undefined, name: string): T {
  if (record !== null && record !== undefined) return record;
  throw new UnexpectedResponseError(
    `Prismatic did not return the ${name}. The change might have been made.`,
    "unknown",
  );
}

/**
 * The error of what came after a change that was made, so that it does not say that nothing was
 * changed. Another run continues where this one ended.
 */
export function leftUnfinished(change: string, thrown: unknown): NamedError {
  const error = afterChange(change, thrown);
  const message = error.message
    .replace(/; nothing was changed\b/g, "")
    .replace(/ Nothing was changed\./g, "");
  const copy = reworded(error, message);
  return Object.defineProperty(copy, "outcome", { value: "unknown", enumerable: true });
}
