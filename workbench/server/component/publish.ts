import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import type { ComponentDescription, EntryDescription } from "./description";

/** An API, and an access token for it. */
export interface Publisher {
  readonly url: string;
  accessToken(): string;
}

interface PublishResponse {
  readonly data?: {
    readonly publishComponent: {
      readonly publishResult: { readonly packageUploadUrl: string } | null;
      readonly errors: readonly { readonly messages: readonly string[] }[];
    };
  };
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Publishes a built component to the emulator as `prism components:publish` does, so that flows there
 * run it. Publishing again makes its next version.
 * @throws Error when it is refused.
 */
export async function publishComponent(
  publisher: Publisher,
  component: ComponentDescription,
  path: string,
): Promise<void> {
  const response = await fetch(`${publisher.url}/api`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${publisher.accessToken()}`,
    },
    body: JSON.stringify({ query: MUTATION, variables: { input: inputOf(component) } }),
  });
  const { data, errors = [] } = (await response.json()) as PublishResponse;
  const url = data?.publishComponent.publishResult?.packageUploadUrl;
  if (!url) {
    const messages = [
      ...errors.map(({ message }) => message),
      ...(data?.publishComponent.errors ?? []).flatMap((error) => error.messages),
    ];
    throw new Error(`The component cannot be published: ${messages.join(" ")}`);
  }
  await fetch(url, { method: "PUT", body: zipped(dirname(path)) });
}

const MUTATION = `mutation ($input: PublishComponentInput!) {
  publishComponent(input: $input) {
    publishResult { packageUploadUrl }
    errors { messages }
  }
}`;

/** Example payloads travel as text. */
function inputOf(component: ComponentDescription): object {
  const { key, public: isPublic, documentationUrl, display, connections } = component;
  const withText = (entries: Readonly<Record<string, EntryDescription>>) =>
    Object.values(entries).map((entry) => ({
      ...entry,
      examplePayload: JSON.stringify(entry.examplePayload ?? {}),
    }));
  return {
    definition: { key, public: isPublic, documentationUrl, display },
    actions: withText(component.actions),
    triggers: withText(component.triggers),
    dataSources: withText(component.dataSources),
    connections,
  };
}

function zipped(folder: string): Uint8Array<ArrayBuffer> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return new Uint8Array(
    zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))),
  );
}
