import { idInputs } from "./idInputs";

const ids = idInputs("Customer", {
  label: "Customer ID",
  dataSource: "selectCustomer",
});

export const customerId = ids.required("The unique identifier of the customer.");
/** The customer that an integration is for. */
export const ownerId = ids.optional(
  "The unique identifier of the customer to restrict the integration to. If omitted, it is available to all customers.",
);
export const customerFilter = ids.optional("The unique identifier of the customer to filter by.");
