export { hint, quoted } from "./closestKeys";
export { configVariableInputs } from "./configVariableInputs";
export { type ConfigVariableNode, toObject } from "./toObject";
