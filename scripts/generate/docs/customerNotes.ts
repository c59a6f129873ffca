import type { Notes } from "./notes";

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
    related: ["createCustomer", "updateCustomer", "listCustomers"],
  },
};
