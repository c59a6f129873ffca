import type { Client } from "../client";
import { mustBeFound } from "../errors";
import type { InputInstanceConfigVariable } from "../generated/operations";
import type { ConfigVariableValues } from "../inputs/configVariables";
import { requiredByInstance, requiredByIntegration } from "./lookUp";
import { toInputs } from "./toInputs";

/** Whose required config variables the values are for: an instance, or a version of an integration. */
export type ConfigVariableOwner =
  | { readonly instanceId: string }
  | { readonly integrationId: string };

/** Config variables as the API takes them. */
export interface ConfigVariableInputs {
  readonly inputs: InputInstanceConfigVariable[];
  /** The keys of all other required config variables. */
  readonly omitted: string[];
}

/**
 * Looks up the owner's required config variables and converts the values to what the API takes.
 * @param label of the input that holds the values.
 * @throws NotFoundError when the owner does not exist.
 * @throws InvalidInputError that names every variable whose value cannot be used.
 */
export async function configVariableInputs(
  client: Client,
  owner: ConfigVariableOwner,
  values: ConfigVariableValues,
  label: string,
): Promise<ConfigVariableInputs> {
  const [required, name] =
    "instanceId" in owner
      ? [await requiredByInstance(client, owner.instanceId), "instance"]
      : [await requiredByIntegration(client, owner.integrationId), "integration"];
  mustBeFound(required, name);
  const inputs = toInputs(values, required, label);
  const keys = new Set(inputs.map((input) => input.key));
  return {
    inputs,
    omitted: required.map((variable) => variable.key).filter((key) => !keys.has(key)),
  };
}
