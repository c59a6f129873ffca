import type { Client } from "../../client";
import { hint } from "../../configVariables/closestKeys";
import { InvalidInputError } from "../../errors";
import { ListAlertTriggers, type LogSeverityLevel } from "../../generated/operations";
import { conditionInputs, triggers as triggersInput } from "../../inputs/alerts";
import { idType } from "../../inputs/ids";

/** A type of event that can trigger a monitor. */
export interface Trigger {
  id: string;
  name: string;
  /** Whether it concerns an instance as a whole, so that no monitor of a flow can have it. */
  ofInstance: boolean;
}

/** The clean values of `conditionInputs`. */
export interface Conditions {
  durationSeconds: number | undefined;
  overdueMinutes: number | undefined;
  logSeverity: LogSeverityLevel | undefined;
}

/** The triggers that need a condition, by their names in Prismatic. */
const CONDITION_OF: Readonly<Record<string, keyof Conditions>> = {
  "execution duration matched or exceeded": "durationSeconds",
  "execution overdue": "overdueMinutes",
  "log level matched or exceeded": "logSeverity",
};

export const isTriggerId = (text: string): boolean => idType(text) === "AlertTrigger";

/**
 * The triggers with these names or IDs, each once.
 * @throws InvalidInputError with the closest match when one does not exist.
 */
export async function findTriggers(client: Client, wanted: readonly string[]): Promise<Trigger[]> {
  const { data } = await client.paginate(ListAlertTriggers, {}, (data) => data.alertTriggers);
  const known = data.alertTriggers.nodes.flatMap((node) =>
    node
      ? [{ id: node.id, name: node.name, ofInstance: node.isInstanceSpecific || node.isGlobal }]
      : [],
  );
  const found = wanted.map((text) => {
    const trigger = known.find(
      ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
    );
    if (trigger) return trigger;
    const names = known.map(({ name }) => name);
    throw new InvalidInputError(
      `${triggersInput.label}: alert trigger ${JSON.stringify(text)} was not found. ${hint(text, names)}.`,
      triggersInput.label,
    );
  });
  return [...new Set(found)];
}

/**
 * Refuses triggers without the condition that they need: Prismatic would refuse each monitor.
 * @throws InvalidInputError
 */
export function checkConditions(triggers: readonly Trigger[], conditions: Conditions): void {
  for (const { name } of triggers) {
    const key = CONDITION_OF[name.toLowerCase()];
    if (key === undefined || conditions[key] !== undefined) continue;
    const { label } = conditionInputs[key];
    throw new InvalidInputError(`${label} is required by the trigger "${name}".`, label);
  }
}
