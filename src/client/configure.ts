import { RETRY_LIMITS, type RetryLimits } from "./retry/rules";

let configured: RetryLimits = RETRY_LIMITS;

/**
 * Sets the limits of all clients that are created from now on, so that tests need not wait.
 * Limits that are left out are those of `RETRY_LIMITS`, even if they were set before.
 */
export function configureClients({ limits = {} }: { limits?: Partial<RetryLimits> }): void {
  configured = { ...RETRY_LIMITS, ...limits };
}

/** The limits of a client, of which it may set some itself. */
export function limitsWith(own: Partial<RetryLimits> = {}): RetryLimits {
  return { ...configured, ...own };
}
