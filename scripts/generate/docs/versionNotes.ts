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
  rollBackInstances: {
    permission:
      "`org_manage_instances`, and `org_view_integrations` to compare the config variables of versions",
    consequence:
      "Each instance gets the version that it had before the upgrade. One that was moved to another version since is left as it is.",
    details: [
      "Upgrade takes the result of Upgrade Instances as it is: reference the `results` of that step. Instances in `upgraded`, `needsConfiguration` and `failed` are looked at; those that still have their earlier version are skipped. The same result can be used again, to continue.",
      "An instance is deployed when it is enabled and was deployed before the upgrade. Config variables keep their values, except those in `notRestored`: only the newer version has them, or it did not have them.",
      "An instance that fails does not stop the others: `failed` says why. `outcomeUnknown` marks a request that might still be carried out; run the step again to find out.",
      "When time runs out, `left` lists the rest: run the step again to continue. With Dry Run, `rolledBack` lists what would be.",
    ],
    errors: [
      [
        "Upgrade must be the result of Upgrade Instances …",
        "Reference the results of that step as they are.",
      ],
      ["Upgrade is the result of a dry run …", "Use the result of a run without Dry Run."],
      [
        "Version (integration): … is not available",
        "Make the earlier version available with Set Version Availability, then run the step again.",
      ],
    ],
    related: ["upgradeInstances", "listIntegrationVersions", "setVersionAvailability"],
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
  upgradeInstances: {
    permission: "`org_manage_instances`, and `org_view_integrations` to find the version",
    consequence:
      "Instances that run are deployed again, unless Deploy is off. Config variables keep their values. Keep the result: Roll Back Instances needs it.",
    details: [
      "Instances of all versions that the filters find are upgraded, oldest first. Those on the version already, or on a newer one, are skipped. To begin with pilot customers, give their instances a label and filter by it.",
      "Disabled instances and those that were never deployed get the version and are not deployed. One that an earlier run moved, but could not deploy, is deployed.",
      "`needsConfiguration` lists instances that have the version but lack values of config variables, with those that are new. They are not deployed and continue to run the earlier version. Set the values with Update Instance Config Variables, then run the step again.",
      "An instance that fails does not stop the others, until Stop After Failures is reached: `failed` says why, and whether the instance has the version (`upgraded`). `outcomeUnknown` marks a request that might still be carried out.",
      "Each entry says what the instance ran before (`fromVersionId`, `fromVersion`). `left` lists the instances that were not begun, and `stopped` says why: run the step again to continue. Keep the result of each run.",
      "With Dry Run, `upgraded` lists what would be; instances that would need configuration are among them.",
    ],
    errors: [
      [
        "Version Number: the integration has no published version …",
        "Use one of the versions that the message lists.",
      ],
      [
        "Version Number: version … is not available",
        "Make it available with Set Version Availability.",
      ],
      [
        "Integration ID: the integration has no available version",
        "Publish a version, or make one available with Set Version Availability.",
      ],
    ],
    related: [
      "rollBackInstances",
      "listIntegrationVersions",
      "updateInstanceConfigVariables",
      "listExecutions",
    ],
  },
  validateDefinition: {
    consequence:
      "Changes nothing. A definition that is not valid does not fail the step: `result.isValid` is false, and `errors` says why.",
    related: ["importIntegration", "exportIntegration"],
  },
};
