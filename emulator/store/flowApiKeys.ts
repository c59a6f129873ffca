import { flowConfigId } from "./executions";
import type { Store } from "./store";
import type { FlowRecord, InstanceRecord } from "./types";

/**
 * The API keys of a flow of an instance, of which a request to its webhook needs one. A flow that
 * requires them has a key of its own from the start, but in a test instance: there a developer sets them.
 */
export function flowApiKeys(
  store: Store,
  instance: InstanceRecord,
  flow: FlowRecord,
): readonly string[] {
  const id = flowConfigId(store, instance.id, flow.stableKey);
  const keys = store.flowApiKeys.get(id);
  if (keys) return keys;
  const isRequired = !instance.isSystem && flow.endpointSecurityType === "CUSTOMER_REQUIRED";
  return isRequired ? [store.derivedUuid(`API key of ${id}`)] : [];
}

/** Whether a request with this key, or without any, may start the flow. */
export function isAllowed(keys: readonly string[], key: string | undefined): boolean {
  return keys.length === 0 || (key !== undefined && keys.includes(key));
}
