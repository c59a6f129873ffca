export { checkedConnectionInputs } from "./checkedConnectionInputs";
export { hint, quoted } from "./closestKeys";
export { configVariableInputs, convertedInputs } from "./configVariableInputs";
export { differingInputs } from "./differing";
export { configForm, type PresentValue } from "./form";
export { organizationConnectionOf } from "./organizationConnection";
export { type ConfigVariableNode, toObject } from "./toObject";
