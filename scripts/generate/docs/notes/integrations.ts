import { NO_CHANGE, type Notes, ONE_PAGE } from "./shared";

/** The notes of the actions in `src/actions/integrations` by their keys. */
export const INTEGRATIONS_NOTES: Readonly<Record<string, Notes>> = {
  deleteIntegration: {
    errors: [
      [
        "Integration ID (id): … instance(s)",
        "Delete the instances that List Instances returns for this integration.",
      ],
    ],
    related: ["listInstances", "deleteInstance", "exportIntegration"],
  },
  exportIntegration: {
    errors: [
      [
        "Prismatic has no YAML definition of this integration",
        "A code-native integration has none: use its source repository.",
      ],
    ],
    related: ["importIntegration", "getIntegration"],
  },
  forkIntegration: {
    consequence:
      "Every run creates another integration, with the flows and config variables of the one that it was forked from. Nothing is published.",
    details: [
      "With the ID of a published version, the new integration has the flows of that version.",
    ],
    related: ["getIntegration", "publishIntegration", "exportIntegration"],
  },
  getIntegration: { related: ["listIntegrations", "listFlows", "exportIntegration"] },
  importIntegration: {
    consequence:
      "With Integration ID, replaces the draft of that integration; without it, every run creates a new integration. Nothing is published.",
    errors: [
      ["YAML Definition is not YAML at line …", "Correct the YAML at that position."],
      ["YAML Definition has no name", "Add a name at the top level."],
      [
        "Replace requires an Integration ID",
        "Enter the ID of the integration to replace, or turn Replace off.",
      ],
    ],
    related: ["exportIntegration", "publishIntegration", "updateIntegration"],
  },
  listFlows: { consequence: ONE_PAGE, related: ["testFlow", "getIntegration"] },
  listIntegrationVersions: {
    consequence: "Returns one page of up to 100 records unless Fetch All or Max Records is set.",
    details: [
      "The ID of the integration and the IDs of its versions find the same versions.",
      "`versionAttributes` is the JSON text of what Publish Integration Version recorded: commit, repository and pull request.",
    ],
    related: ["publishIntegration", "setVersionAvailability", "updateMarketplaceConfiguration"],
  },
  listIntegrations: {
    consequence: ONE_PAGE,
    details: ["Without All Versions, each integration is listed once, with its latest version."],
    related: ["getIntegration", "listFlows", "publishIntegration"],
  },
  publishIntegration: {
    consequence: "The new version has an ID of its own. Instances are not upgraded.",
    related: ["importIntegration", "createInstance", "upgradeInstances", "listIntegrationVersions"],
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
  updateInstancesToLatest: {
    consequence:
      "Instances need deployment afterwards, some also configuration; the output counts both.",
    errors: [
      [
        "The instances were upgraded to the latest version, but could not be listed",
        "Do not repeat the upgrade: use List Instances.",
      ],
    ],
    related: [
      "upgradeInstances",
      "deployInstance",
      "updateInstanceConfigVariables",
      "listInstances",
    ],
  },
  updateIntegration: {
    consequence: "Changes how the integration is listed, not its definition.",
    details: [NO_CHANGE],
    related: ["importIntegration", "publishIntegration"],
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
