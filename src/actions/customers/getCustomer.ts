import { GetCustomer } from "../../generated/operations";
import { customerId } from "../../inputs/customer";
import { readAction } from "../../steps/defineAction";

export const getCustomer = readAction({
  key: "getCustomer",
  display: {
    label: "Get Customer",
    description: "Get a customer's information and metadata",
  },
  inputs: { customerId },
  operation: GetCustomer,
  variables: ({ customerId }) => ({ customerId }),
  found: { in: (data) => data.customer, name: "customer", by: "customerId" },
});
