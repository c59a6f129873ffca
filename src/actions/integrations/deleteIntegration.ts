import { DeleteIntegration } from "../../generated/operations";
import { integrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

export const deleteIntegration = mutationAction({
  key: "deleteIntegration",
  display: {
    label: "Delete Integration",
    description:
      "Delete an integration without instances and all of its versions; cannot be undone",
  },
  inputs: { integrationId },
  operation: DeleteIntegration,
  field: "deleteIntegration",
  input: ({ integrationId }) => ({ id: integrationId }),
});
