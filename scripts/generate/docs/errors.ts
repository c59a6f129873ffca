import type { ErrorCode } from "../../../src/errors";
import { code, page, table, text } from "./markdown";
import type { Notes } from "./notes";

/** What each type of error means, and what to do, cheapest check first. */
const MEANINGS: Record<ErrorCode, readonly [meaning: string, toDo: string]> = {
  connection: [
    "Prismatic did not accept the connection: a value is invalid, or the refresh token was revoked or belongs to another region.",
    "Check the connection's Endpoint, then its Tenant ID, then create a new refresh token.",
  ],
  executionFailed: [
    "The execution that Wait for Execution waited for failed.",
    "Read the execution's own message.",
  ],
  invalidInput: [
    "An input has a value that cannot be used. Nothing was changed.",
    "Correct the input that the message names.",
  ],
  notFound: [
    "The object does not exist, or the connection's user has no access to it.",
    "Check the ID, then the connection's Tenant ID and Endpoint.",
  ],
  rejected: [
    "Prismatic rejected the request or denied access, or no longer has something that the step needs. The message lists each field and reason.",
    "Correct the fields, use the refresh token of a user with a higher role, or install a newer version of the component ([when the API changes](changes.md)).",
  ],
  throttled: [
    "The rate limit was reached, by the last attempt too.",
    "Run the step again later, or run fewer steps in parallel.",
  ],
  unavailable: [
    "No response came, or one that reports an outage.",
    "Run the step again later. Where the outcome is unknown, check the object first.",
  ],
  timeout: [
    "A request or the step reached its time limit.",
    "Set Max Records or add filters, and continue in a further run. Where the outcome is unknown, check the object first.",
  ],
  unexpectedResponse: [
    "The response is not one of Prismatic's, or is too large.",
    "Check the connection's Endpoint, then lower First.",
  ],
};

/** The page of the errors that all actions share. */
export function errorsPage(limits: { actionSeconds: number }): string {
  return page(
    "# Errors",
    "A step that fails has a message in this order: what failed, what state things are in, what to do. It begins with the action's label and never contains a token, a secret or the value of a config variable. The message is what the designer and the log show; the type below is the `code` of the error that the component throws.",
    table(
      ["Type", "Meaning", "What to do"],
      (Object.keys(MEANINGS) as ErrorCode[]).map((each) => [code(each), ...MEANINGS[each]]),
    ),
    "## What was changed",
    "A query is retried where that can help. A change is sent again only when it is certain that the first request was not executed. An error after a change therefore has an `outcome`: `notExecuted` means that nothing was changed; `unknown` means that the change might have been made, so check the object before running the step again.",
    `A step ends after at most ${limits.actionSeconds} seconds; the platform ends an execution after 15 minutes.`,
  );
}

/** The errors of one action, and the link to those that all share. */
export function ownErrors({ errors = [] }: Notes): string {
  const shared = "Errors that all actions share: [errors](../errors.md).";
  if (errors.length === 0) return shared;
  const rows = errors.map(([message, toDo]) => [text(message), text(toDo)]);
  return `${table(["Message", "What to do"], rows)}\n\n${shared}`;
}
