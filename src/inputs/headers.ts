import { InvalidInputError } from "../errors";
import { describe } from "../values/describe";

/**
 * HTTP headers as the API takes them: JSON text of an object of strings, also where a step
 * returned a number or a boolean for one.
 */
export function headersText(headers: Record<string, unknown> | undefined): string | undefined {
  return headers && JSON.stringify(headers, asText);
}

function asText(key: string, value: unknown): unknown {
  if (key === "") return value;
  if (typeof value === "object" && value !== null) {
    throw new InvalidInputError(
      `Header ${JSON.stringify(key)} must be a string, but is ${describe(value)}. Enter one value for each header.`,
      "Headers",
    );
  }
  return String(value ?? "");
}
