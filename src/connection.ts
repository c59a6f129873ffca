import { connection } from "@prismatic-io/spectral";

/** The public regions of Prismatic, by the URL of their app. */
export const REGIONS = [
  { label: "US Commercial", value: "https://app.prismatic.io" },
  { label: "US GovCloud", value: "https://app.us-gov-west-1.prismatic.io" },
  { label: "Ireland", value: "https://app.eu-west-1.prismatic.io" },
  { label: "London", value: "https://app.eu-west-2.prismatic.io" },
  { label: "Canada", value: "https://app.ca-central-1.prismatic.io" },
  { label: "Sydney", value: "https://app.ap-southeast-2.prismatic.io" },
  { label: "Cape Town", value: "https://app.af-south-1.prismatic.io" },
] as const;

/** The connection's key, and the only type of connection that the client takes. */
export const CONNECTION_KEY = "apiKey";

/** Prismatic's US commercial region. */
export const DEFAULT_ENDPOINT: string = REGIONS[0].value;

/**
 * The endpoint of the stack that a webhook URL of a flow belongs to: `hooks.<stack>` is the host
 * of the webhooks, `app.<stack>` that of the app. Undefined where that is no public stack: a
 * refresh token goes to no other host than one of these, or one that somebody has entered.
 */
export function endpointOfStack(webhookUrl: string | undefined): string | undefined {
  const stack = /^https:\/\/hooks\.([a-z0-9.-]+)\//i.exec(webhookUrl ?? "")?.[1];
  const endpoint = `https://app.${stack?.toLowerCase()}`;
  return REGIONS.find(({ value }) => value === endpoint)?.value;
}

/** The one connection. Its refresh token is exchanged for access tokens. */
export const apiKeyConnection = connection({
  key: CONNECTION_KEY,
  display: {
    label: "Prismatic Refresh Token",
    description: "Authenticate with a user's refresh token",
  },
  inputs: {
    endpoint: {
      label: "Endpoint",
      type: "string",
      required: false,
      shown: true,
      model: REGIONS.map(({ label, value }) => ({ label, value })),
      placeholder: "Enter endpoint URL",
      example: "https://app.eu-west-1.prismatic.io",
      comments:
        "URL of the app in the tenant's region, such as https://app.prismatic.io. If omitted, the stack that the flow runs in, or US Commercial where that is unknown. A private stack needs its URL.",
    },
    apiKey: {
      label: "Refresh Token",
      type: "password",
      required: true,
      shown: true,
      placeholder: "Enter refresh token",
      comments:
        "Refresh token of an organization user. Generate one with prism me:token --type refresh. Actions run with that user's permissions.",
    },
    tenantId: {
      label: "Tenant ID",
      type: "string",
      required: false,
      shown: true,
      placeholder: "Enter tenant ID",
      example: "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9",
      comments:
        "The unique identifier of the tenant (a UUID), shown by prism me. If omitted, the user's first tenant is used.",
    },
  },
});
