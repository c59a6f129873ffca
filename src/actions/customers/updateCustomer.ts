import { UpdateCustomer } from "../../generated/operations";
import { customerId } from "../../inputs/customer";
import { description, externalId, labels, name } from "../../inputs/shared";
import { mutationAction } from "../define";

export const updateCustomer = mutationAction({
  key: "updateCustomer",
  display: {
    label: "Update Customer",
    description:
      "Update the information and metadata of a customer; what is left blank stays as it is",
  },
  inputs: { customerId, name, description, externalId, labels },
  operation: UpdateCustomer,
  field: "updateCustomer",
  input: ({ customerId, ...changes }) => ({ id: customerId, ...changes }),
});
