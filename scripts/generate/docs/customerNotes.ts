import type { Notes } from "./notes";

const unknownConfigVariables = [
  "1 problem in Config Variables; nothing was changed …",
  "Correct the values that the message lists. Closest matches of unknown keys are included.",
] as const;
const ONE_PAGE = "Returns one page of up to 100 records unless Fetch All or Max Records is set.";
const TYPES =
  "A connection with the scope ORG is shared by all customers. With the scope CUSTOMER, each customer has inputs of its own, which the organization or the customer sets (managedBy).";

/** The notes of the actions that onboard customers, by their keys. */
export const CUSTOMER_NOTES: Readonly<Record<string, Notes>> = {
  ensureCustomer: {
    consequence:
      "Creates the customer where there is none with this external ID, and otherwise updates what differs. Run again, it changes nothing.",
    details: [
      "Inputs that are omitted leave what is there. Labels are compared as a set: their order does not matter, and labels that are not listed are removed.",
      "Of two runs in parallel, one creates the customer, and the other finds it.",
    ],
    errors: [
      [
        "External ID (externalId): … already exists",
        "A customer that List Customers does not return has it, such as the organization's system customer. Use another external ID.",
      ],
    ],
    related: ["setCustomerConnection", "ensureInstance", "updateCustomer", "listCustomers"],
  },
  deleteCustomerConnection: {
    errors: [
      [
        "Customer Connection ID (id): … in use …",
        "Delete the instances that use the connection, or have them use another one.",
      ],
    ],
    related: ["listCustomerConnections", "setCustomerConnection", "disconnectConnection"],
  },
  listCustomerConnections: {
    consequence: ONE_PAGE,
    details: [
      "Connections for tests of integrations are listed too: isTest is true, and they might have no customer.",
    ],
    related: ["setCustomerConnection", "deleteCustomerConnection", "listOrganizationConnections"],
  },
  listOrganizationConnections: {
    consequence: ONE_PAGE,
    details: [TYPES],
    related: ["setCustomerConnection", "listCustomerConnections", "listConnections"],
  },
  setCustomerConnection: {
    consequence:
      "Creates the customer's connection where there is none, and otherwise sets its inputs. Run again, it sets them again: credentials cannot be read back and compared.",
    details: [
      TYPES,
      "Enter all inputs that the connection requires. Values never appear in a message or in the log.",
      "Use the connection in config variables by its stable key: [config variables](../config-variables.md).",
    ],
    errors: [
      [
        "Organization Connection: organization connection … was not found",
        "Use the closest match in the message.",
      ],
      ["… is shared by all customers …", "Set its inputs in Prismatic, once for all customers."],
      [
        "1 problem in Connection Inputs; nothing was changed …",
        "Correct the inputs that the message lists. Closest matches of unknown keys are included.",
      ],
      [
        "… the customer has 2 connections …",
        "Delete all but one of them with Delete Customer Connection.",
      ],
    ],
    related: [
      "ensureCustomer",
      "ensureInstance",
      "listOrganizationConnections",
      "listCustomerConnections",
    ],
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
};
