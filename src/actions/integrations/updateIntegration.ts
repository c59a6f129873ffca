import { UpdateIntegration } from "../../generated/operations";
import { changesOf } from "../../inputs/common";
import { text } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

const { name, description, labels } = changesOf("integration");

export const updateIntegration = mutationAction({
  key: "updateIntegration",
  display: {
    label: "Update Integration",
    description: "Update the information and metadata of an integration",
  },
  inputs: {
    integrationId,
    name,
    description,
    category: text({
      label: "Category",
      comments:
        "New category to list the integration under. If omitted, the category is unchanged.",
      example: "ERP",
    }),
    labels,
  },
  operation: UpdateIntegration,
  field: "updateIntegration",
  failOnErrors: true,
  optionalChanges: true,
  input: ({ integrationId, ...rest }) => ({ id: integrationId, ...rest }),
});
