import { ImportIntegration } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { definition } from "../../inputs/definition";
import { flag } from "../../inputs/fields";
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
    replace: flag({
      label: "Replace",
      comments: "Replace the integration even when it was not made from the same definition.",
    }),
  },
  operation: ImportIntegration,
  field: "importIntegration",
  input: ({ definition, integrationId, customerId, replace }) => {
    checkDefinition(definition);
    return { definition, integrationId, customer: customerId, replace: replace || undefined };
  },
});
