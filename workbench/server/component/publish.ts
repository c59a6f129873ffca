import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PublishedComponent, publish } from "../../../emulator/publish";
import type { ComponentDescription } from "./description";

/** An API, and an access token for it. */
export interface Publisher {
  readonly url: string;
  accessToken(): string;
}

/**
 * Publishes a built component to the emulator as `prism components:publish` does, so that flows there
 * run it. Publishing again makes its next version.
 * @throws Error when it is refused.
 */
export function publishComponent(
  publisher: Publisher,
  component: ComponentDescription,
  path: string,
): Promise<PublishedComponent> {
  return publish(publisher, component, filesOf(dirname(path)));
}

function filesOf(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}
