/** What stands in place of a secret. */
export const REDACTED = "REDACTED";

/** Fields of the API's inputs whose values may be secret, wherever they are. */
const MAY_BE_SECRET =
  /pass(word|phrase)|secret|token|api_?keys?$|credential|authorization|cookie|signature|^headers?$|^payload$|^body$|^value$|^values$|private/i;

/** Whether the value of an argument or field of this name may be secret. */
export const mayBeSecret = (name: string): boolean => MAY_BE_SECRET.test(name);

/**
 * Variables of an operation with the values that may be secret replaced: those of config variables and
 * connections, passwords, tokens, headers and payloads. Their keys stay, and so do null and booleans.
 */
export function redactVariables(value: unknown, isSecret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => redactVariables(item, isSecret));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        redactVariables(item, isSecret || mayBeSecret(key)),
      ]),
    );
  }
  const isShown = !isSecret || value === null || value === "" || typeof value === "boolean";
  return isShown ? value : REDACTED;
}
