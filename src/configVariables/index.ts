<<<<<<< HEAD
export { hint, quoted } from "./closestKeys";
=======
export { checkedConnectionInputs } from "./checkedConnectionInputs";
export { quoted } from "./closestKeys";
>>>>>>> 2ef7473 (actions: reusable connections of the organization and of customers)
export { configVariableInputs } from "./configVariableInputs";
export { organizationConnectionOf } from "./organizationConnection";
export { type ConfigVariableNode, toObject } from "./toObject";
