import { CreateAlertGroup } from "../../generated/operations";
import { nameOf, userIds, webhookIds } from "../../inputs/alerts";
import { mutationAction } from "../../steps/defineAction";

export const createAlertGroup = mutationAction({
  key: "createAlertGroup",
  display: {
    label: "Create Alert Group",
    description: "Create a group of users and webhooks that alert monitors can notify",
  },
  inputs: {
    name: nameOf("alert group", "DevOps"),
    userIds: userIds("Unique identifiers of the users in the group."),
    webhookIds: webhookIds("Unique identifiers of the alert webhooks in the group."),
  },
  operation: CreateAlertGroup,
  field: "createAlertGroup",
  input: ({ name, userIds, webhookIds }) => ({ name, users: userIds, webhooks: webhookIds }),
});
