/** A component as Spectral hands it to the platform. */
export interface PlatformComponent {
  key: string;
  public?: boolean;
  documentationUrl?: string;
  display: unknown;
  actions: Record<string, { examplePayload?: unknown }>;
  triggers: Record<string, { examplePayload?: unknown }>;
  dataSources: Record<string, { examplePayload?: unknown }>;
  connections: unknown[];
}

/**
 * The input of `publishComponent` that Prismatic's command line makes of a component: example
 * payloads as JSON text, and functions gone, since all of it travels as JSON.
 */
export function publishInput(component: PlatformComponent): unknown {
  const withText = (definitions: Record<string, { examplePayload?: unknown }>) =>
    Object.values(definitions).map((definition) => ({
      ...definition,
      examplePayload: JSON.stringify(definition.examplePayload ?? {}),
    }));
  const { key, public: isPublic, documentationUrl, display } = component;
  return JSON.parse(
    JSON.stringify({
      definition: { key, public: isPublic, documentationUrl, display },
      actions: withText(component.actions),
      triggers: withText(component.triggers),
      dataSources: withText(component.dataSources),
      connections: component.connections,
    }),
  );
}
