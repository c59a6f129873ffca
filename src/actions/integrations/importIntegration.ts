import { InvalidInputError } from "../../client";
import { ImportIntegration } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { definition } from "../../inputs/definition";
import { option } from "../../inputs/fields";
import { integrationFilter } from "../../inputs/integration";
import { mutationAction } from "../define";
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
    integrationId: {
      ...integrationFilter,
      comments: "The ID of the integration to import into. Leave blank to make a new one.",
    },
    customerId: {
      ...customerFilter,
      comments: "The ID of the customer that the integration is for. Leave blank for all.",
    },
    replace: option({
      label: "Replace",
      comments:
        "Replace the integration even when one of the two is built in code and the other is not. Goes with Integration ID.",
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
