import { UpdateIntegrationVersionAvailability } from "../../generated/operations";
import { requiredFlag } from "../../inputs/fields";
import { anyVersionId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

export const setVersionAvailability = mutationAction({
  key: "setVersionAvailability",
  display: {
    label: "Set Version Availability",
    description:
      "Make a published version of an integration available for new instances, or withdraw it",
  },
  inputs: {
    integrationId: anyVersionId,
    available: requiredFlag({
      label: "Available",
      comments:
        "When true, instances can be created with and upgraded to the version. When false, they cannot; instances that use it continue to run.",
    }),
  },
  operation: UpdateIntegrationVersionAvailability,
  field: "updateIntegrationVersionAvailability",
  input: ({ integrationId, available }) => ({ id: integrationId, available }),
});
