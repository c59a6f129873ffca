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

/** The one connection. Its refresh token is exchanged for access tokens. */
export const apiKeyConnection = connection({
  key: "apiKey",
  display: {
    label: "Prismatic Refresh Token",
    description: "Authenticate with a user's refresh token",
  },
  inputs: {
    endpoint: {
      label: "Endpoint",
      type: "string",
      required: true,
      shown: true,
      default: REGIONS[0].value,
      model: REGIONS.map(({ label, value }) => ({ label, value })),
      placeholder: "Enter endpoint URL",
      example: "https://app.eu-west-1.prismatic.io",
      comments:
        "URL of the app in the tenant's region, as shown in the browser when signed in, such as https://app.prismatic.io. A private stack has its own.",
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
