import { UpdateIntegration } from "../../generated/operations";
import { text } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { description, labels, name } from "../../inputs/shared";
import { mutationAction } from "../define";

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
      comments: "The category that the integration is listed under.",
      example: "ERP",
    }),
    labels,
  },
  operation: UpdateIntegration,
  field: "updateIntegration",
  input: ({ integrationId, ...rest }) => ({ id: integrationId, ...rest }),
});
