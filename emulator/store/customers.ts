import type { CreateCustomerInput, UpdateCustomerInput } from "../generated/schema";
import { removeInstance } from "./instances";
import { requireCustomer } from "./lookups";
import { cleanLabels, optionalText, reject, requireText } from "./rejection";
import type { Store } from "./store";
import type { CustomerRecord, UserRecord } from "./types";

function requireFreeExternalId(
  store: Store,
  externalId: string | null | undefined,
  self?: CustomerRecord,
): string | null {
  const text = externalId?.trim() ?? "";
  if (text === "") return null;
  for (const other of store.customers.values()) {
    if (other !== self && other.externalId === text) {
      reject("externalId", "Customer with this External Id already exists.");
    }
  }
  return text;
}

export function insertCustomer(
  store: Store,
  fields: Pick<CustomerRecord, "name"> & Partial<CustomerRecord>,
): CustomerRecord {
  const createdAt = fields.createdAt ?? store.clock.now();
  const customer: CustomerRecord = {
    id: fields.id ?? store.newId("Customer"),
    description: "",
    externalId: null,
    labels: [],
    avatarUrl: null,
    allowEmbeddedDesigner: false,
    isSystem: false,
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
  store.customers.set(customer.id, customer);
  return customer;
}

export function createCustomer(
  store: Store,
  input: CreateCustomerInput,
  user: UserRecord,
): CustomerRecord {
  const name = requireText("name", input.name);
  const externalId = requireFreeExternalId(store, input.externalId);
  const description = optionalText("description", input.description, "");
  store.changed();
  const customer = insertCustomer(store, {
    name,
    description,
    externalId,
    labels: cleanLabels(input.labels, []),
    allowEmbeddedDesigner: input.allowEmbeddedDesigner ?? false,
  });
  store.emit("customer.created", "customer", customer, user);
  return customer;
}

export function updateCustomer(
  store: Store,
  input: UpdateCustomerInput,
  user: UserRecord,
): CustomerRecord {
  const customer = requireCustomer(store, input.id);
  const name = input.name == null ? customer.name : requireText("name", input.name);
  const externalId =
    input.externalId == null
      ? customer.externalId
      : requireFreeExternalId(store, input.externalId, customer);
  const description = optionalText("description", input.description, customer.description);
  store.changed();
  customer.name = name;
  customer.externalId = externalId;
  customer.description = description;
  customer.labels = cleanLabels(input.labels, customer.labels);
  customer.avatarUrl = input.avatarUrl ?? customer.avatarUrl;
  customer.allowEmbeddedDesigner = input.allowEmbeddedDesigner ?? customer.allowEmbeddedDesigner;
  customer.updatedAt = store.clock.now();
  store.emit("customer.updated", "customer", customer, user);
  return customer;
}

/** Deletes a customer with its users and instances. */
export function deleteCustomer(
  store: Store,
  id: string | null | undefined,
  user: UserRecord,
): CustomerRecord {
  const customer = requireCustomer(store, id);
  if (customer.isSystem) reject("id", "The system customer cannot be deleted.");
  store.changed();
  for (const other of [...store.users.values()]) {
    if (other.customerId === customer.id) store.users.delete(other.id);
  }
  for (const instance of [...store.instances.values()]) {
    if (instance.customerId === customer.id) removeInstance(store, instance);
  }
  for (const connection of [...store.customerConfigVariables.values()]) {
    if (connection.customerId === customer.id) store.customerConfigVariables.delete(connection.id);
  }
  for (const resource of [...store.onPremiseResources.values()]) {
    if (resource.customerId === customer.id) store.onPremiseResources.delete(resource.id);
  }
  store.customers.delete(customer.id);
  store.emit("customer.deleted", "customer", customer, user);
  return customer;
}
