import {
  type Client,
  type ClientContext,
  createClient,
  limitsWith,
  type Runtime,
  systemRuntime,
} from "../client";
import type { ConnectionValue } from "../inputs/fields";

/** A little less than the 30 seconds after which the platform gives up without a reason. */
const SHORT_MS = 25_000;

const shortMs = (): number => Math.min(SHORT_MS, limitsWith().actionMs);

/**
 * A client for lifecycle handlers and data sources, which the platform waits for: whatever takes
 * longer ends with a named error instead.
 */
export function createShortClient(connection: ConnectionValue, context: ClientContext): Client {
  return createClient(connection, context, { limits: { actionMs: shortMs() } });
}

/**
 * The moment after which a handler that begins now begins no further work on single records, so
 * that it can still say what it did.
 */
export function endOfShortWork(runtime: Runtime = systemRuntime): number {
  return runtime.now() + shortMs() * 0.7;
}
