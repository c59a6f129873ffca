export { afterRecords } from "./afterRecords";
export * from "./errors";
export { afterChange, inAction } from "./inStep";
export { checkId, mustBeFound, type Sought } from "./mustBeFound";
export { outcomeText } from "./outcomeText";
export { masked, plainlyMasked, redact } from "./redact";
export { secretsOf, valuesOf } from "./secretsOf";
export { toNamedError } from "./toNamedError";
