import { GetCurrentUser } from "../../generated/operations";
import { readAction } from "../../steps/defineAction";

export const getCurrentUser = readAction({
  key: "getCurrentUser",
  display: {
    label: "Get Current User",
    description: "Get information about the current logged in user",
  },
  inputs: {},
  operation: GetCurrentUser,
  variables: () => ({}),
});
