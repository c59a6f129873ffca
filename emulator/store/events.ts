import type { UserRecord } from "./types";

export type PlatformEntityKey =
  | "instance"
  | "integration"
  | "customer"
  | "user"
  | "component"
  | "execution"
  | "webhookEndpoint";

/** Something that happened in the organization, as event webhooks report it. */
export interface PlatformEvent {
  /** For example `instance.deployed`. */
  type: string;
  /** ISO 8601. */
  timestamp: string;
  entityKey: PlatformEntityKey;
  entity: { id: string; name: string };
  user: UserRecord;
}

export type PlatformEventListener = (event: PlatformEvent) => void;

export interface EventEmitter {
  /** Returns the function that ends the subscription. */
  onEvent(listener: PlatformEventListener): () => void;
  emit(event: PlatformEvent): void;
}

export function createEventEmitter(): EventEmitter {
  const listeners = new Set<PlatformEventListener>();
  return {
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      for (const listener of listeners) listener(event);
    },
  };
}
