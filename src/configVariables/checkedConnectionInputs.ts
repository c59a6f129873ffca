import { InvalidInputError } from "../errors";
import { type ConnectionInput, connectionInputs } from "./connection";
import type { OrganizationConnection } from "./organizationConnection";
import { reported } from "./toInputs";

/**
 * The values of a connection's inputs as the API takes them.
 * @param label of the input that they were given for.
 * @throws InvalidInputError that reports every problem by the input's key, and quotes no value.
 */
export function checkedConnectionInputs(
  connected: OrganizationConnection,
  given: Readonly<Record<string, unknown>>,
  label: string,
): ConnectionInput[] {
  const problems: string[] = [];
  const inputs = connectionInputs(connected, given, (problem) =>
    problems.push(`Connection ${JSON.stringify(connected.stableKey)} ${problem}.`),
  );
  if (problems.length > 0) throw new InvalidInputError(reported(problems, label), label);
  return inputs ?? [];
}
