import { InvalidInputError } from "../../errors";
import { ImportIntegration } from "../../generated/operations";
import { ownerId } from "../../inputs/customer";
import { definition } from "../../inputs/definition";
import { option } from "../../inputs/fields";
import { targetIntegrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";
import { checkDefinition } from "./checkDefinition";

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
        "Replace the integration even when one of the two is built in code and the other is not. Needs an Integration ID.",
    }),
  },
  operation: ImportIntegration,
  field: "importIntegration",
  input: ({ definition, integrationId, customerId, replace }) => {
    if (replace && integrationId === undefined) {
      throw new InvalidInputError(
        "Replace needs an Integration ID: the integration to replace. Give one, or turn Replace off to make a new integration.",
        "Replace",
      );
    }
    checkDefinition(definition);
    return { definition, integrationId, customer: customerId, replace };
  },
});
