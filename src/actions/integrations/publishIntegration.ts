import { PublishIntegration } from "../../generated/operations";
import { longText } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

export const publishIntegration = mutationAction({
  key: "publishIntegration",
  display: {
    label: "Publish Integration Version",
    description: "Publish a new version of an existing integration",
  },
  inputs: {
    integrationId,
    comments: longText({
      label: "Comments",
      comments: "Comment on what changed in this version.",
      example: "Orders carry their discount codes",
    }),
  },
  operation: PublishIntegration,
  field: "publishIntegration",
  input: ({ integrationId, comments }) => ({ id: integrationId, comment: comments }),
});
