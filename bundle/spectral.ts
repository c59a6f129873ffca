/**
 * What `@prismatic-io/spectral` is in the bundle: the parts of it that a component needs when it
 * runs, from Spectral's own files. Its index also brings testing tools, code-native integrations
 * and an HTTP client, which are most of a bundle's weight and start-up time.
 *
 * An export that is missing here fails the build; add it when an action needs it.
 */
export {
  ConnectionError,
  isConnectionError,
  isSpectralError,
  SpectralError,
} from "@prismatic-io/spectral/dist/errors";
export { PerformSafety } from "@prismatic-io/spectral/dist/types/ActionDefinition";
export { component } from "./component";

/** Spectral's builders only lend their types to a definition. */
const asDefined = <T>(definition: T): T => definition;

/** Spectral marks polling triggers for its component conversion. */
export const pollingTrigger = <T extends object>(definition: T) => ({
  ...definition,
  triggerType: "polling" as const,
});

export {
  asDefined as action,
  asDefined as connection,
  asDefined as dataSource,
  asDefined as input,
  asDefined as outputSchema,
  asDefined as trigger,
};
