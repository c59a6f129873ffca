export * from "./errors";
export { afterChange, inAction } from "./inStep";
export { CHECK_ID, mustBeFound } from "./mustBeFound";
export { redact, secretsOf } from "./redact";
export { toNamedError } from "./toNamedError";
