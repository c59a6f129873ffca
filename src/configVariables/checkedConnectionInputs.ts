import { type ConnectionInput, connectionInputs } from "./connection";
import type { OrganizationConnection } from "./organizationConnection";
import { Problems } from "./problems";

/**
 * The values of a connection's inputs as the API takes them.
 * @param label of the input that they were given for.
 * @throws InvalidInputError that reports the problems by the input's key, and quotes no value.
 */
export function checkedConnectionInputs(
  connected: OrganizationConnection,
  given: Readonly<Record<string, unknown>>,
  label: string,
): ConnectionInput[] {
  const problems = new Problems(label);
  const inputs = connectionInputs(connected, given, (problem) =>
    problems.add(`Connection ${JSON.stringify(connected.stableKey)} ${problem}.`),
  );
  problems.throwIfAny();
  return inputs ?? [];
}
