import type { Attempt } from "./retry/retry";
import type { ClientContext } from "./types";

/** One HTTP request, as the debug log reports it. */
export interface RequestRecord {
  readonly name: string;
  readonly durationMs: number;
  readonly page?: number;
}

/** Logs a request and how it ended where the platform's debug mode is on. Never its variables or headers. */
export function logAttempt(
  context: ClientContext,
  { name, durationMs, page }: RequestRecord,
  attempt: Attempt<{ readonly status: number; readonly bytes?: number }>,
): void {
  if (!context.debug?.enabled) {
    return;
  }
  const ok = "value" in attempt;
  const parts = [`Prismatic API: ${name}`];
  if (page !== undefined) parts.push(`page ${page}`);
  parts.push(ok ? `HTTP ${attempt.value.status}` : attempt.failure.summary);
  parts.push(`${Math.round(durationMs)} ms`);
  if (ok && attempt.value.bytes !== undefined) parts.push(`${attempt.value.bytes} bytes`);
  context.logger.debug(parts.join(", "));
}

/** Logs the wait before a retry. */
export function logRetry(context: ClientContext, why: string, delayMs: number): void {
  if (context.debug?.enabled) {
    context.logger.debug(`Prismatic API: retrying in ${Math.round(delayMs)} ms (${why})`);
  }
}
