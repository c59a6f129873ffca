import { type Notes, ONE_PAGE } from "./shared";

const TYPES =
  "A connection with the scope ORG is shared by all customers. With the scope CUSTOMER, each customer has inputs of its own, which the organization or the customer sets (managedBy).";

/** The notes of the actions in `src/actions/connections` by their keys. */
export const CONNECTIONS_NOTES: Readonly<Record<string, Notes>> = {
  deleteCustomerConnection: {
    errors: [
      [
        "Customer Connection ID (id): … in use …",
        "Delete the instances that use the connection, or have them use another one.",
      ],
    ],
    related: ["listCustomerConnections", "setCustomerConnection", "disconnectConnection"],
  },
  disconnectConnection: {
    details: ["The type of the ID decides which of the four types of connections it is."],
    errors: [
      [
        "Connection ID (id): … OAuth 2.0 …",
        "Change the connection's inputs with Update Instance Config Variables instead.",
      ],
    ],
    permission:
      "`org_manage_instances`; for connections of the organization and of customers `org_manage_integrations` or `org_manage_customers`",
    related: ["listConnections", "importOAuth2Connection"],
  },
  importOAuth2Connection: {
    permission:
      "`org_manage_instances` for a connection of an instance or a user, and one of `org_manage_customers`, `org_manage_integrations` for a connection of the organization or a customer",
    details: [
      "The connection is one of an instance, of a user, of the organization or of a customer; the type of the ID decides which.",
      "By default the access token is refreshed immediately, so that an expired one can be imported with its refresh token. Without a refresh token, no time is sent.",
    ],
    errors: [
      ["Access Token and Refresh Token are both missing", "Enter at least one of them."],
      [
        "Refresh At is in the past, but without Refresh Token",
        "Enter the refresh token, a future time, or no time.",
      ],
    ],
    related: ["listConfigVariables", "updateInstanceConfigVariables"],
  },
  listConnections: {
    consequence: "Returns all connections unless Max Records is set.",
    details: [
      "A connection is a config variable of an instance; its ID is the ID of that config variable.",
      "A reconnect link lets anybody who has it connect: send it to the right person only, and do not log it.",
    ],
    errors: [["Instance ID cannot be combined with …", "Clear one of the two filters."]],
    related: ["disconnectConnection", "importOAuth2Connection", "listConfigVariables"],
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
};
