import { errorsOf } from "../api";
import { type Check, differs, holds, judge } from "../check";
import { describeError } from "../requestFailed";

const WEEK_SECONDS = 7 * 24 * 60 * 60;
/** Clocks differ, and a request takes a while. */
const TOLERANCE_SECONDS = 300;

export const tokenChecks: readonly Check[] = [
  {
    name: "token response",
    assumes:
      "POST /auth/refresh returns access_token, expires_in in seconds and token_type, and keeps the refresh token.",
    run: async (api) => {
      const { status, body = {} } = await api.exchange();
      const differences = [];
      if (status !== 200) differences.push(`HTTP status ${status}`);
      if (typeof body.access_token !== "string") differences.push("access_token is not a string");
      if (!(Number(body.expires_in) > 0)) differences.push("expires_in is not a positive number");
      if (String(body.token_type).toLowerCase() !== "bearer") {
        differences.push("token_type is not Bearer");
      }
      if ("refresh_token" in body && body.refresh_token !== api.access.refreshToken) {
        differences.push("it returns another refresh token");
      }
      return judge(differences, `properties: ${Object.keys(body).sort().join(", ")}`);
    },
  },
  {
    name: "access token",
    assumes: "An access token is a JWT that expires in 7 days, as its exp and expires_in both say.",
    run: async (api) => {
      const { body = {} } = await api.exchange();
      const exp = expiryOf(String(body.access_token));
      if (exp === undefined) return differs("it is not a JWT with an exp claim");
      const life = exp - Date.now() / 1000;
      const differences = [];
      if (Math.abs(life - Number(body.expires_in)) > TOLERANCE_SECONDS) {
        differences.push(
          `exp is ${Math.round(life)} s ahead, expires_in is ${Number(body.expires_in)}`,
        );
      }
      if (Math.abs(life - WEEK_SECONDS) > TOLERANCE_SECONDS) {
        differences.push(`it expires in ${(life / 86_400).toFixed(2)} days`);
      }
      return judge(differences);
    },
  },
  {
    name: "wrong access token",
    assumes:
      "A wrong access token is refused with HTTP 401, or with a GraphQL error about authentication.",
    run: async (api) => {
      const { status, body } = await api.send("{ authenticatedUser { id } }", {}, "not.a.token");
      const [error] = errorsOf(body);
      const shape = `HTTP status ${status}${error ? `, ${describeError(error)}` : ""}`;
      if (status === 401) return holds(shape);
      const says = `${error?.message} ${String(error?.extensions?.code)}`;
      return status === 200 && /auth|credential|token|signed? in/i.test(says)
        ? holds(shape)
        : differs(shape);
    },
  },
  {
    name: "wrong refresh token",
    assumes:
      "A wrong refresh token is refused with HTTP 400, 401 or 403, or with an error in the body.",
    run: async (api) => {
      const { status, body } = await api.exchange("not-a-refresh-token");
      const error = typeof body?.error === "string" ? `, error ${body.error}` : "";
      const shape = `HTTP status ${status}${error}`;
      return [400, 401, 403].includes(status) || (error !== "" && !body?.access_token)
        ? holds(shape)
        : differs(shape);
    },
  },
];

/** The `exp` claim of a JWT, in seconds since the epoch. */
function expiryOf(token: string): number | undefined {
  const [, payload, ...rest] = token.split(".");
  if (!payload || rest.length !== 1) return undefined;
  try {
    const { exp } = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof exp === "number" ? exp : undefined;
  } catch {
    return undefined;
  }
}
