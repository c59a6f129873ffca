import type { DeployInstanceInput, UpdateInstanceInput } from "../generated/schema";
import { deployInstance, requireDeployable, updateInstance } from "../store/instances";
import { reject } from "../store/rejection";
import type { Store } from "../store/store";
import type { InstanceRecord, UserRecord } from "../store/types";

/** Deploys an instance after the handlers of its triggers were called; one that fails prevents it. */
export async function deployWithHandlers(
  store: Store,
  input: DeployInstanceInput,
  user: UserRecord,
): Promise<InstanceRecord> {
  const instance = requireDeployable(store, input);
  if (instance.enabled) await setUp(store, instance);
  return deployInstance(store, input, user);
}

/** An instance that is disabled takes down what its triggers have set up, and the other way round. */
export async function updateWithHandlers(
  store: Store,
  input: UpdateInstanceInput,
  user: UserRecord,
): Promise<InstanceRecord> {
  const wasEnabled = store.instances.get(input.id ?? "")?.enabled;
  const instance = updateInstance(store, input, user);
  if (instance.isSystem || instance.lastDeployedAt === null || instance.enabled === wasEnabled) {
    return instance;
  }
  if (instance.enabled) await setUp(store, instance);
  else await takeDown(store, instance);
  return instance;
}

async function setUp(store: Store, instance: InstanceRecord): Promise<void> {
  await store.runner?.deployed(instance).catch((error: Error) => reject("id", error.message));
}

/** What fails is in the log; an instance is disabled all the same. */
async function takeDown(store: Store, instance: InstanceRecord): Promise<void> {
  await store.runner?.removed(instance).catch(() => undefined);
}
