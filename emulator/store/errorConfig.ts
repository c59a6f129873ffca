import type { StepErrorConfig } from "../player/flow";
import { reject } from "./rejection";

const HANDLERS = ["fail", "ignore", "retry"] as const;
/** The most that Spectral's types allow. */
const MAX_ATTEMPTS = 5;
const MAX_DELAY_SECONDS = 60;

/** What a step's `errorConfig` in a definition says. */
export function parseErrorConfig(value: unknown, path: string): { errorConfig?: StepErrorConfig } {
  if (typeof value !== "object" || value === null) return {};
  const fields = value as Record<string, unknown>;
  const errorHandlerType = HANDLERS.find((type) => type === fields.errorHandlerType);
  if (!errorHandlerType) {
    reject(
      "definition",
      `"${path}.errorConfig.errorHandlerType" is not one of fail, ignore, retry.`,
    );
  }
  const number = (key: string, most: number): number => {
    const given = Number(fields[key] ?? 0);
    if (given >= 0 && given <= most) return given;
    return reject("definition", `"${path}.errorConfig.${key}" must be from 0 to ${most}.`);
  };
  return {
    errorConfig: {
      errorHandlerType,
      maxAttempts: number("maxAttempts", MAX_ATTEMPTS),
      delaySeconds: number("delaySeconds", MAX_DELAY_SECONDS),
      usesExponentialBackoff: fields.usesExponentialBackoff === true,
      ignoreFinalError: fields.ignoreFinalError === true,
    },
  };
}
