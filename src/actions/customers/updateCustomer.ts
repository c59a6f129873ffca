import { UpdateCustomer } from "../../generated/operations";
import { changesOf } from "../../inputs/common";
import { customerId, newAllowEmbeddedDesigner } from "../../inputs/customer";
import { mutationAction } from "../../steps/defineAction";

const { name, description, externalId, labels } = changesOf("customer");

export const updateCustomer = mutationAction({
  key: "updateCustomer",
  display: {
    label: "Update Customer",
    description: "Update the information and metadata of a customer; omitted inputs are unchanged",
  },
  inputs: {
    customerId,
    name,
    description,
    externalId,
    labels,
    allowEmbeddedDesigner: newAllowEmbeddedDesigner,
  },
  operation: UpdateCustomer,
  field: "updateCustomer",
  optionalChanges: true,
  input: ({ customerId, ...changes }) => ({ id: customerId, ...changes }),
});
