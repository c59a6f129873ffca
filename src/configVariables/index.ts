export type { ConfigVariableKind } from "./kind";
export { kindsOfInstance, kindsOfIntegration } from "./lookUp";
export { quoted } from "./nearest";
export { type GivenConfigVariables, toInputs } from "./toInputs";
export { type ConfigVariableNode, toObject } from "./toObject";
