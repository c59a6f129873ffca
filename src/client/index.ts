export { CONNECTION_KEY, DEFAULT_ENDPOINT } from "./connection";
export { type ClientOptions, createClient } from "./createClient";
export * from "./errors";
export { toNamedError } from "./named";
export type { Operation } from "./operation";
export { redact, secretsOf } from "./redact";
export { resetClients } from "./reset";
export { RETRY_LIMITS, RETRY_RULES } from "./retry";
export type * from "./types";
