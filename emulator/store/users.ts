import type {
  CreateCustomerUserInput,
  CreateOrganizationUserInput,
  UpdateUserInput,
} from "../generated/schema";
import { requireCustomer } from "./lookups";
import { optionalText, reject, requireText } from "./rejection";
import type { Store } from "./store";
import type { RoleRecord, UserRecord } from "./types";

export function requireUser(store: Store, id: string | null | undefined): UserRecord {
  const user = store.users.get(id ?? "");
  if (!user) reject("id", "User not found.");
  return user;
}

export function findRole(store: Store, id: string): RoleRecord | undefined {
  return [...store.organizationRoles, ...store.customerRoles].find((role) => role.id === id);
}

function requireRole(store: Store, id: string, ofCustomer: boolean): RoleRecord {
  const role = findRole(store, id);
  if (!role) reject("role", "Role not found.");
  const fitting = ofCustomer ? store.customerRoles : store.organizationRoles;
  if (!fitting.includes(role)) {
    const whose = ofCustomer ? "a customer user" : "an organization user";
    reject("role", `The role "${role.name}" cannot be assigned to ${whose}.`);
  }
  return role;
}

function requireFreeEmail(store: Store, value: string): string {
  const email = requireText("email", value, 254).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) reject("email", "Enter a valid email address.");
  for (const other of store.users.values()) {
    if (other.email === email) reject("email", "User with this Email already exists.");
  }
  return email;
}

function requireFreeExternalId(
  store: Store,
  externalId: string | null | undefined,
  self?: UserRecord,
): string | null {
  const text = externalId?.trim() ?? "";
  if (text === "") return null;
  for (const other of store.users.values()) {
    if (other !== self && other.externalId === text) {
      reject("externalId", "User with this External Id already exists.");
    }
  }
  return text;
}

export function insertUser(
  store: Store,
  fields: Pick<UserRecord, "name" | "email" | "roleId"> & Partial<UserRecord>,
): UserRecord {
  const createdAt = fields.createdAt ?? store.clock.now();
  const user: UserRecord = {
    id: fields.id ?? store.newId("User"),
    phone: "",
    externalId: null,
    avatarUrl: null,
    customerId: null,
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
  store.users.set(user.id, user);
  return user;
}

function invite(
  store: Store,
  input: CreateOrganizationUserInput,
  customerId: string | null,
  by: UserRecord,
): UserRecord {
  const email = requireFreeEmail(store, input.email);
  const externalId = requireFreeExternalId(store, input.externalId);
  const role = requireRole(store, input.role, customerId !== null);
  const name = optionalText("name", input.name, "", 255).trim();
  const phone = optionalText("phone", input.phone, "", 50);
  store.changed();
  const user = insertUser(store, { name, email, phone, externalId, roleId: role.id, customerId });
  store.emit("user.created", "user", user, by);
  return user;
}

export function createOrganizationUser(
  store: Store,
  input: CreateOrganizationUserInput,
  by: UserRecord,
): UserRecord {
  return invite(store, input, null, by);
}

export function createCustomerUser(
  store: Store,
  input: CreateCustomerUserInput,
  by: UserRecord,
): UserRecord {
  const customer = requireCustomer(store, input.customer, "customer");
  return invite(store, input, customer.id, by);
}

export function updateUser(store: Store, input: UpdateUserInput, by: UserRecord): UserRecord {
  const user = requireUser(store, input.id);
  const role = input.role == null ? null : requireRole(store, input.role, user.customerId !== null);
  const externalId =
    input.externalId == null
      ? user.externalId
      : requireFreeExternalId(store, input.externalId, user);
  const name = input.name == null ? user.name : requireText("name", input.name);
  const phone = optionalText("phone", input.phone, user.phone, 50);
  store.changed();
  user.name = name;
  user.phone = phone;
  user.externalId = externalId;
  user.roleId = role?.id ?? user.roleId;
  user.avatarUrl = input.avatarUrl ?? user.avatarUrl;
  user.updatedAt = store.clock.now();
  store.emit("user.updated", "user", user, by);
  return user;
}

export function deleteUser(
  store: Store,
  id: string | null | undefined,
  by: UserRecord,
): UserRecord {
  const user = requireUser(store, id);
  if (user.id === by.id) reject("id", "A user cannot delete their own account.");
  store.changed();
  store.users.delete(user.id);
  store.emit("user.deleted", "user", user, by);
  return user;
}
