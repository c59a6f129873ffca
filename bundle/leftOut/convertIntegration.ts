import { leftOut } from "./leftOut";

/** Spectral calls these for code-native integrations only. */
export const convertInputValue = leftOut("convertInputValue of a code-native integration");
export const invokeTriggerComponentInput = leftOut(
  "invokeTriggerComponentInput of a code-native integration",
);
