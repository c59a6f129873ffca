import type { Harness } from "./harness";

/** The seed's integration with four versions; version 4 has the config variable Region, without a default. */
export const INVENTORY_FEED = "Inventory Feed";

/** Finds the records of that integration; fails where one is missing. */
export function inventoryFeed(harnessNow: () => Harness) {
  const store = () => harnessNow().emulator.store;
  const draft = () => {
    const found = [...store().drafts.values()].find(({ name }) => name === INVENTORY_FEED);
    if (!found) throw new Error(`There is no integration ${INVENTORY_FEED}.`);
    return found;
  };
  const version = (number: number) => {
    const found = store().versions.get(draft().versionSequenceId)?.[number - 1];
    if (!found) throw new Error(`There is no version ${number}.`);
    return found;
  };
  const instance = (name: string, customer: string) => {
    const found = [...store().instances.values()].find(
      (one) => one.name === name && store().customers.get(one.customerId)?.name === customer,
    );
    if (!found) throw new Error(`There is no ${name} of ${customer}.`);
    return found;
  };
  return {
    store,
    draft,
    version,
    instance,
    /** On version 2 and deployed. */
    atlas: () => instance(INVENTORY_FEED, "Atlas Logistics"),
    /** On version 3 and deployed. */
    delta: () => instance(INVENTORY_FEED, "Delta Robotics"),
    /** On version 3 and disabled. */
    paused: () => instance(`${INVENTORY_FEED} (paused)`, "Evergreen Clinics"),
    /** How many instances were moved to another version, and deployed. */
    mutations: () => {
      const { updateInstance = 0, deployInstance = 0 } = store().counters.mutations;
      return [updateInstance, deployInstance];
    },
  };
}
