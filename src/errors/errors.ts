import { ConnectionError, SpectralError } from "@prismatic-io/spectral";
import { UUID } from "../values/uuid";

const PLAIN_ENDPOINT = /^\s*https?:\/\/[\w.:[\]-]+\/?\s*$/i;

/** What kind of failure an error tells of. */
export type ErrorKind =
  | "connection"
  | "notFound"
  | "invalidInput"
  | "rejected"
  | "executionFailed"
  | "throttled"
  | "unavailable"
  | "timeout"
  | "unexpectedAnswer";

/**
 * What is known of a mutation that failed: `notExecuted` when it certainly did not happen,
 * `unknown` when it may or may not have happened. Queries have no outcome.
 */
export type Outcome = "notExecuted" | "unknown";

/**
 * What would help, where only the step can say how, since it knows its inputs: `fewerRecords` when
 * a list is too long for one run, `smallerPages` when one response is too large.
 */
export type Hint = "fewerRecords" | "smallerPages";

/** One entry of the `errors` of a mutation's payload. `field` is `__all__` for the whole input. */
export interface FieldError {
  readonly field: string;
  readonly messages: readonly string[];
}

/**
 * A failure that is told to the person who builds or runs the flow. Its message says what failed,
 * why, and what to do; it never holds a query, a variable, a token or another secret.
 */
export class PrismaticError extends SpectralError {
  readonly kind: ErrorKind;
  readonly outcome: Outcome | undefined;
  readonly hint: Hint | undefined;

  constructor(kind: ErrorKind, message: string, outcome?: Outcome, hint?: Hint) {
    super(message);
    this.kind = kind;
    this.outcome = outcome;
    this.hint = hint;
  }
}

/** The API answered that there is nothing with this ID, or nothing that this user may see. */
export class NotFoundError extends PrismaticError {
  constructor(message: string) {
    super("notFound", message);
  }
}

/** A value was refused before anything was sent. `input` is the label of the input. */
export class InvalidInputError extends PrismaticError {
  readonly input: string | undefined;

  constructor(message: string, input?: string) {
    super("invalidInput", message);
    this.input = input;
  }
}

/** The API refused a request: by field in a mutation's payload, or as GraphQL errors. */
export class RejectedError extends PrismaticError {
  readonly fieldErrors: readonly FieldError[];

  constructor(message: string, fieldErrors: readonly FieldError[] = [], outcome?: Outcome) {
    super("rejected", message, outcome);
    this.fieldErrors = fieldErrors;
  }
}

/** An execution that a step waited for ended with an error, which the message tells. */
export class ExecutionFailedError extends PrismaticError {
  constructor(message: string) {
    super("executionFailed", message);
  }
}

/** The API asked to slow down, and asked again after every try. */
export class ThrottledError extends PrismaticError {
  /** What the API asked for with `Retry-After`, in seconds. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, retryAfterSeconds?: number, outcome?: Outcome) {
    super("throttled", message, outcome);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer came from the API, or one that says that it cannot answer now. */
export class UnavailableError extends PrismaticError {
  constructor(message: string, outcome?: Outcome) {
    super("unavailable", message, outcome);
  }
}

/** Time ran out: of one request, or of the whole action. */
export class TimeoutError extends PrismaticError {
  constructor(message: string, outcome?: Outcome, hint?: Hint) {
    super("timeout", message, outcome, hint);
  }
}

/** An answer came that is not what the API answers. */
export class UnexpectedAnswerError extends PrismaticError {
  constructor(message: string, outcome?: Outcome, hint?: Hint) {
    super("unexpectedAnswer", message, outcome, hint);
  }
}

/**
 * The connection cannot be used: a bad input, or a refresh token that the API does not accept.
 * Spectral's own type, so that the platform marks the instance's connection; what it carries of
 * the connection is its key and the inputs that are no secret. A refresh token that was put into
 * the wrong input, or a password within the endpoint, is one.
 */
export class PrismaticConnectionError extends ConnectionError {
  readonly kind = "connection" as const;

  constructor(
    connection: { key: string; configVarKey?: string; fields?: Record<string, unknown> },
    message: string,
  ) {
    super(
      {
        key: connection.key,
        configVarKey: connection.configVarKey ?? "",
        fields: plainFieldsOf(connection.fields),
      },
      message,
    );
  }
}

function plainFieldsOf({ endpoint, tenantId }: Record<string, unknown> = {}) {
  const fields: Record<string, unknown> = {};
  if (typeof endpoint === "string" && PLAIN_ENDPOINT.test(endpoint)) fields.endpoint = endpoint;
  if (typeof tenantId === "string" && UUID.test(tenantId.trim())) fields.tenantId = tenantId;
  return fields;
}

/**
 * The error with another message, and with `outcome` where one is given. A copy, since one error
 * may reach several calls that wait for the same answer.
 */
export function reworded<T extends NamedError>(error: T, message: string, outcome?: Outcome): T {
  const copy = Object.create(Object.getPrototypeOf(error)) as T;
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(error));
  Object.defineProperties(copy, {
    message: { value: message, configurable: true, writable: true },
    stack: {
      value: error.stack?.replace(error.message, () => message),
      configurable: true,
      writable: true,
    },
  });
  return outcome && "outcome" in copy ? Object.assign(copy, { outcome }) : copy;
}

/** Any of the errors above. */
export type NamedError = PrismaticError | PrismaticConnectionError;

/** Whether `error` is one of the errors above. */
export function isNamedError(error: unknown): error is NamedError {
  return error instanceof PrismaticError || error instanceof PrismaticConnectionError;
}
