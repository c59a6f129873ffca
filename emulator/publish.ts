import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Emulator } from ".";

type Definitions = Readonly<Record<string, { readonly examplePayload?: unknown }>>;

/** A component as Spectral hands it to the platform. */
export interface PlatformComponent {
  readonly key: string;
  readonly public?: boolean;
  readonly documentationUrl?: string;
  readonly display: { readonly iconPath?: string };
  readonly actions: Definitions;
  readonly triggers?: Definitions;
  readonly dataSources?: Definitions;
  readonly connections?: readonly unknown[];
  /** The definition of a code-native integration, whose flows the component's functions are. */
  readonly codeNativeIntegrationYAML?: string;
}

/** A component of which a version is published. */
export interface PublishedComponent {
  readonly id: string;
  /** What is to be imported in addition, for a code-native integration. */
  readonly definition: string | undefined;
}

/**
 * The input of `publishComponent` that Prismatic's command line makes of a component: example
 * payloads as JSON text, and functions gone, since all of it travels as JSON.
 */
export function publishInput(component: PlatformComponent): object {
  const withText = (definitions: Definitions = {}) =>
    Object.values(definitions).map((definition) => ({
      ...definition,
      examplePayload: JSON.stringify(definition.examplePayload ?? {}),
    }));
  const { key, public: isPublic, documentationUrl, display } = component;
  const forCodeNativeIntegration =
    component.codeNativeIntegrationYAML === undefined ? undefined : true;
  return JSON.parse(
    JSON.stringify({
      definition: { key, public: isPublic, documentationUrl, display, forCodeNativeIntegration },
      actions: withText(component.actions),
      triggers: withText(component.triggers),
      dataSources: withText(component.dataSources),
      connections: component.connections ?? [],
    }),
  );
}

interface Response {
  data?: {
    publishComponent: {
      publishResult: {
        packageUploadUrl: string;
        iconUploadUrl: string;
        component: { id: string };
      } | null;
      errors: { messages: string[] }[];
    };
  };
  errors?: { message: string }[];
}

/**
 * Publishes a component, as `prism components:publish` does.
 * @param files what its package holds, `index.js` among it, by the path inside of it.
 * @throws Error when the emulator rejects it.
 */
export async function publish(
  emulator: Pick<Emulator, "url" | "accessToken">,
  component: PlatformComponent,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<PublishedComponent> {
  const response = await fetch(`${emulator.url}/api`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${emulator.accessToken()}`,
    },
    body: JSON.stringify({
      query: `mutation ($input: PublishComponentInput!) {
        publishComponent(input: $input) {
          publishResult { packageUploadUrl iconUploadUrl component { id } }
          errors { messages }
        }
      }`,
      variables: { input: publishInput(component) },
    }),
  });
  const { data, errors } = (await response.json()) as Response;
  const result = data?.publishComponent.publishResult;
  if (!result) {
    const messages = [
      ...(errors ?? []).map(({ message }) => message),
      ...(data?.publishComponent.errors ?? []).flatMap((error) => error.messages),
    ];
    throw new Error(`The component cannot be published: ${messages.join(" ")}`);
  }
  await upload(result.packageUploadUrl, zipSync(files));
  const icon = files[component.display.iconPath ?? ""];
  if (icon) await upload(result.iconUploadUrl, icon);
  return { id: result.component.id, definition: component.codeNativeIntegrationYAML };
}

/**
 * Publishes a built component or code-native integration.
 * @param folder holds its `index.js`.
 */
export function publishBuilt(
  emulator: Pick<Emulator, "url" | "accessToken">,
  folder: string,
): Promise<PublishedComponent> {
  const path = join(folder, "index.js");
  const code = readFileSync(path, "utf8");
  // It may have been built again since it was loaded.
  delete require.cache[require.resolve(path)];
  const component: PlatformComponent = require(path).default;
  const { iconPath } = component.display;
  return publish(emulator, component, {
    "index.js": strToU8(code),
    ...(iconPath ? { [iconPath]: readFileSync(join(folder, iconPath)) } : {}),
  });
}

async function upload(url: string, content: Uint8Array): Promise<void> {
  const { ok, status } = await fetch(url, { method: "PUT", body: Buffer.from(content) });
  if (!ok) throw new Error(`The upload was refused with HTTP ${status}.`);
}
