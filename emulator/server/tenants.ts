import { createStore, type Store, type StoreOptions } from "../store";
import { derivedUuid } from "../store/ids";

/** The organizations of the server. Each is made when it is first used. */
export class Tenants {
  /** Their tenant IDs, the default one first. */
  readonly ids: readonly string[];
  readonly #options = new Map<string, StoreOptions>();
  readonly #stores = new Map<string, Store>();

  /**
   * @param options of the first organization; the second is a small one of another seed.
   * @param onCreated is called with each store before anyone uses it.
   */
  constructor(
    options: StoreOptions,
    private readonly onCreated: (store: Store) => void,
  ) {
    const seed = options.seed ?? 1;
    const second = { seed: seed + 1, organizationName: "Southwind Logistics", now: options.now };
    for (const tenant of [{ ...options, seed }, second]) {
      const tenantId = derivedUuid(`tenant:${tenant.seed}`);
      this.#options.set(tenantId, { ...tenant, tenantId });
    }
    this.ids = [...this.#options.keys()];
  }

  get first(): Store {
    const [id] = this.ids;
    const store = id === undefined ? undefined : this.get(id);
    if (!store) throw new Error("The server has no organization.");
    return store;
  }

  /** The organization of a tenant ID; undefined when there is none. */
  get(tenantId: string): Store | undefined {
    const options = this.#options.get(tenantId);
    if (!options) return undefined;
    let store = this.#stores.get(tenantId);
    if (!store) {
      store = createStore(options);
      this.#stores.set(tenantId, store);
      this.onCreated(store);
    }
    return store;
  }
}
