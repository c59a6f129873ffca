import type { ClientContext } from "./types";

/** One HTTP call, as the debug log tells of it. */
export interface CallRecord {
  readonly name: string;
  readonly durationMs: number;
  /** The HTTP status, or what went wrong. */
  readonly result: string;
  readonly page?: number;
  readonly bytes?: number;
}

/** Tells of each HTTP call where the platform's debug mode is on. Holds no variables or headers. */
export function logCall(context: ClientContext, record: CallRecord): void {
  if (!context.debug?.enabled) {
    return;
  }
  const { name, durationMs, result, page, bytes } = record;
  const parts = [`Prismatic API: ${name}`];
  if (page !== undefined) parts.push(`page ${page}`);
  parts.push(result, `${Math.round(durationMs)} ms`);
  if (bytes !== undefined) parts.push(`${bytes} bytes`);
  context.logger.debug(parts.join(", "));
}

/** Tells of a wait before a call is tried again. */
export function logRetry(context: ClientContext, why: string, delayMs: number): void {
  if (context.debug?.enabled) {
    context.logger.debug(`Prismatic API: trying again in ${Math.round(delayMs)} ms (${why})`);
  }
}
