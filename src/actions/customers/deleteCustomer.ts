import { DeleteCustomer } from "../../generated/operations";
import { customerId } from "../../inputs/customer";
import { mutationAction } from "../../steps/defineAction";

export const deleteCustomer = mutationAction({
  key: "deleteCustomer",
  display: {
    label: "Delete Customer",
    description: "Delete a customer with its users and instances",
  },
  inputs: { customerId },
  operation: DeleteCustomer,
  field: "deleteCustomer",
  input: ({ customerId }) => ({ id: customerId }),
});
