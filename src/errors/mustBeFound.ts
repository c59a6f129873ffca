import { NotFoundError } from "./errors";

/** What to do about an ID that leads to nothing. */
export const CHECK_ID = "Check the ID, the tenant and the region of the connection.";

/** @throws NotFoundError when the API answered null for an object. */
export function mustBeFound<T>(object: T | null | undefined, name: string): asserts object is T {
  if (object === null || object === undefined) {
    throw new NotFoundError(
      `There is no ${name} with this ID, or the connection's user may not see it. ${CHECK_ID}`,
    );
  }
}
