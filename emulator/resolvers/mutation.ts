import { Rejection } from "../store/rejection";
import type { Store } from "../store/store";
import type { UserRecord } from "../store/types";
import type { EmulatorContext } from "./context";

export type Resolver<P = unknown, A = Record<string, unknown>> = (
  parent: P,
  args: A,
  context: EmulatorContext,
) => unknown;

/**
 * A mutation whose payload holds its entity under `entityKey`, or the errors for which the input
 * was refused. Only what was executed is counted.
 */
export function mutation<I>(
  rootField: string,
  entityKey: string,
  execute: (store: Store, input: I, user: UserRecord, context: EmulatorContext) => unknown,
): Resolver<unknown, { input: I }> {
  return async (_parent, { input }, context) => {
    const { store, user } = context;
    try {
      const entity = await execute(store, input, user, context);
      store.counters.mutations[rootField] = (store.counters.mutations[rootField] ?? 0) + 1;
      return { [entityKey]: entity, errors: [] };
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      return { [entityKey]: null, errors: error.errors };
    }
  };
}

export const byId = <I extends { id?: string | null }, R>(
  execute: (store: Store, id: string | null | undefined, user: UserRecord) => R,
) => {
  return (store: Store, input: I, user: UserRecord) => execute(store, input.id, user);
};
