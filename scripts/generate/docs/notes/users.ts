import { NO_CHANGE, type Notes, ONE_PAGE } from "./shared";

/** The notes of the actions in `src/actions/users` by their keys. */
export const USERS_NOTES: Readonly<Record<string, Notes>> = {
  createCustomerUser: {
    consequence: "The invitation is sent immediately.",
    errors: [["Email: … already exists", "Find the user with List Users, then use Update User."]],
    related: ["listCustomerRoles", "updateUser", "listUsers"],
  },
  createOrganizationUser: {
    consequence: "The invitation is sent immediately.",
    errors: [["Email: … already exists", "Find the user with List Users, then use Update User."]],
    related: ["listOrganizationRoles", "updateUser", "listUsers"],
  },
  deleteUser: { related: ["listUsers"] },
  getCurrentUser: {
    consequence: "The user is the one whom the connection's refresh token belongs to.",
    related: ["listUsers", "rawRequest"],
  },
  listCustomerRoles: { related: ["createCustomerUser", "updateUser"] },
  listOrganizationRoles: { related: ["createOrganizationUser", "updateUser"] },
  listUsers: {
    consequence: ONE_PAGE,
    errors: [["Organization Only cannot be combined with Customer ID", "Clear one of them."]],
    related: ["createCustomerUser", "createOrganizationUser", "updateUser"],
  },
  updateUser: {
    details: [NO_CHANGE],
    related: ["listUsers", "listCustomerRoles", "listOrganizationRoles"],
  },
};
