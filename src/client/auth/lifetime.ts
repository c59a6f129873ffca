// In milliseconds, as all times here.
const RENEW_BEFORE_EXPIRY_MS = 600_000;
const RENEW_BEFORE_EXPIRY_SHARE = 0.2;
const EXPIRY_MARGIN_MS = 30_000;
const EXPIRY_MARGIN_SHARE = 0.05;
const DEFAULT_LIFETIME_MS = 300_000;
// A token that is expired on arrival points to a wrong clock; the API refuses it if it does not.
const LIFETIME_IF_EXPIRED_ON_ARRIVAL_MS = 5_000;

/** An access token, and until when to use it, in milliseconds since 1970. */
export interface AccessToken {
  readonly token: string;
  /** From then on a new one is requested in the background. */
  readonly renewAt: number;
  /** From then on it is not used, a little before it expires. */
  readonly expiresAt: number;
  /** The refresh token to use from now on, where the server issued a new one. */
  readonly rotated?: string;
}

/** What a response says about the lifetime of its token. */
export interface LifetimeFacts {
  /** `expires_in` of the response, in seconds. */
  readonly expiresIn: unknown;
  /** The `Date` header of the response. */
  readonly serverDate: string | undefined;
}

/** The token with its times, counted from the date of its request. */
export function withLifetime(token: string, facts: LifetimeFacts, date: number): AccessToken {
  const lifetime = lifetimeOf(token, facts, date);
  return {
    token,
    renewAt:
      date + lifetime - Math.min(RENEW_BEFORE_EXPIRY_MS, lifetime * RENEW_BEFORE_EXPIRY_SHARE),
    expiresAt: date + lifetime - Math.min(EXPIRY_MARGIN_MS, lifetime * EXPIRY_MARGIN_SHARE),
  };
}

/** By durations where the response has them, so that a wrong clock, here or there, does not matter. */
function lifetimeOf(token: string, { expiresIn, serverDate }: LifetimeFacts, date: number): number {
  const lifetimes: number[] = [];
  const seconds = Number(expiresIn);
  if (expiresIn !== undefined && expiresIn !== null && Number.isFinite(seconds)) {
    lifetimes.push(seconds * 1000);
  }
  const { exp, iat } = claimsOf(token);
  if (exp !== undefined) {
    const parsed = serverDate ? Date.parse(serverDate) : Number.NaN;
    const serverNow = Number.isNaN(parsed) ? (iat === undefined ? date : iat * 1000) : parsed;
    lifetimes.push(exp * 1000 - serverNow);
  }
  const lifetime = lifetimes.length > 0 ? Math.min(...lifetimes) : DEFAULT_LIFETIME_MS;
  return lifetime > 0 ? lifetime : LIFETIME_IF_EXPIRED_ON_ARRIVAL_MS;
}

function claimsOf(token: string): { exp?: number; iat?: number } {
  try {
    const payload = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"),
    );
    return { exp: numberOf(payload.exp), iat: numberOf(payload.iat) };
  } catch {
    return {};
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
