export { checkedConnectionInputs } from "./checkedConnectionInputs";
export { hint, quoted } from "./closestKeys";
export { configVariableInputs } from "./configVariableInputs";
export { configForm, type PresentValue } from "./form";
export { organizationConnectionOf } from "./organizationConnection";
export { type ConfigVariableNode, toObject } from "./toObject";
