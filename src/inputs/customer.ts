import { idInputs } from "./idInputs";

const ids = idInputs("Customer", {
  label: "Customer ID",
  dataSource: "selectCustomer",
});

export const customerId = ids.required("The ID of the customer.");
/** The customer that an integration is for. */
export const ownerId = ids.optional(
  "The ID of the customer that the integration is for. Blank: all customers.",
);
export const customerFilter = (records: string) =>
  ids.optional(`Only ${records} of this customer.`);
