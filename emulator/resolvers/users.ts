import type {
  CreateCustomerUserInput,
  CreateOrganizationUserInput,
  OrganizationUsersArgs,
  RootQueryUserArgs,
  RootQueryUsersArgs,
  UpdateOrganizationInput,
  UpdateUserInput,
  UserOrderField,
} from "../generated/schema";
import type { Store } from "../store";
import { reject, requireText } from "../store/rejection";
import type { UserRecord } from "../store/types";
import {
  createCustomerUser,
  createOrganizationUser,
  deleteUser,
  findRole,
  updateUser,
} from "../store/users";
import type { EmulatorContext } from "./context";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";

const customerOf = (store: Store, user: UserRecord) =>
  user.customerId === null ? null : (store.customers.get(user.customerId) ?? null);

const sortKeys = (store: Store): SortKeys<UserRecord, UserOrderField> => ({
  CREATED_AT: (user) => user.createdAt,
  CUSTOMER: (user) => customerOf(store, user)?.name.toLowerCase() ?? null,
  EMAIL: (user) => user.email,
  NAME: (user) => user.name.toLowerCase(),
  ROLE: (user) => findRole(store, user.roleId)?.level ?? null,
  UPDATED_AT: (user) => user.updatedAt,
});

export const users = {
  User: {
    createdAt: (user: UserRecord) => isoTime(user.createdAt),
    updatedAt: (user: UserRecord) => isoTime(user.updatedAt),
    customer: (user: UserRecord, _: unknown, { store }: EmulatorContext) => customerOf(store, user),
    org: (user: UserRecord, _: unknown, { store }: EmulatorContext) =>
      user.customerId === null ? store.organization : null,
    role: (user: UserRecord, _: unknown, { store }: EmulatorContext) =>
      findRole(store, user.roleId),
    tenantId: (_: UserRecord, __: unknown, { store }: EmulatorContext) => store.tenantId,
  },
  Organization: {
    users: (_: unknown, args: OrganizationUsersArgs, { store }: EmulatorContext) =>
      listPage(store, "organization.users", args, () =>
        [...store.users.values()].filter((user) => user.customerId === null),
      ),
  },
  RootQuery: {
    authenticatedUser: (_: unknown, __: unknown, { user }: EmulatorContext) => user,
    organization: (_: unknown, __: unknown, { store }: EmulatorContext) => store.organization,
    customerRoles: (_: unknown, __: unknown, { store }: EmulatorContext) => store.customerRoles,
    organizationRoles: (_: unknown, __: unknown, { store }: EmulatorContext) =>
      store.organizationRoles,
    user: (_: unknown, { id }: RootQueryUserArgs, { store }: EmulatorContext) =>
      store.users.get(id) ?? null,
    users: (_: unknown, args: RootQueryUsersArgs, { store }: EmulatorContext) =>
      listPage(store, "users", args, () => {
        const found = new Filters<UserRecord>()
          .equals(args.customer, (user) => user.customerId)
          .isNull(args.customer_Isnull, (user) => user.customerId)
          .equals(args.email?.toLowerCase(), (user) => user.email)
          .contains(args.email_Icontains, (user) => user.email)
          .equals(args.externalId, (user) => user.externalId)
          .equals(args.name, (user) => user.name)
          .contains(args.name_Icontains, (user) => user.name)
          .apply(store.users.values());
        return sortItems(found, ordersOf(args), sortKeys(store));
      }),
  },
  RootMutation: {
    updateOrganization: mutation<UpdateOrganizationInput>(
      "updateOrganization",
      "organization",
      ({ organization }, { id, name }) => {
        if (id != null && id !== organization.id) reject("id", "Organization not found.");
        if (name != null) organization.name = requireText("name", name);
        return organization;
      },
    ),
    createCustomerUser: mutation<CreateCustomerUserInput>(
      "createCustomerUser",
      "user",
      createCustomerUser,
    ),
    createOrganizationUser: mutation<CreateOrganizationUserInput>(
      "createOrganizationUser",
      "user",
      createOrganizationUser,
    ),
    updateUser: mutation<UpdateUserInput>("updateUser", "user", updateUser),
    deleteUser: mutation("deleteUser", "user", byId(deleteUser)),
  },
};
