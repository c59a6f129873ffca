export * from "./choice";
export type * from "./clean";
export * from "./dateTime";
export * from "./json";
export * from "./list";
export * from "./number";
export * from "./text";
