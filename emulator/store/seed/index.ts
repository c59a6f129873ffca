import type { Store, StoreOptions } from "../store";
import { seedAlerts } from "./alerts";
import { seedComponents } from "./components";
import { seedBulkExecutions, seedExecutions, seedLogs } from "./executions";
import { seedAllIntegrations, seedBulkInstances, seedInstances } from "./instances";
import { seedPeople, seedRoles } from "./people";

const DEFAULT_INSTANCES = 40;

/** Fills a store. What there can be more of comes last, so that it changes no other ID. */
export function seedStore(store: Store, options: StoreOptions): void {
  seedRoles(store);
  seedPeople(store);
  seedComponents(store);
  seedAllIntegrations(store);
  seedInstances(store);
  seedExecutions(store);
  seedLogs(store);
  seedBulkInstances(store, options.instances ?? DEFAULT_INSTANCES);
  seedBulkExecutions(store, options.executions ?? 0);
  seedLogs(store, options.logs ?? 0);
  seedAlerts(store);
}
