import { validateHeaderName, validateHeaderValue } from "node:http";
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

/** What the request itself decides, or an input of its own. */
const RESERVED = new Set([
  "connection",
  "content-length",
  "host",
  "prismatic-synchronous",
  "transfer-encoding",
]);

/**
 * HTTP headers of a request, by their names in lower case.
 * @throws InvalidInputError that names a header that cannot be sent, and quotes no value.
 */
export function requestHeaders(
  headers: Record<string, unknown> | undefined,
): Record<string, string> {
  const entries = Object.entries(headers ?? {}).map(([name, given]) => {
    const value = String(asText(name, given));
    const refuse = (why: string) => {
      throw new InvalidInputError(`Header ${JSON.stringify(name)} ${why}.`, "Headers");
    };
    if (RESERVED.has(name.toLowerCase())) refuse("is set by the step itself. Remove it");
    if (!isValid(() => validateHeaderName(name))) refuse("has a name that HTTP does not allow");
    if (!isValid(() => validateHeaderValue(name, value))) {
      refuse("has a value with a character that HTTP does not allow, such as a line break");
    }
    return [name.toLowerCase(), value];
  });
  return Object.fromEntries(entries);
}

function isValid(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
