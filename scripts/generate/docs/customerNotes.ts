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
