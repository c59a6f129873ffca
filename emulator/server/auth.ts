import { json, type Reply } from "./http";
import type { Tokens } from "./tokens";

export interface AuthOptions {
  readonly tokens: Tokens;
  readonly accessTokenSeconds: number;
  /** The ID of the user whom the refresh tokens belong to, in one of their tenants. */
  userId(tenantId: string): string;
}

/** `POST /auth/refresh`: an access token for a refresh token. */
export function refresh(
  { tokens, accessTokenSeconds, userId }: AuthOptions,
  body: Buffer,
  contentType: string | undefined,
): Reply {
  const fields = readFields(body, contentType);
  if (!fields) return refusal(400, "invalid_request", "The body is neither JSON nor a form.");
  const { refresh_token: refreshToken, tenant_id: tenantId } = fields;
  if (typeof refreshToken !== "string" || refreshToken === "") {
    return refusal(400, "invalid_request", "Missing required parameter: refresh_token");
  }
  const tenantIds = tokens.tenantsOf(refreshToken);
  if (!tenantIds) return refusal(401, "invalid_grant", "Unknown or invalid refresh token.");
  const tenant = tenantId ? tenantIds.find((id) => id === tenantId) : tenantIds[0];
  if (!tenant) {
    return refusal(403, "access_denied", "You do not have access to the specified tenant.");
  }
  return json(200, {
    access_token: tokens.issue(userId(tenant), tenant, accessTokenSeconds),
    expires_in: accessTokenSeconds,
    token_type: "Bearer",
    scope: "openid profile email offline_access",
  });
}

/** `POST /auth/revoke`: all refresh tokens of the user become invalid. */
export function revoke(
  { tokens }: AuthOptions,
  body: Buffer,
  contentType: string | undefined,
): Reply {
  const refreshToken = readFields(body, contentType)?.refresh_token;
  if (typeof refreshToken !== "string") {
    return refusal(400, "invalid_request", "Missing required parameter: refresh_token");
  }
  if (tokens.tenantsOf(refreshToken)) tokens.revokeRefreshTokens();
  return json(200, { status: "ok" });
}

/** `GET /auth/meta`: where the `prism` command line would sign in. */
export function meta(host: string): Reply {
  return json(200, { domain: host, clientId: "emulator", audience: `http://${host}/api` });
}

function refusal(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description });
}

function readFields(
  body: Buffer,
  contentType = "application/json",
): Record<string, unknown> | undefined {
  const text = body.toString("utf8");
  if (contentType.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
