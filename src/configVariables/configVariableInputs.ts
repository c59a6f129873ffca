import type { Client } from "../client";
import { mustBeFound } from "../errors";
import { GetInstanceCustomer, type InputInstanceConfigVariable } from "../generated/operations";
import type { ConfigVariableValues } from "../inputs/configVariables";
import { requiredByInstance, requiredByIntegration } from "./lookUp";
import { connectionsOfCustomer, type FindConnection, referencesIn } from "./references";
import type { RequiredConfigVariable } from "./requiredConfigVariable";
import { toInputs } from "./toInputs";
import { isNodeList, toObject } from "./toObject";

/**
 * Whose required config variables the values are for: an instance as it is or in another version,
 * or a customer's new instance of a version.
 */
export type ConfigVariableOwner =
  | { readonly instanceId: string; readonly integrationId?: string | undefined }
  | { readonly customerId: string; readonly integrationId: string };

/** The labels of a step's inputs, for messages. */
export interface ConfigVariableLabels {
  readonly configVariables: string;
  readonly instanceId?: string;
  readonly integrationId?: string;
}

/** Config variables as the API takes them. */
export interface ConfigVariableInputs {
  readonly inputs: InputInstanceConfigVariable[];
  /** The keys of all other required config variables. */
  readonly omitted: string[];
}

/**
 * Looks up the owner's required config variables and converts the values to what the API takes.
 * @param labels of the step's inputs: of the one with the values, and of the one with the owner's ID.
 * @throws NotFoundError when the owner does not exist.
 * @throws InvalidInputError that names every variable whose value cannot be used.
 */
export async function configVariableInputs(
  client: Client,
  owner: ConfigVariableOwner,
  values: ConfigVariableValues,
  labels: ConfigVariableLabels,
): Promise<ConfigVariableInputs> {
  const required = await requiredBy(client, owner, labels);
  const customerOf = async () =>
    "customerId" in owner ? owner.customerId : customerOfInstance(client, owner, labels);
  const inputs = await convertedInputs(client, values, required, {
    customerOf,
    label: labels.configVariables,
  });
  const keys = new Set(inputs.map((input) => input.key));
  return {
    inputs,
    omitted: required.map((variable) => variable.key).filter((key) => !keys.has(key)),
  };
}

/**
 * Converts values to what the API takes, with the IDs of the connections that they refer to.
 * @param customerOf the ID of the customer whose connections may be used; asked for only when needed.
 * @throws InvalidInputError that names every variable whose value cannot be used.
 */
export async function convertedInputs(
  client: Client,
  given: ConfigVariableValues,
  required: readonly RequiredConfigVariable[],
  { customerOf, label }: { customerOf: () => Promise<string> | string; label: string },
): Promise<InputInstanceConfigVariable[]> {
  const values = isNodeList(given) ? toObject(given) : given;
  const references = referencesIn(Object.values(values));
  let find: FindConnection | undefined;
  if (references.length > 0) {
    find = await connectionsOfCustomer(client, await customerOf(), references);
  }
  return toInputs(values, required, label, find);
}

async function requiredBy(
  client: Client,
  owner: ConfigVariableOwner,
  labels: ConfigVariableLabels,
): Promise<RequiredConfigVariable[]> {
  const { integrationId } = owner;
  if (integrationId !== undefined) {
    const required = await requiredByIntegration(client, integrationId);
    const label = labels.integrationId ?? "Integration Version ID";
    mustBeFound(required, { name: "integration version", id: integrationId, label });
    return required;
  }
  const { instanceId: id } = owner as { readonly instanceId: string };
  const required = await requiredByInstance(client, id);
  mustBeFound(required, soughtInstance(id, labels));
  return required;
}

async function customerOfInstance(
  client: Client,
  { instanceId }: { readonly instanceId: string },
  labels: ConfigVariableLabels,
): Promise<string> {
  const { data } = await client.request(GetInstanceCustomer, { instanceId });
  mustBeFound(data.instance, soughtInstance(instanceId, labels));
  return data.instance.customer.id;
}

const soughtInstance = (id: string, labels: ConfigVariableLabels) => ({
  name: "instance",
  id,
  label: labels.instanceId ?? "Instance ID",
});
