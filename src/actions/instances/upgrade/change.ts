import type { Client } from "../../../client";
import {
  isNamedError,
  type NamedError,
  toNamedError,
  UnexpectedResponseError,
} from "../../../errors";
import {
  GetUpgradableInstance,
  MoveInstance,
  RedeployInstance,
} from "../../../generated/operations";
import { requireNoPayloadErrors } from "../../../steps/payloadErrors";
import type { Instance } from "./account";

/** Whether a change was made. */
export type Change =
  | { made: true; instance: Instance }
  /** `isMade` is null where a request had no response and nobody could look. */
  | { made: false; isMade: false | null; error: NamedError };

const LABELS = { id: "Instance", integration: "Version" };

/** The instance as it is now; null when it no longer exists. */
export async function look(client: Client, instanceId: string): Promise<Instance | null> {
  const { data } = await client.request(GetUpgradableInstance, { instanceId });
  return data.instance;
}

/** Moves an instance to a version. Its config variables keep their values, since none is sent. */
export function move(client: Client, instanceId: string, versionId: string): Promise<Change> {
  const input = { id: instanceId, integration: versionId };
  const send = async () => {
    const { data } = await client.request(MoveInstance, { input });
    return requireNoPayloadErrors(data.updateInstance, LABELS, input).instance;
  };
  return change(client, instanceId, send, ({ integration }) => integration.id === versionId);
}

/** Deploys an instance with the version that it has. */
export function deploy(client: Client, instanceId: string, versionNumber: number): Promise<Change> {
  const input = { id: instanceId };
  const send = async () => {
    const { data } = await client.request(RedeployInstance, { input });
    return requireNoPayloadErrors(data.deployInstance, LABELS, input).instance;
  };
  return change(client, instanceId, send, (instance) => isDeployed(instance, versionNumber));
}

/** Whether an instance runs this version, as it is configured. */
export function isDeployed(instance: Instance, versionNumber: number): boolean {
  return !instance.needsDeploy && instance.deployedVersion === versionNumber;
}

/**
 * Sends a mutation once. Where no response says whether it was executed, the instance does: it is
 * never sent again.
 */
async function change(
  client: Client,
  instanceId: string,
  send: () => Promise<Instance | null>,
  isMade: (instance: Instance) => boolean,
): Promise<Change> {
  try {
    const instance = await send();
    if (instance) return { made: true, instance };
    throw new UnexpectedResponseError("Prismatic did not return the instance.", "unknown");
  } catch (thrown) {
    const error = isNamedError(thrown) ? thrown : toNamedError(thrown);
    if (!isUnknown(error)) return { made: false, isMade: false, error };
    const seen = await look(client, instanceId).catch(() => undefined);
    if (seen && isMade(seen)) return { made: true, instance: seen };
    return { made: false, isMade: seen === undefined ? null : false, error };
  }
}

/**
 * The instance after a change.
 * @throws the error of a change that was not made.
 */
export function made(change: Change): Instance {
  if (change.made) return change.instance;
  throw change.error;
}

/** Whether a request that failed might have been carried out. */
export function isUnknown(error: NamedError): boolean {
  return "outcome" in error && error.outcome === "unknown";
}
