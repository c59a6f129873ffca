import { reject } from "./rejection";
import type { Store } from "./store";
import type { CustomerRecord, InstanceRecord, IntegrationRecord } from "./types";

/** The customer that an input names, or a rejection of that field. */
export function requireCustomer(
  store: Store,
  id: string | null | undefined,
  field = "id",
): CustomerRecord {
  const customer = store.customers.get(id ?? "");
  if (!customer) reject(field, "Customer not found.");
  return customer;
}

/** The integration, or the version of one, that an input names, or a rejection of that field. */
export function requireIntegration(
  store: Store,
  id: string | null | undefined,
  field = "id",
): IntegrationRecord {
  const integration = store.integrations.get(id ?? "");
  if (!integration) reject(field, "Integration not found.");
  return integration;
}

/** The instance that an input's `id` names, or a rejection of it. */
export function requireInstance(store: Store, id: string | null | undefined): InstanceRecord {
  const instance = store.instances.get(id ?? "");
  if (!instance) reject("id", "Instance not found.");
  return instance;
}
