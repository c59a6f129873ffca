import { checkId } from "../../errors";
import { ForkIntegration } from "../../generated/operations";
import { EXAMPLES } from "../../inputs/common";
import { longText, requiredText } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

export const forkIntegration = mutationAction({
  key: "forkIntegration",
  display: {
    label: "Fork Integration",
    description: "Create a new integration from a copy of an existing one",
  },
  inputs: {
    integrationId,
    name: requiredText({
      label: "Name",
      comments: "The name of the new integration.",
      example: `${EXAMPLES.integration.name} for Harbor Foods`,
    }),
    description: longText({
      label: "Description",
      comments:
        "The description of the new integration. If omitted, it is that of the existing one.",
      example: EXAMPLES.integration.description,
    }),
  },
  operation: ForkIntegration,
  field: "forkIntegration",
  advice: {
    when: /\b(not found|does not exist|no such)\b/i,
    text: checkId(integrationId.label),
  },
  input: ({ integrationId, ...rest }) => ({ parent: integrationId, ...rest }),
});
