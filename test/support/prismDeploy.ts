import type { Emulator } from "../../emulator";
import type { CustomerRecord, InstanceRecord } from "../../emulator/store/types";
import type { Prism } from "./prism";
import type { SignedIn } from "./usePrism";

/** The customer that instances are for. */
export function customerOf({ store }: Emulator): CustomerRecord {
  const found = [...store.customers.values()].find(({ isSystem }) => !isSystem);
  if (!found) throw new Error("There is no customer.");
  return found;
}

/** The value of a config variable that connects to an emulator. */
export const connectionTo = ({ refreshToken, url }: Emulator): string =>
  JSON.stringify([
    { name: "apiKey", type: "value", value: refreshToken },
    { name: "endpoint", type: "value", value: url },
  ]);

/** Imports an integration and returns its ID. */
export const importWith = async (prism: Prism, file: string): Promise<string> =>
  (await prism.run(["integrations:import", "--path", file])).trim();

/** Imports an integration, publishes it, and deploys an instance of it. */
export const deployWith = async (
  signedIn: SignedIn,
  file: string,
  config?: Record<string, string>,
): Promise<InstanceRecord> =>
  deployDraftWith(signedIn, await importWith(signedIn.prism, file), config);

/** Publishes an imported integration, and deploys an instance of it. */
export async function deployDraftWith(
  { emulator, prism }: SignedIn,
  id: string,
  config: Record<string, string> = {},
): Promise<InstanceRecord> {
  const { store } = emulator;
  await prism.run(["integrations:publish", id]);
  const configVars = [
    { key: "Prismatic Connection", values: connectionTo(emulator) },
    ...Object.entries(config).map(([key, value]) => ({ key, value })),
  ];
  const version = store.versions.get(store.integrations.get(id)?.versionSequenceId ?? "")?.at(-1);
  const created = await prism.run([
    ...["instances:create", "--name", `Runs ${store.instances.size}`],
    ...["--integration", version?.id ?? "", "--customer", customerOf(emulator).id],
    ...["--config-vars", JSON.stringify(configVars)],
  ]);
  await prism.run(["instances:deploy", created.trim()]);
  return store.instances.get(created.trim()) as InstanceRecord;
}
