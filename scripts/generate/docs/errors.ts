import type { ErrorKind } from "../../../src/errors";
import { code, table } from "./markdown";

/** What each kind of error means for the action that ends with it. */
const MEANINGS: Record<ErrorKind, string> = {
  connection: "The connection has a bad input, or the API does not accept its refresh token.",
  executionFailed: "The execution that was waited for ended with an error.",
  invalidInput: "An input has a value that cannot be used. Nothing was sent.",
  notFound: "There is nothing with the given ID, or the connection's user may not see it.",
  rejected: "The API refused the request; the message names each field and why.",
  throttled: "The API asked to slow down, and asked again after every try.",
  unavailable: "No answer came, or one that says that the API cannot answer now.",
  timeout: "Time ran out, of one request or of the whole action.",
  unexpectedAnswer: "An answer came that is not what the API answers.",
};

/** Kinds that any action can end with. */
const ALWAYS: readonly ErrorKind[] = [
  "connection",
  "invalidInput",
  "rejected",
  "throttled",
  "unavailable",
  "timeout",
  "unexpectedAnswer",
];

/** The table of the errors of an action. */
export function errorsTable(action: {
  key: string;
  reads: boolean;
  inputs: Readonly<Record<string, { required?: boolean; dataSource?: string }>>;
}): string {
  const readsOne =
    action.reads &&
    Object.entries(action.inputs).some(([key, { required }]) => required && key.endsWith("Id"));
  const kinds = new Set<ErrorKind>(ALWAYS);
  // What config variables are is looked up before anything is changed.
  const looksUp = "configVariables" in action.inputs || action.key === "replayFailedExecutions";
  if (readsOne || looksUp) kinds.add("notFound");
  if (action.key === "waitForExecution") kinds.add("executionFailed");
  const rows = (Object.keys(MEANINGS) as ErrorKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => [code(kind), MEANINGS[kind]]);
  const outcome =
    "A mutation is not sent twice where it may have been executed: the error then says so, with the outcome `unknown`.";
  return [table(["Kind", "Meaning"], rows), ...(action.reads ? [] : [outcome])].join("\n\n");
}
