import type { FaultController, ForeignRequest } from "./faults";
import type { Delivery } from "./server/deliveries";
import type { ServerOptions } from "./server/options";
import type { Publish } from "./server/publishes";
import type { RateLimit, RateLimitOptions } from "./server/rateLimit";
import type { RequestLog } from "./server/requestLog";
import { EmulatorServer } from "./server/server";
import type { Store } from "./store";

export {
  FAULT_KINDS,
  type FaultKind,
  type FaultKindInfo,
  type FaultOptions,
  type FaultPlan,
} from "./faults";
export type { Delivery } from "./server/deliveries";
export type { Publish } from "./server/publishes";
export type { RateLimitOptions } from "./server/rateLimit";
export type { RequestEntry, RequestFilter } from "./server/requestLog";
export type { Store } from "./store";

export type EmulatorOptions = ServerOptions;

/** A running server that serves Prismatic's API, and the levers that tests pull. */
export interface Emulator {
  /** Where it is reached, without a trailing slash. */
  readonly url: string;
  /** Exchanged for access tokens until it is revoked. */
  readonly refreshToken: string;
  /** A new access token for the default tenant; not counted as an exchange. */
  accessToken(): string;
  /** The tenants that the refresh token is valid for, the default one first. */
  readonly tenantIds: readonly string[];
  /** What the default tenant's organization knows. */
  readonly store: Store;
  /** The organization of a tenant. */
  storeOf(tenantId: string): Store;
  /** The server's own account of the requests that reached it. */
  readonly requests: RequestLog;
  readonly faults: FaultController;
  /** What the rate limit in force has accepted and refused; undefined where there is none. */
  readonly rateLimit: Readonly<Pick<RateLimit, "accepted" | "refused">> | undefined;
  /** What reached the other origin that redirects lead to. */
  readonly foreignRequests: readonly ForeignRequest[];
  /** What `prism components:publish` brought, oldest first. */
  readonly publishes: readonly Publish[];
  /** The events that were sent to webhook endpoints, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Errors that are bugs of the emulator; a test may expect none. */
  readonly internalErrors: readonly unknown[];
  /** Ends when every event that is on its way has arrived or failed. */
  settled(): Promise<void>;
  /**
   * Lets time pass for the default tenant, and runs the flows whose schedule or retry becomes due to
   * their end. A clock that follows a real one does not move.
   */
  passTime(milliseconds: number): Promise<void>;
  /** One more refresh token, valid for these tenants. Default: all. */
  issueRefreshToken(tenantIds?: readonly string[]): string;
  /** Revokes all refresh tokens. Access tokens stay good until they expire. */
  revoke(): void;
  /** Makes all access tokens issued so far unknown. */
  invalidateAccessTokens(): void;
  /**
   * Removes parts of the schema (`Type.field`, `Type.field(argument:)`) from now on, and restores
   * those that were removed before.
   * @throws Error when the schema does not have them, or is not valid without them.
   */
  withoutFields(coordinates: readonly string[]): void;
  /** Limits the rate of API requests from now on, with counts from 0; without options, no more. */
  useRateLimit(options: RateLimitOptions | undefined): void;
  /** Closes every connection immediately and leaves nothing open. */
  stop(): Promise<void>;
}

/**
 * Starts a server.
 * @throws the system's error when it cannot listen, for example `EADDRINUSE`.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const server = new EmulatorServer(options);
  await server.listen();
  return {
    url: server.url,
    refreshToken: server.refreshToken,
    accessToken: () => server.accessToken(),
    tenantIds: server.tenants.ids,
    store: server.tenants.first,
    storeOf(tenantId) {
      const store = server.tenants.get(tenantId);
      if (!store) throw new Error(`There is no tenant ${tenantId}.`);
      return store;
    },
    requests: server.requests,
    faults: server.faults,
    get rateLimit() {
      return server.rateLimit;
    },
    foreignRequests: server.foreignHost.requests,
    publishes: server.publishes.all,
    deliveries: server.deliveries.all,
    internalErrors: server.internalErrors,
    settled: () => server.deliveries.settled(),
    async passTime(milliseconds) {
      server.tenants.first.clock.advance(milliseconds);
      await server.tick();
    },
    issueRefreshToken: (tenantIds = server.tenants.ids) => server.tokens.addRefreshToken(tenantIds),
    revoke: () => server.tokens.revokeRefreshTokens(),
    invalidateAccessTokens: () => server.tokens.invalidateAccessTokens(),
    withoutFields: (coordinates) => server.useWithoutFields(coordinates),
    useRateLimit: (options) => server.useRateLimit(options),
    stop: () => server.stop(),
  };
}
