export * from "./errors";
export type { Operation } from "./operation";
export type * from "./types";
