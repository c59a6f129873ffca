import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** An input as Spectral writes it into a component. */
export interface InputDescription {
  readonly key: string;
  readonly type: string;
  readonly label: string | { readonly key: string; readonly value: string };
  readonly comments?: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly example?: string;
  readonly placeholder?: string;
  readonly language?: string;
  readonly collection?: "valuelist" | "keyvaluelist";
  readonly model?: readonly { readonly label: string; readonly value: string }[];
  readonly dataSource?: string;
}

export interface EntryDescription {
  readonly key: string;
  readonly display: { readonly label: string; readonly description: string };
  readonly inputs: readonly InputDescription[];
  readonly examplePayload?: unknown;
  readonly dataSourceType?: string;
  readonly isPollingTrigger?: boolean;
  /** The branches of a trigger. */
  readonly staticBranchNames?: readonly string[];
}

/** A built component without its functions. */
export interface ComponentDescription {
  readonly key: string;
  readonly public?: boolean;
  readonly documentationUrl?: string;
  readonly display: { readonly label: string; readonly iconPath?: string };
  readonly actions: Readonly<Record<string, EntryDescription>>;
  readonly dataSources: Readonly<Record<string, EntryDescription>>;
  readonly triggers: Readonly<Record<string, EntryDescription>>;
  readonly connections: readonly {
    readonly key: string;
    readonly inputs: readonly InputDescription[];
  }[];
}

/**
 * Reads what a built component offers. It is loaded in a process of its own, as the platform does, so
 * that one that is built anew is read anew.
 * @throws Error when there is no such file, or it does not load.
 */
export async function describeComponent(path: string): Promise<ComponentDescription> {
  if (!existsSync(path)) throw new Error(`${path} does not exist. Run \`npm run build\` first.`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(__dirname, "describe.cjs"), path],
    { env: {}, maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
  );
  const description = JSON.parse(stdout) as ComponentDescription;
  if (!description.actions) throw new Error(`${path} does not export a component.`);
  return description;
}

/** The version of the package that a component was built in, if it has one. */
export function versionOf(path: string): string | undefined {
  try {
    const text = readFileSync(join(dirname(path), "../package.json"), "utf8");
    return (JSON.parse(text) as { version?: string }).version;
  } catch {
    return undefined;
  }
}
