/** The values that Spectral's component conversion reads of its `types` folder; the build fails for others. */
export { PerformSafety } from "@prismatic-io/spectral/dist/types/ActionDefinition";
export { InputFieldDefaultMap } from "@prismatic-io/spectral/dist/types/Inputs";
