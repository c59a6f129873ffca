export { configureClients } from "./configure";
export { type ClientOptions, createClient } from "./createClient";
export { outcomeOf, pathText } from "./http/graphqlErrors";
export type { Operation } from "./operation";
export { mapInOrder } from "./pages/window";
export { resetClients } from "./reset";
export { RETRY_LIMITS, RETRY_RULES } from "./retry/rules";
export { type Runtime, systemRuntime } from "./runtime";
export type * from "./types";
