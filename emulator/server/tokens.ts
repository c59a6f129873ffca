import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";

const HEADER = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url");

/** The claim in which an access token names its tenant. */
export const TENANT_CLAIM = "https://prismatic.io/tenant_id";

export interface AccessToken {
  readonly userId: string;
  readonly tenantId: string;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
}

interface Claims {
  sub: string;
  exp: number;
  iat: number;
  jti: string;
  generation: number;
  [TENANT_CLAIM]: string;
}

/** Signs and checks what lets a request in. The key is the process's own, so no token outlives it. */
export class Tokens {
  readonly #key = randomBytes(32);
  readonly #refreshTokens = new Map<string, readonly string[]>();
  readonly #verified = new Map<string, AccessToken & { generation: number }>();
  #generation = 0;

  /** @param tenantIds the tenants that the refresh token is valid for, the default one first. */
  addRefreshToken(tenantIds: readonly string[], token = randomBytes(32).toString("base64url")) {
    this.#refreshTokens.set(token, tenantIds);
    return token;
  }

  /** The tenants of a refresh token; undefined when it is unknown or revoked. */
  tenantsOf(refreshToken: string): readonly string[] | undefined {
    return this.#refreshTokens.get(refreshToken);
  }

  revokeRefreshTokens(): void {
    this.#refreshTokens.clear();
  }

  /** Makes every access token that was issued so far unknown, whatever its `exp` says. */
  invalidateAccessTokens(): void {
    this.#generation += 1;
    this.#verified.clear();
  }

  issue(userId: string, tenantId: string, lifeSeconds: number): string {
    const issuedAt = Math.floor(Date.now() / 1000);
    const claims: Claims = {
      sub: userId,
      [TENANT_CLAIM]: tenantId,
      iat: issuedAt,
      exp: issuedAt + lifeSeconds,
      jti: randomUUID(),
      generation: this.#generation,
    };
    const body = `${HEADER}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
    return `${body}.${this.sign(body)}`;
  }

  /** What a token says; undefined when it is expired, unknown or not signed by this process. */
  verify(token: string): AccessToken | undefined {
    const access = this.#verified.get(token) ?? this.#read(token);
    if (!access || access.expiresAt * 1000 <= Date.now()) {
      this.#verified.delete(token);
      return undefined;
    }
    return access;
  }

  #read(token: string): (AccessToken & { generation: number }) | undefined {
    const [header, payload, signature, ...rest] = token.split(".");
    if (header !== HEADER || !payload || !signature || rest.length > 0) return undefined;
    if (!equal(signature, this.sign(`${header}.${payload}`))) return undefined;
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Claims;
    if (claims.generation !== this.#generation) return undefined;
    const access = {
      userId: claims.sub,
      tenantId: claims[TENANT_CLAIM],
      expiresAt: claims.exp,
      generation: claims.generation,
    };
    this.#verified.set(token, access);
    return access;
  }

  /** An HMAC-SHA256 with the process's key, also for presigned URLs. */
  sign(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }

  /** Whether `signature` is ours, in constant time. */
  isSigned(text: string, signature: string): boolean {
    return equal(signature, this.sign(text));
  }
}

function equal(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
