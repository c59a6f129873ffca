import { CreateCustomer } from "../../generated/operations";
import { attributesOf } from "../../inputs/common";
import { allowEmbeddedDesigner } from "../../inputs/customer";
import { requiredText } from "../../inputs/fields";
import { mutationAction } from "../../steps/defineAction";

const { description, externalId, labels } = attributesOf("customer");

export const createCustomer = mutationAction({
  key: "createCustomer",
  display: {
    label: "Create Customer",
    description: "Create a customer",
  },
  inputs: {
    name: requiredText({
      label: "Name",
      placeholder: "Enter customer name",
      comments: "The name of the customer.",
      example: "Acme Corporation",
    }),
    description,
    externalId,
    labels,
    allowEmbeddedDesigner,
  },
  operation: CreateCustomer,
  field: "createCustomer",
  input: (customer) => customer,
});
