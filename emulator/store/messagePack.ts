import { encode } from "@msgpack/msgpack";
import type { Store } from "./store";

export const MESSAGE_PACK = "application/x-msgpack";

/** How deep a value may be: deeper than the JSON of any request that is accepted. */
const MAX_DEPTH = 10_000;

/** Stores a value as MessagePack, and returns the key of its blob. */
export function putMessagePack(store: Store, value: unknown): string {
  return store.blobs.put(Buffer.from(encode(value, { maxDepth: MAX_DEPTH })), MESSAGE_PACK);
}
