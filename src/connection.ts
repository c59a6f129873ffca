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

/** The one connection: a refresh token that is exchanged for access tokens. */
export const apiKeyConnection = connection({
  key: "apiKey",
  display: {
    label: "Prismatic Refresh Token",
    description: "Call the API as the user whom a refresh token belongs to",
  },
  inputs: {
    apiKey: {
      label: "Refresh Token",
      type: "password",
      required: true,
      shown: true,
      placeholder: "Refresh token",
      comments:
        "The refresh token of a user of the organization, as printed by: prism me:token --type refresh",
    },
    tenantId: {
      label: "Tenant ID",
      type: "string",
      required: false,
      shown: true,
      placeholder: "Tenant ID",
      example: "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9",
      comments:
        "The UUID of the tenant to work in, when the user has several in the region. Blank: the first one.",
    },
    endpoint: {
      label: "Endpoint",
      type: "string",
      required: true,
      shown: true,
      default: REGIONS[0].value,
      model: REGIONS.map(({ label, value }) => ({ label, value })),
      placeholder: REGIONS[0].value,
      example: "https://app.eu-west-1.prismatic.io",
      comments: "The URL of the app in the region of the tenant, or of a private stack.",
    },
  },
});
