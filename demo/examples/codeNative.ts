import type { Emulator } from "../../emulator";
import { publishBuilt } from "../../emulator/publish";
import { addPastExecution } from "../../emulator/store";
import type { ExecutionRecord } from "../../emulator/store/types";
import { instanceNamed } from "./flows";
import type { DeployedFlow, Deployment, ExampleHost } from "./host";

/** Reads a data source of the component. */
export type Read = <T>(key: string, params?: Record<string, unknown>) => Promise<T>;

/** The integration whose instances the flows manage. */
const MANAGED = "Inventory Feed";

/**
 * Publishes the built code-native integration and deploys an instance of it.
 * @param folder holds its `index.js`.
 */
export async function deployCodeNative(
  host: ExampleHost,
  emulator: Emulator,
  folder: string,
  read: Read,
): Promise<Deployment> {
  const { definition } = await publishBuilt(emulator, folder);
  const draft = [...host.store.drafts.values()].find(({ name }) => name === MANAGED);
  const version = host.store.versions.get(draft?.versionSequenceId ?? "")?.at(-1);
  const { result } = await read<{ result: { data: object } }>("integrationConfigForm", {
    integrationId: version?.id,
  });
  // What the config wizard's form submits once its required field is filled in.
  const filled = { ...result.data, Region: "EU", "Page Size": 25 };
  return host.deploy(definition ?? "", {
    Integration: draft?.id,
    Version: version?.id,
    "Instance Configuration": JSON.stringify(filled),
    "Failed Executions Only": false,
  });
}

/** A flow of the code-native integration, and what makes it run. */
export interface CodeNativeFlow {
  readonly name: string;
  start(host: ExampleHost, flow: DeployedFlow): Promise<unknown>;
  /** What the flow did, in a few words. */
  did(host: ExampleHost, execution: ExecutionRecord): string;
}

const returned = <T>(host: ExampleHost, execution: ExecutionRecord) =>
  host.resultsOf<T>(execution, "On Execution")[0];

export const CODE_NATIVE_FLOWS: readonly CodeNativeFlow[] = [
  {
    name: "Deploy Waiting",
    start: (host, flow) => host.passSchedule(flow),
    did: (host, execution) => {
      const result = returned<{ deployed: number; waiting: string[] }>(host, execution);
      return `instances deployed: ${result?.deployed}, still to configure: ${result?.waiting.length}`;
    },
  },
  {
    name: "Watch Deployments",
    start: async (host) => {
      const onboarding = instanceNamed(host, "Onboarding");
      addPastExecution(host.store, onboarding, host.store.clock.now());
      const { id: instanceId } = onboarding;
      await host.act("deployInstance", { instanceId, force: true });
    },
    did: (host, execution) =>
      `executions of what was deployed: ${returned<{ executions: number }>(host, execution)?.executions}`,
  },
  {
    // The same deployment starts it.
    name: "Alert on Deployment",
    start: async () => {},
    did: (host, execution) =>
      `alert monitors created: ${returned<{ created: number }>(host, execution)?.created}`,
  },
  {
    name: "Onboard Customer",
    start: (host, flow) => {
      const customer = [...host.store.customers.values()].find(({ isSystem }) => !isSystem);
      return host.invoke(flow, { customerId: customer?.id, name: "New Feed" });
    },
    did: (host) => `made and deployed ${instanceNamed(host, "New Feed").name}`,
  },
];
