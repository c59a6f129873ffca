import { NO_CHANGE, type Notes, ONE_PAGE } from "./shared";

/** The notes of the actions in `src/actions/customers` by their keys. */
export const CUSTOMERS_NOTES: Readonly<Record<string, Notes>> = {
  createCustomer: {
    consequence: "Every run creates another customer, unless the external ID exists already.",
    errors: [
      [
        "External ID (externalId): … already exists",
        "Use Update Customer, or another external ID.",
      ],
    ],
    related: ["ensureCustomer", "updateCustomer", "createCustomerUser", "createInstance"],
  },
  deleteCustomer: { related: ["listCustomers", "listInstances"] },
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
  getCustomer: { related: ["listCustomers", "updateCustomer"] },
  listCustomers: {
    consequence: ONE_PAGE,
    related: ["getCustomer", "createCustomer", "listInstances"],
  },
  updateCustomer: { details: [NO_CHANGE], related: ["getCustomer", "listCustomers"] },
};
