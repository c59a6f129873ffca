import { NotFoundError } from "./errors";

/** An object that is looked for by its ID, for the message when it is not found. */
export interface Sought {
  /** What it is, such as "instance". */
  readonly name: string;
  readonly id: string;
  /** The label of the input that has the ID. */
  readonly label: string;
}

/** What to do about an ID that leads to nothing: the cheapest check first. */
export function checkId(label: string): string {
  return `Check ${label}, then the connection's Tenant ID and Endpoint.`;
}

/** @throws NotFoundError when the API returned null for an object. */
export function mustBeFound<T>(
  object: T | null | undefined,
  { name, id, label }: Sought,
): asserts object is T {
  if (object === null || object === undefined) {
    const subject = name.charAt(0).toUpperCase() + name.slice(1);
    throw new NotFoundError(
      `${subject} ${id} was not found, or the connection's user has no access to it. ${checkId(label)}`,
    );
  }
}
