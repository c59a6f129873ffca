import { seedStore } from "./seed";
import { Store, type StoreOptions } from "./store";

export type { Blob, BlobStore } from "./blobs";
export { breakConnection } from "./connections";
export type { PlatformEvent, PlatformEventListener } from "./events";
export { fromGlobalId, toGlobalId } from "./ids";
export { addFailedExecutions, addPastExecution } from "./seed/executions";
export { Store, type StoreOptions } from "./store";
export * from "./types";

/** A seeded organization: the same options always give the same IDs and values. */
export function createStore(options: StoreOptions = {}): Store {
  const store = new Store(options);
  seedStore(store, options);
  return store;
}
