import { idInputs } from "./ofResource";

const ids = idInputs("Customer", {
  label: "Customer ID",
  dataSource: "selectCustomer",
});

export const customerId = ids.required("The ID of the customer.");
export const customerFilter = ids.optional("Only records of this customer.");
