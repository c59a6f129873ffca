import { ConnectionError, SpectralError } from "@prismatic-io/spectral";
import { UUID } from "../values/uuid";

const PLAIN_ENDPOINT = /^\s*https?:\/\/[\w.:[\]-]+\/?\s*$/i;

/** What failed, for code: each error class has one. */
export type ErrorCode =
  | "connection"
  | "notFound"
  | "invalidInput"
  | "rejected"
  | "executionFailed"
  | "throttled"
  | "unavailable"
  | "timeout"
  | "unexpectedResponse";

/**
 * What is known of a mutation that failed: `notExecuted` when it certainly did not happen,
 * `unknown` when it might have happened. Queries have no outcome.
 */
export type Outcome = "notExecuted" | "unknown";

/**
 * What would help, where only the step can say how, since it knows its inputs: `fewerRecords` when
 * a list is too long for one run, `smallerPages` when one response is too large.
 */
export type Hint = "fewerRecords" | "smallerPages";

/** How far a list was read before it failed. */
export interface Progress {
  readonly records: number;
  /** The cursor of the last of them; reading can continue after it. */
  readonly cursor: string | null;
}

/** One entry of the `errors` of a mutation's payload. `field` is `__all__` for the whole input. */
export interface FieldError {
  readonly field: string;
  readonly messages: readonly string[];
}

/**
 * A failure, for the person who builds or runs the flow. Its message says what failed, what state
 * things are in, and what to do; it never holds a query, a variable, a token or another secret.
 */
export class PrismaticError extends SpectralError {
  readonly code: ErrorCode;
  readonly outcome: Outcome | undefined;
  readonly hint: Hint | undefined;
  /** Of a list that could not be read to its end. */
  readonly progress?: Progress;

  constructor(code: ErrorCode, message: string, outcome?: Outcome, hint?: Hint) {
    super(message);
    this.code = code;
    this.outcome = outcome;
    this.hint = hint;
  }
}

/** There is nothing with this ID, or the connection's user has no access to it. */
export class NotFoundError extends PrismaticError {
  constructor(message: string) {
    super("notFound", message);
  }
}

/** A value was rejected before anything was sent. `input` is the label of the input. */
export class InvalidInputError extends PrismaticError {
  readonly input: string | undefined;

  constructor(message: string, input?: string) {
    super("invalidInput", message);
    this.input = input;
  }
}

/** The API rejected a request: by field in a mutation's payload, or with GraphQL errors. */
export class RejectedError extends PrismaticError {
  readonly fieldErrors: readonly FieldError[];

  constructor(message: string, fieldErrors: readonly FieldError[] = [], outcome?: Outcome) {
    super("rejected", message, outcome);
    this.fieldErrors = fieldErrors;
  }
}

/** An execution that a step waited for ended with an error, which is in the message. */
export class ExecutionFailedError extends PrismaticError {
  constructor(message: string) {
    super("executionFailed", message);
  }
}

/** The API limits the rate, after every attempt. */
export class ThrottledError extends PrismaticError {
  /** The `Retry-After` of the API, in seconds. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, retryAfterSeconds?: number, outcome?: Outcome) {
    super("throttled", message, outcome);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No response came from the API, or one that says that it is unavailable. */
export class UnavailableError extends PrismaticError {
  constructor(message: string, outcome?: Outcome) {
    super("unavailable", message, outcome);
  }
}

/** Time ran out: of one request, or of the step. */
export class TimeoutError extends PrismaticError {
  constructor(message: string, outcome?: Outcome, hint?: Hint) {
    super("timeout", message, outcome, hint);
  }
}

/** A response came that is not one of the API. */
export class UnexpectedResponseError extends PrismaticError {
  constructor(message: string, outcome?: Outcome, hint?: Hint) {
    super("unexpectedResponse", message, outcome, hint);
  }
}

/**
 * The connection cannot be used: a bad input, or a refresh token that the API does not accept.
 * Spectral's own type, so that the platform marks the instance's connection. It carries the
 * connection's key, and the inputs that hold what they should. Other values are dropped: a secret
 * may have been typed into the wrong input.
 */
export class PrismaticConnectionError extends ConnectionError {
  readonly code = "connection" as const;

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
 * The error with another message. A copy, since one error may reach several that wait for the same
 * result.
 */
export function reworded<T extends NamedError>(error: T, message: string): T {
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
  return copy;
}

/** Any of the errors above. */
export type NamedError = PrismaticError | PrismaticConnectionError;

/** Whether `error` is one of the errors above. */
export function isNamedError(error: unknown): error is NamedError {
  return error instanceof PrismaticError || error instanceof PrismaticConnectionError;
}
