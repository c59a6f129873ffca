import { NO_CHANGE, type Notes, ONE_PAGE } from "./shared";

const NOT_DEPLOYED = "Changes take effect at the next Deploy Instance.";
const CONFIG_VARIABLES =
  "The shapes of config variables, and what is checked before anything changes, are on [one page](../config-variables.md).";
const unknownConfigVariables = [
  "1 problem in Config Variables; nothing was changed …",
  "Correct the values that the message lists. Closest matches of unknown keys are included.",
] as const;

/** The notes of the actions in `src/actions/instances` by their keys. */
export const INSTANCES_NOTES: Readonly<Record<string, Notes>> = {
  applyInstance: {
    consequence:
      "Creates the instance where the customer has none of this integration and name, and otherwise changes what differs; then deploys it where that is needed. Applied again without Secrets, it changes nothing.",
    details: [
      "The customer is found by its external ID and the version by the integration's name and number, so that a definition can be applied in another tenant or region: use a connection of that tenant.",
      "A new instance needs the inputs of its connections in Secrets, except for OAuth 2.0 connections, which are authorized afterwards: turn off Deploy for the first run. An existing one keeps those that are not provided. Secrets cannot be read back: those provided are set by each run.",
      "`changes` lists what differs from the definition, each with its value before and after; connections have no values. With Dry Run nothing is changed.",
    ],
    errors: [
      [
        "Definition must be a result of Export Instance",
        "Correct the fields that the message lists.",
      ],
      [
        "Definition: this tenant has no …",
        "Create the customer, or publish the version, that the message names.",
      ],
      ["Secrets must have the inputs of …", "Add the inputs that the message lists."],
      ["Secrets: … is not among the connections", "Use the name of one of the connections."],
    ],
    related: ["exportInstance", "ensureInstance", "ensureCustomer", "importIntegration"],
  },
  createInstance: {
    consequence: "The instance does not run before it is deployed.",
    details: [CONFIG_VARIABLES],
    errors: [
      unknownConfigVariables,
      [
        "Integration version … was not found",
        "Pass the ID of a published version, not of the integration's draft.",
      ],
    ],
    related: ["publishIntegration", "updateInstanceConfigVariables", "deployInstance"],
  },
  deleteInstance: {
    errors: [
      ["Instance ID (id): … disable it first", "Use Disable Instance, then delete the instance."],
    ],
    related: ["disableInstnce", "listInstances"],
  },
  deployInstance: {
    consequence: "Deploys what was configured last; the previous deployment is replaced.",
    errors: [
      [
        "… not fully configured …",
        "Set the missing values with Update Instance Config Variables, or turn on Force.",
      ],
    ],
    related: [
      "updateInstance",
      "updateInstanceConfigVariables",
      "updateInstancesToLatest",
      "listInstances",
    ],
  },
  disableInstnce: {
    consequence:
      "The instance stops running until it is enabled again. Its key is spelled as documented.",
    related: ["enableInstance", "deleteInstance"],
  },
  enableInstance: {
    consequence: "The instance runs again.",
    related: ["disableInstnce", "deployInstance"],
  },
  ensureInstance: {
    consequence:
      "Creates the instance where the customer has none of this integration and name, and otherwise changes what differs. Then deploys it where that is needed. Run again, it changes nothing.",
    details: [
      "An instance of any version of the integration is found, and moved to the version given. Of several with the same name, the oldest counts.",
      "Inputs that are omitted leave what is there. Labels are compared as a set: their order does not matter, and labels that are not listed are removed.",
      "Config variables are compared with what the instance has: those that differ are set, all others are unchanged. Secrets cannot be read back: a connection with a secret among its inputs is set, and the instance deployed, by every run that has one. Use a reusable connection instead, which Set Customer Connection sets once: [config variables](../config-variables.md).",
      "Of two runs in parallel, one creates the instance, and the other uses it. Where Prismatic accepts both, the newer instance is deleted by the run that created it, before it is deployed.",
    ],
    errors: [
      unknownConfigVariables,
      [
        "Integration version … was not found",
        "Pass the ID of a published version, not of the integration's draft.",
      ],
      [
        "Instance … was created, but is not complete: … not fully configured …",
        "Add the missing values to Config Variables, and run the step again.",
      ],
    ],
    related: ["ensureCustomer", "setCustomerConnection", "createInstance", "deployInstance"],
  },
  exportInstance: {
    consequence:
      "The definition has no IDs, and of connections no values at all, since any input can hold a secret. Values of other config variables are in it as they are.",
    details: [
      "The customer is in it by its external ID, the integration by its name and version, config variables as the object that Update Instance Config Variables takes, and connections by the inputs that they need, or by the stable key of the reusable connection that they use.",
      "What users set for themselves (user-level config variables) is not part of it, and neither is whether the instance is enabled.",
    ],
    errors: [["The customer of … has no external ID", "Set one with Update Customer."]],
    related: ["applyInstance", "getInstance", "listConfigVariables", "exportIntegration"],
  },
  getInstance: { related: ["listInstances", "listConfigVariables", "updateInstance"] },
  invokeFlow: {
    consequence:
      "The flow runs for real. With Wait for the execution, the step fails when the execution fails or is canceled, or has not ended in time.",
    details: [
      "The request goes to the webhook URL that Prismatic returned for the flow, with the flow's first API key and without the access token. It is sent again only where not a byte of it has left.",
      "With Wait for the response, whatever the flow responds is returned, also with a status such as 400. A flow that is not synchronous is run synchronously; Prismatic gives it 29 seconds. Where Prismatic redirects to the response in its object store, it is read from there, without the API key; other redirects are returned as they are.",
      "`body` is the value of a JSON body, text, or binary data. Numbers with more digits than JavaScript's numbers can hold are text.",
      "To continue when the execution fails, do not wait here: use Wait for Execution without Fail on Error.",
    ],
    errors: [
      [
        "Instance … has no flow …",
        "Use one of the names that the message lists, or those of List Instance Flows.",
      ],
      ["Instance … was never deployed", "Deploy it with Deploy Instance."],
      ["… has 2 instances of the integration …", "Enter Instance ID instead of the two names."],
      [
        "The webhook rejected the request with HTTP 401 …",
        "Check the API keys of the flow with List Instance Flows.",
      ],
      [
        "The flow was started (execution …). …",
        "Do not run the step again: look at that execution with Get Execution.",
      ],
    ],
    related: ["listInstanceFlows", "waitForExecution", "getStepResults", "testFlow"],
  },
  listAgentFlows: {
    details: [
      "Returns agent flows of instances that are deployed and enabled, of all integrations unless Integration ID is set. Prismatic returns them in one page.",
      "`invokeSchema` and `resultSchema` are JSON text. Call a flow with Invoke Flow.",
      "API keys are not returned: List Instance Flows returns them where they are wanted.",
    ],
    related: ["invokeFlow", "listInstanceFlows"],
  },
  listConfigVariables: {
    consequence: ONE_PAGE,
    details: [
      "Secrets are returned blank.",
      "The nodes can be passed to Update Instance Config Variables or Create Instance as they are: [config variables](../config-variables.md).",
    ],
    related: ["updateInstanceConfigVariables", "importOAuth2Connection"],
  },
  listInstanceFlows: {
    consequence: "Returns one page of up to 100 records unless Fetch All or Max Records is set.",
    details: [
      "A webhook URL runs its flow once the instance is deployed and enabled.",
      "An API key lets anybody who has it run the flow: send it to the right place only, and do not log it.",
    ],
    related: ["invokeFlow", "getInstance", "listFlows"],
  },
  listInstances: {
    consequence: ONE_PAGE,
    details: ["System instances, which the designer uses for tests, are not listed."],
    related: ["getInstance", "deployInstance", "updateInstance"],
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
  updateInstance: {
    consequence: `${NOT_DEPLOYED} Replace All Config Variables resets every config variable that is left out.`,
    details: [CONFIG_VARIABLES, NO_CHANGE],
    errors: [
      [
        "1 problem in Replace All Config Variables; nothing was changed …",
        "Correct the values that the message lists. Closest matches of unknown keys are included.",
      ],
    ],
    related: ["updateInstanceConfigVariables", "deployInstance", "getInstance"],
  },
  updateInstanceConfigVariables: {
    consequence: NOT_DEPLOYED,
    details: [CONFIG_VARIABLES],
    errors: [unknownConfigVariables],
    related: ["listConfigVariables", "deployInstance", "updateInstance"],
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
};
