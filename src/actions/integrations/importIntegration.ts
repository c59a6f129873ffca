import { InvalidInputError } from "../../errors";
import { ImportIntegration } from "../../generated/operations";
import { ownerId } from "../../inputs/customer";
import { definition } from "../../inputs/definition";
import { option } from "../../inputs/fields";
import { targetIntegrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

export const importIntegration = mutationAction({
  key: "importIntegration",
  display: {
    label: "Import Integration",
    description: "Import Integration",
    important: true,
  },
  inputs: {
    definition,
    integrationId: targetIntegrationId,
    customerId: ownerId,
    replace: option({
      label: "Replace",
      comments:
        "When true, a code-native definition may replace a low-code integration, or the reverse. When false, such an import fails. Requires Integration ID.",
    }),
  },
  operation: ImportIntegration,
  field: "importIntegration",
  failOnErrors: true,
  input: async ({ definition, integrationId, customerId, replace }) => {
    if (replace && integrationId === undefined) {
      throw new InvalidInputError(
        "Replace requires an Integration ID; nothing was changed. Enter the ID of the integration to replace, or turn Replace off to create a new integration.",
        "Replace",
      );
    }
    // The parser of YAML is large, and only this action needs it.
    const { checkDefinition } = await import("./checkDefinition");
    checkDefinition(definition);
    return { definition, integrationId, customer: customerId, replace };
  },
});
