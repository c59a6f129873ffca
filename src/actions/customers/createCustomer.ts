import { CreateCustomer } from "../../generated/operations";
import { requiredText } from "../../inputs/fields";
import { description, externalId, labels } from "../../inputs/shared";
import { mutationAction } from "../define";

export const createCustomer = mutationAction({
  key: "createCustomer",
  display: {
    label: "Create Customer",
    description: "Create a customer",
  },
  inputs: {
    name: requiredText({
      label: "Name",
      comments: "The name of the customer.",
      example: "Acme Corporation",
    }),
    description,
    externalId,
    labels,
  },
  operation: CreateCustomer,
  field: "createCustomer",
  input: (customer) => customer,
});
