export { quoted } from "./closestKeys";
export { kindsOfInstance, kindsOfIntegration } from "./lookUp";
export type { ConfigVariableKind } from "./requiredConfigVariable";
export { type GivenConfigVariables, toInputs } from "./toInputs";
export { type ConfigVariableNode, toObject } from "./toObject";
