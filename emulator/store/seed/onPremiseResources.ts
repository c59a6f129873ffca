import type { OnPremiseResourceStatus } from "../../generated/schema";
import type { Store } from "../store";

/** Two agents in a customer's network, of which one is down, and one of the organization's own. */
export function seedOnPremiseResources(store: Store): void {
  const add = (
    name: string,
    port: number,
    status: OnPremiseResourceStatus,
    customerName: string | null,
  ) => {
    const id = store.derivedId("OnPremiseResource", name);
    const customer = [...store.customers.values()].find((one) => one.name === customerName);
    if (customerName && !customer) throw new Error(`There is no customer ${customerName}.`);
    const customerId = customer?.id ?? null;
    store.onPremiseResources.set(id, { id, name, port, status, customerId });
  };
  add("Warehouse Database", 5432, "AVAILABLE", "Atlas Logistics");
  add("Freight Ledger", 8443, "UNAVAILABLE", "Atlas Logistics");
  add("Build Server", 9000, "AVAILABLE", null);
}
