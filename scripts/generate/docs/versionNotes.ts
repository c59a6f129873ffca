import type { Notes } from "./notes";

/** The notes of the actions that change versions. */
export const VERSION_NOTES: Readonly<Record<string, Notes>> = {
  forkIntegration: {
    consequence:
      "Every run creates another integration, with the flows and config variables of the one that it was forked from. Nothing is published.",
    details: [
      "With the ID of a published version, the new integration has the flows of that version.",
    ],
    related: ["getIntegration", "publishIntegration", "exportIntegration"],
  },
  listIntegrationVersions: {
    consequence: "Returns one page of up to 100 records unless Fetch All or Max Records is set.",
    details: [
      "The ID of the integration and the IDs of its versions find the same versions.",
      "`versionAttributes` is the JSON text of what Publish Integration Version recorded: commit, repository and pull request.",
    ],
    related: ["publishIntegration", "setVersionAvailability", "updateMarketplaceConfiguration"],
  },
  setVersionAvailability: {
    consequence: "Instances that use the version continue to run.",
    errors: [
      [
        "Integration Version ID (id): … published version …",
        "Pass the ID of a published version, not of the integration's draft.",
      ],
    ],
    related: ["listIntegrationVersions", "publishIntegration", "updateMarketplaceConfiguration"],
  },
  updateMarketplaceConfiguration: {
    consequence: "Customers see the change in the marketplace immediately.",
    details: ["Without any change the request is sent, and the log has a warning."],
    errors: [
      [
        "Integration Version ID (id): … is not available",
        "Make the version available with Set Version Availability.",
      ],
    ],
    related: ["listIntegrationVersions", "setVersionAvailability", "listIntegrations"],
  },
  validateDefinition: {
    consequence:
      "Changes nothing. A definition that is not valid does not fail the step: `result.isValid` is false, and `errors` says why.",
    related: ["importIntegration", "exportIntegration"],
  },
};
