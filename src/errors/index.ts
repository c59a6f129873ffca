export { afterRecords } from "./afterRecords";
export * from "./errors";
export { afterChange, inAction } from "./inStep";
export { checkId, mustBeFound, type Sought } from "./mustBeFound";
export { outcomeText } from "./outcomeText";
export { redact, secretsOf } from "./redact";
export { toNamedError } from "./toNamedError";
