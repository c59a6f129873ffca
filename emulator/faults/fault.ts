import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../server/http";

/** How a fault is to be played. */
export interface FaultSettings {
  /** The value of `Retry-After`, in seconds. */
  readonly retryAfterSeconds?: number;
  /** Milliseconds between two bytes of a trickle. */
  readonly trickleMs?: number;
  /** How large a huge body grows. */
  readonly hugeBytes?: number;
}

/** What a fault has to play with. */
export interface Scene {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly settings: FaultSettings;
  /** The variables of the GraphQL request. */
  readonly variables: Record<string, unknown>;
  /** The URL of a server of another origin. */
  foreignUrl(): Promise<string>;
}

/** One way to fail. */
export interface Fault {
  /** Whether the operation is executed, or the token issued, before it fails. */
  readonly executes: "never" | "always";
  readonly group: "connection" | "status" | "throttle" | "body" | "redirect" | "stall" | "page";
  /** `any` request, only `graphql` ones, or only queries for a `page` of a connection. */
  readonly scope: "any" | "graphql" | "page";
  readonly description: string;
  /** Turns the true response into the one that is sent. It is an empty 200 where the operation was not executed. */
  readonly spoil?: (reply: Reply, scene: Scene) => Reply | Promise<Reply>;
  /** Responds itself, or does not respond. */
  readonly act?: (reply: Reply, scene: Scene) => void | Promise<void>;
}
