import { type Client, type ClientContext, createClient } from "../client";
import type { ConnectionValue } from "../inputs/fields";

/** A little less than the 30 seconds after which the platform gives up without a reason. */
const SHORT_MS = 25_000;

/**
 * A client for lifecycle handlers and data sources, which the platform waits for: whatever takes
 * longer ends with a named error instead.
 */
export function createShortClient(connection: ConnectionValue, context: ClientContext): Client {
  return createClient(connection, context, { limits: { actionMs: SHORT_MS } });
}
