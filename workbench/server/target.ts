/** The API that runs talk to, and who they are there. */
export interface Target {
  readonly api: "emulator" | "account";
  /** Without a trailing slash. */
  readonly endpoint: string;
  readonly refreshToken: string;
  readonly tenantId?: string;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * The account that the environment names; undefined when it names none.
 * @throws Error when it names one in part, or not as it must be.
 */
export function accountOf(env: NodeJS.ProcessEnv): Target | undefined {
  const { PRISMATIC_URL: address, PRISM_REFRESH_TOKEN: refreshToken } = env;
  if (!address && !refreshToken) return undefined;
  if (!address || !refreshToken) {
    throw new Error(
      "Set both PRISMATIC_URL and PRISM_REFRESH_TOKEN to use an account, or neither to use the emulator.",
    );
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!url || !isSafe || url.username || url.password) {
    throw new Error("PRISMATIC_URL must be an https URL, such as https://app.prismatic.io.");
  }
  const tenantId = env.PRISMATIC_TENANT_ID;
  return { api: "account", endpoint: url.origin, refreshToken, ...(tenantId && { tenantId }) };
}
