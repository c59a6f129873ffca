import { UpdateAlertGroup } from "../../generated/operations";
import { groupId, userIds, webhookIds } from "../../inputs/alerts";
import { newName } from "../../inputs/common";
import { mutationAction } from "../../steps/defineAction";

export const updateAlertGroup = mutationAction({
  key: "updateAlertGroup",
  display: {
    label: "Update Alert Group",
    description:
      "Update the name, users and webhooks of an alert group; omitted inputs are unchanged",
  },
  inputs: {
    groupId,
    name: newName("alert group", { placeholder: "Enter alert group name", example: "DevOps" }),
    userIds: userIds(
      "Unique identifiers of the users in the group. Replaces all existing users. If omitted, the users are unchanged.",
    ),
    webhookIds: webhookIds(
      "Unique identifiers of the alert webhooks in the group. Replaces all existing alert webhooks. If omitted, the alert webhooks are unchanged.",
    ),
  },
  operation: UpdateAlertGroup,
  field: "updateAlertGroup",
  optionalChanges: true,
  input: ({ groupId, name, userIds, webhookIds }) => ({
    id: groupId,
    name,
    users: userIds,
    webhooks: webhookIds,
  }),
});
