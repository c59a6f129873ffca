import { BASE_TIME, DAY, HOUR, MINUTE } from "../clock";
import { setConfigValues } from "../configVariables";
import { parseDefinition } from "../definition";
import { insertInstance } from "../instances";
import { applyDefinition, insertDraft, publishVersion } from "../integrations";
import type { Store } from "../store";
import type { CustomerRecord, InstanceRecord, IntegrationRecord } from "../types";
import { seedIntegrations } from "./definitions";

export function seedAllIntegrations(store: Store): void {
  for (const seed of seedIntegrations) {
    const createdAt = BASE_TIME - seed.ageInDays * DAY;
    const customer = [...store.customers.values()].find(
      (one) => one.externalId && one.externalId === seed.customerExternalId,
    );
    const fields = { createdAt, updatedAt: createdAt, customerId: customer?.id ?? null };
    const first = seed.versions[0]?.definition ?? seed.definition;
    const { name } = parseDefinition(first);
    const draft = insertDraft(store, first, {
      id: store.derivedId("Integration", name),
      versionSequenceId: store.derivedUuid(`sequence of ${name}`),
      ...fields,
      ...seed.fields,
    });
    for (const [index, version] of seed.versions.entries()) {
      replaceDefinition(store, draft, version.definition);
      publishVersion(
        store,
        draft,
        version.comment,
        store.signedInUser,
        createdAt + (index + 1) * 14 * DAY,
        store.derivedId("Integration", `${name}, version ${index + 1}`),
      );
      draft.updatedAt = draft.versionCreatedAt ?? createdAt;
    }
    const published = seed.versions.at(-1)?.definition;
    if (published !== seed.definition) replaceDefinition(store, draft, seed.definition);
  }
}

function replaceDefinition(store: Store, draft: IntegrationRecord, definition: string): void {
  if (draft.definition === definition) return;
  applyDefinition(store, draft, definition, parseDefinition(definition));
}

function version(store: Store, name: string, number: number): IntegrationRecord {
  const draft = [...store.drafts.values()].find((one) => one.name === name);
  const found = store.versions.get(draft?.versionSequenceId ?? "")?.[number - 1];
  if (!found) throw new Error(`There is no version ${number} of "${name}".`);
  return found;
}

function customer(store: Store, name: string): CustomerRecord {
  const found = [...store.customers.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no customer "${name}".`);
  return found;
}

type Extra = Partial<InstanceRecord>;

const connectionValues = (values: Record<string, string>) =>
  JSON.stringify(Object.entries(values).map(([name, value]) => ({ name, type: "value", value })));

/** Instances made by hand, each for something that tests and demos look for. */
export function seedInstances(store: Store): void {
  const deployed = (number: number): Extra => ({
    needsDeploy: false,
    deployedVersion: number,
    lastDeployedAt: BASE_TIME - 20 * DAY,
  });
  let added = 0;
  const add = (
    name: string,
    customerName: string,
    integration: [name: string, version: number],
    extra: Extra = {},
  ) => {
    const createdAt = BASE_TIME - (102 - added * 3) * DAY;
    added += 1;
    return insertInstance(store, {
      id: store.derivedId("Instance", `${name} of ${customerName}`),
      name,
      customerId: customer(store, customerName).id,
      integrationId: version(store, ...integration).id,
      createdAt,
      ...extra,
    });
  };

  const full = add("Order Sync", "Atlas Logistics", ["Order Sync", 3], {
    ...deployed(3),
    description: "Orders of all three shops",
    labels: ["Production", "Paid"],
  });
  setConfigValues(store, full, [
    { key: "Greeting", value: "Guten Tag" },
    { key: "Batch Size", value: "25" },
    { key: "Sync?", value: "false" },
    { key: "Order Status", value: "paid" },
    { key: "Recipients", value: JSON.stringify(["ops@atlas.example", "it@atlas.example"]) },
    { key: "Field Map", value: JSON.stringify([{ key: "sku", value: "article" }]) },
    {
      key: "Import Schedule",
      scheduleType: "custom",
      timeZone: "Europe/Berlin",
      value: "30 2 * * *",
    },
    {
      key: "ERP Connection",
      values: connectionValues({
        endpoint: "https://erp.atlas.example",
        username: "sync",
        apiKey: "atlas-erp-secret",
      }),
    },
    { key: "Slack Connection", values: connectionValues({ clientId: "atlas-client" }) },
  ]);
  activate(store, full, "Slack Connection");

  // The same name for another customer, not yet configured, with a connection that broke.
  const trial = add("Order Sync", "Blue Harbor Foods", ["Order Sync", 3], { labels: ["Trial"] });
  const refreshes = {
    refreshAt: BASE_TIME - 2 * DAY,
    lastSuccessfulRefreshAt: BASE_TIME - 3 * DAY,
  };
  trial.config = new Map([
    ["Slack Connection", { value: null, status: "ERROR" as const, ...refreshes }],
  ]);
  add("Order Sync (old)", "Café Zürich", ["Order Sync", 1], deployed(1));

  const team = add(
    "Team Notifications",
    "Blue Harbor Foods",
    ["Team Notifications", 2],
    deployed(2),
  );
  setConfigValues(store, team, [
    { key: "Slack Connection", values: connectionValues({ clientId: "blue-client" }) },
  ]);
  activate(store, team, "Slack Connection");
  const user = [...store.users.values()].find((one) => one.customerId === team.customerId);
  if (!user) throw new Error("A user-level configuration needs a user.");
  team.userLevelConfigs = [
    { id: store.derivedId("UserLevelConfig", team.id), userId: user.id, config: new Map() },
  ];

  add("Inventory Feed", "Atlas Logistics", ["Inventory Feed", 2], {
    ...deployed(2),
    labels: ["Production"],
  });
  add("Inventory Feed", "Delta Robotics", ["Inventory Feed", 3], deployed(3));
  add("Inventory Feed (paused)", "Evergreen Clinics", ["Inventory Feed", 3], {
    ...deployed(3),
    enabled: false,
    description: "Paused during the move",
  });
  const region = add("Inventory Feed EU", "Café Zürich", ["Inventory Feed", 4]);
  setConfigValues(store, region, [{ key: "Region", value: "EU" }]);
  add("Onboarding", "Evergreen Clinics", ["Customer Onboarding", 1], deployed(1));
}

function activate(store: Store, instance: InstanceRecord, key: string): void {
  const stored = instance.config?.get(key);
  if (!stored) throw new Error(`"${key}" has no value yet.`);
  stored.status = "ACTIVE";
  stored.refreshAt = BASE_TIME + 6 * HOUR;
  stored.lastSuccessfulRefreshAt = BASE_TIME - HOUR;
  stored.token = {
    access_token: `seeded-access-${store.derivedUuid(`${instance.id}:${key}`)}`,
    token_type: "Bearer",
  };
}

/** Many small instances of one integration, spread over customers and versions. */
export function seedBulkInstances(store: Store, count: number): void {
  const customers = [...store.customers.values()].filter((one) => !one.isSystem);
  const versions = [2, 3, 4].map((number) => version(store, "Inventory Feed", number));
  const labels = [["Bulk"], ["Bulk", "Production"], ["Bulk", "Trial"]];
  const region = new Map([["Region", { value: "EU" }]]);
  for (let index = 0; index < count; index += 1) {
    const owner = customers[index % customers.length];
    const integration = versions[index % versions.length];
    if (!owner || !integration) throw new Error("Bulk instances need customers and versions.");
    const createdAt = BASE_TIME - 30 * DAY + index * 10;
    const needsDeploy = index % 7 === 3;
    insertInstance(store, {
      name: `Feed ${String(index + 1).padStart(6, "0")}`,
      customerId: owner.id,
      integrationId: integration.id,
      enabled: index % 5 !== 4,
      needsDeploy,
      deployedVersion: needsDeploy ? integration.versionNumber - 1 : integration.versionNumber,
      lastDeployedAt: createdAt + MINUTE,
      createdAt,
      labels: labels[index % labels.length],
      // Every other instance knows its region already, so a bulk upgrade leaves some to configure.
      config: index % 2 === 0 ? new Map(region) : null,
    });
  }
}
