import { DeleteCustomerConfigVariable } from "../../generated/operations";
import { customerConnectionId } from "../../inputs/reusableConnection";
import { mutationAction } from "../../steps/defineAction";

export const deleteCustomerConnection = mutationAction({
  key: "deleteCustomerConnection",
  display: {
    label: "Delete Customer Connection",
    description: "Delete a customer's reusable connection; cannot be undone",
  },
  inputs: { customerConnectionId },
  operation: DeleteCustomerConfigVariable,
  field: "deleteCustomerConfigVariable",
  advice: {
    when: /\bin use\b/i,
    text: "Delete the instances that use it, or have them use another connection.",
  },
  input: ({ customerConnectionId }) => ({ id: customerConnectionId }),
});
