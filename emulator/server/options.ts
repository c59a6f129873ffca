import type { FaultPlan } from "../faults";
import type { Limits } from "../runner/execution";
import type { StoreOptions } from "../store";
import type { RateLimitOptions } from "./rateLimit";

/** How the server is started. */
export interface ServerOptions extends StoreOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /** Lifetime of an access token, in seconds. Default: 7 days. */
  readonly accessTokenSeconds?: number;
  /** Lifetime of a presigned URL, in seconds. Default: 300. */
  readonly presignedSeconds?: number;
  /** How long an API request takes at least, in milliseconds. Others are not held up. Default: 0. */
  readonly latencyMs?: number;
  /** How a request without a good token is refused: HTTP 401, or a GraphQL error. Default: `http`. */
  readonly authFailure?: "http" | "graphql";
  /** A refresh token to accept, so that it is the same after a restart. Default: a random one. */
  readonly refreshToken?: string;
  /**
   * Parts of the schema that the API does not have, as `Type.field` or `Type.field(argument:)`.
   * Documents that use them are refused at validation, and introspection lacks them.
   */
  readonly withoutFields?: readonly string[];
  /** How many API requests are accepted; the others get HTTP 429. Default: all. */
  readonly rateLimit?: RateLimitOptions;
  /** What an execution of published components may use. Default: what the platform gives. */
  readonly limits?: Limits;
  /**
   * Whether a synchronous flow responds with a redirect to its result in the object store, as
   * Prismatic's documentation says. Default: the response is the result.
   */
  readonly redirectsToResults?: boolean;
  /** Faults at random. */
  readonly faults?: FaultPlan;
}
