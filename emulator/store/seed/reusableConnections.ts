import { BASE_TIME, DAY, HOUR } from "../clock";
import { insertCustomerConfigVariable } from "../customerConnections";
import type { ScopedConfigVariableRecord } from "../reusableConnections";
import type { Store } from "../store";
import type { ConfigValue } from "../types";

type Scoped = Pick<ScopedConfigVariableRecord, "variableScope" | "managedBy">;

/**
 * Connections that the organization defines: one that everybody shares, two that each customer has
 * of its own and the organization sets, and one that customers set themselves.
 */
export function seedReusableConnections(store: Store): void {
  const slack = connectionId(store, "slack", "oauth2");
  const erp = connectionId(store, "northwind-erp", "apiKey");
  const add = (stableKey: string, key: string, connectionId: string, scoped: Scoped) => {
    const id = store.derivedId("ScopedConfigVariable", stableKey);
    store.scopedConfigVariables.set(id, {
      id,
      key,
      stableKey,
      description: "",
      connectionId,
      customerId: null,
      value: scoped.variableScope === "ORG" ? authorized(stableKey) : { value: null },
      createdAt: BASE_TIME - (300 - store.scopedConfigVariables.size * 20) * DAY,
      ...scoped,
    });
    return id;
  };
  const ofCustomers: Scoped = { variableScope: "CUSTOMER", managedBy: "ORG" };
  add("northwind-slack", "Northwind Slack", slack, { variableScope: "ORG", managedBy: "ORG" });
  const customerSlack = add("customer-slack", "Customer Slack", slack, ofCustomers);
  const customerErp = add("customer-erp", "Customer ERP", erp, ofCustomers);
  const byCustomers: Scoped = { variableScope: "CUSTOMER", managedBy: "CUSTOMER" };
  add("own-erp", "Own ERP", erp, byCustomers);

  addValue(store, customerSlack, "customer-slack", authorized("customer-slack"));
  addValue(store, customerErp, "customer-erp", {
    value: null,
    status: "ACTIVE",
    inputs: {
      endpoint: { type: "value", value: "https://erp.atlas.example" },
      username: { type: "value", value: "sync" },
      apiKey: { type: "value", value: "atlas-reusable-secret" },
    },
  });
}

function connectionId(store: Store, componentKey: string, connectionKey: string): string {
  const found = [...store.connections.values()].find(
    ({ key, componentId }) =>
      key === connectionKey && store.components.get(componentId)?.key === componentKey,
  );
  if (!found) throw new Error("Components are seeded before reusable connections.");
  return found.id;
}

const authorized = (name: string): ConfigValue => ({
  value: null,
  status: "ACTIVE",
  refreshAt: BASE_TIME + 6 * HOUR,
  lastSuccessfulRefreshAt: BASE_TIME - HOUR,
  token: { access_token: `seeded-access-${name}`, token_type: "Bearer" },
});

function addValue(
  store: Store,
  scopedConfigVariableId: string,
  stableKey: string,
  value: ConfigValue,
): void {
  const atlas = [...store.customers.values()].find(({ name }) => name === "Atlas Logistics");
  if (!atlas) throw new Error("Customers are seeded before their connections.");
  insertCustomerConfigVariable(store, {
    id: store.derivedId("CustomerConfigVariable", `${stableKey}:${atlas.id}`),
    scopedConfigVariableId,
    customerId: atlas.id,
    value,
    createdAt: BASE_TIME - 90 * DAY,
  });
}
