import { DeleteCustomer } from "../../generated/operations";
import { customerId } from "../../inputs/customer";
import { mutationAction } from "../../steps/defineAction";

export const deleteCustomer = mutationAction({
  key: "deleteCustomer",
  display: {
    label: "Delete Customer",
    description: "Delete a customer and all of its users and instances; cannot be undone",
  },
  inputs: { customerId },
  operation: DeleteCustomer,
  field: "deleteCustomer",
  input: ({ customerId }) => ({ id: customerId }),
});
