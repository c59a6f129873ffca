import type { ConnectionLike } from "../auth/credentials";

/** What the message of a failure depends on. */
export interface FailureContext {
  /** What failed, where it is not the step's own request, such as "Download". */
  readonly what?: string;
  readonly type: "query" | "mutation";
  /** The host that the request went to. */
  readonly host: string;
  /** The host comes from the API, not from the connection's Endpoint. */
  readonly elsewhere?: boolean;
  /** Permissions of which the connection's user needs one, as far as they are known. */
  readonly permissions?: readonly string[];
  /** The connection that an error carries, when it is the connection that must change. */
  readonly connection: ConnectionLike;
  /** What no message may repeat. Only read when something failed. */
  secrets(): Iterable<string>;
}
