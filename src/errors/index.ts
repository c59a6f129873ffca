export * from "./errors";
export { afterChange, inAction } from "./inStep";
export { checkId, mustBeFound, type Sought } from "./mustBeFound";
export { redact, secretsOf } from "./redact";
export { toNamedError } from "./toNamedError";
