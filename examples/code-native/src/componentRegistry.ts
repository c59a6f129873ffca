import prismatic from "@component-manifests/prismatic";
import { componentManifests } from "@prismatic-io/spectral";

type WithoutOutputSchemas<T> = { [Key in keyof T]: Omit<T[Key], "outputSchema"> };

// Spectral's generator writes output schemas as the text that is published; its own type of a
// manifest wants them as objects.
const actions: WithoutOutputSchemas<typeof prismatic.actions> = prismatic.actions;

export const componentRegistry = componentManifests({ prismatic: { ...prismatic, actions } });
