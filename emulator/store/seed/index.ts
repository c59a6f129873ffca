import type { Store, StoreOptions } from "../store";
import { seedAlerts } from "./alerts";
import { seedComponents } from "./components";
import { seedBulkExecutions, seedExecutions, seedLogs } from "./executions";
import { seedAllIntegrations, seedBulkInstances, seedInstances } from "./instances";
import { seedOnPremiseResources } from "./onPremiseResources";
import { seedPeople, seedRoles } from "./people";
import { seedRecentExecutions } from "./recentExecutions";
import { seedReusableConnections } from "./reusableConnections";

const DEFAULT_INSTANCES = 40;

/** Fills a store. Only bulk instances take IDs from the store's sequence: all others are derived from names. */
export function seedStore(store: Store, options: StoreOptions): void {
  seedRoles(store);
  seedPeople(store);
  seedComponents(store);
  seedReusableConnections(store);
  seedAllIntegrations(store);
  seedInstances(store);
  seedExecutions(store);
  seedLogs(store, "hand-made");
  seedBulkInstances(store, options.instances ?? DEFAULT_INSTANCES);
  seedBulkExecutions(store, options.executions ?? 0);
  seedLogs(store, "generated", options.logs ?? 0);
  seedAlerts(store);
  seedOnPremiseResources(store);
  seedRecentExecutions(store, options.recentExecutions ?? 0);
}
