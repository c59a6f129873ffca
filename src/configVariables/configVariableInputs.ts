import type { Client } from "../client";
import { mustBeFound } from "../errors";
import type { InputInstanceConfigVariable } from "../generated/operations";
import type { ConfigVariableValues } from "../inputs/configVariables";
import { requiredByInstance, requiredByIntegration } from "./lookUp";
import type { RequiredConfigVariable } from "./requiredConfigVariable";
import { toInputs } from "./toInputs";

/** Whose required config variables the values are for: an instance, or a version of an integration. */
export type ConfigVariableOwner =
  | { readonly instanceId: string }
  | { readonly integrationId: string };

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
  const inputs = toInputs(values, required, labels.configVariables);
  const keys = new Set(inputs.map((input) => input.key));
  return {
    inputs,
    omitted: required.map((variable) => variable.key).filter((key) => !keys.has(key)),
  };
}

async function requiredBy(
  client: Client,
  owner: ConfigVariableOwner,
  labels: ConfigVariableLabels,
): Promise<RequiredConfigVariable[]> {
  if ("instanceId" in owner) {
    const id = owner.instanceId;
    const required = await requiredByInstance(client, id);
    mustBeFound(required, { name: "instance", id, label: labels.instanceId ?? "Instance ID" });
    return required;
  }
  const id = owner.integrationId;
  const required = await requiredByIntegration(client, id);
  const label = labels.integrationId ?? "Integration Version ID";
  mustBeFound(required, { name: "integration version", id, label });
  return required;
}
