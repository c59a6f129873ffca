import { DeleteAlertGroup } from "../../generated/operations";
import { groupId } from "../../inputs/alerts";
import { mutationAction } from "../../steps/defineAction";

export const deleteAlertGroup = mutationAction({
  key: "deleteAlertGroup",
  display: {
    label: "Delete Alert Group",
    description: "Delete an alert group; its monitors no longer notify it; cannot be undone",
  },
  inputs: { groupId },
  operation: DeleteAlertGroup,
  field: "deleteAlertGroup",
  input: ({ groupId }) => ({ id: groupId }),
});
