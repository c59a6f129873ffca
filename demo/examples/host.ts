import { join } from "node:path";
import { decode } from "@msgpack/msgpack";
import { Cron } from "croner";
import type { Emulator } from "../../emulator";
import { publishBuilt } from "../../emulator/publish";
import { flowsEnded } from "../../emulator/store/executions";
import type { ExecutionRecord, FlowRecord } from "../../emulator/store/types";

const DIST = join(__dirname, "../../dist");
/** The config variable of each example that connects it to the emulator itself. */
const CONNECTION = "Prismatic Connection";

/** Runs an action of the component and returns the `data` of its GraphQL response. */
export type Act = <T>(key: string, params?: Record<string, unknown>) => Promise<T>;

/** A flow of a deployed instance. */
export interface DeployedFlow {
  readonly flow: FlowRecord;
  readonly url: string;
}

export interface Deployment {
  readonly instanceId: string;
  /** By name. */
  readonly flows: ReadonlyMap<string, DeployedFlow>;
}

/**
 * An emulator that this component was published to. Integrations are imported, deployed and run
 * inside of it, and manage the organization that they run in.
 */
export class ExampleHost {
  private constructor(
    readonly emulator: Emulator,
    readonly act: Act,
  ) {}

  /** Publishes the built component. */
  static async open(emulator: Emulator, act: Act): Promise<ExampleHost> {
    await publishBuilt(emulator, DIST);
    return new ExampleHost(emulator, act);
  }

  get store() {
    return this.emulator.store;
  }

  /** Imports and publishes an integration, and deploys an instance of it. */
  async deploy(definition: string, config: Record<string, unknown>): Promise<Deployment> {
    const { act, store } = this;
    const { importIntegration } = await act<{ importIntegration: { integration: { id: string } } }>(
      "importIntegration",
      { definition },
    );
    const { publishIntegration } = await act<{
      publishIntegration: { integration: { id: string; name: string } };
    }>("publishIntegration", { integrationId: importIntegration.integration.id });
    const { integration } = publishIntegration;
    const customer = [...store.customers.values()].find(({ isSystem }) => !isSystem);
    const { refreshToken, url } = this.emulator;
    const { createInstance } = await act<{
      createInstance: {
        instance: {
          id: string;
          flowConfigs: { nodes: { webhookUrl: string; flow: { name: string } }[] };
        };
      };
    }>("createInstance", {
      customerId: customer?.id,
      integrationId: integration.id,
      name: integration.name,
      configVariables: { [CONNECTION]: { apiKey: refreshToken, endpoint: url }, ...config },
    });
    const { id: instanceId, flowConfigs } = createInstance.instance;
    await act("deployInstance", { instanceId });
    const flows = store.integrations.get(integration.id)?.flows ?? [];
    return {
      instanceId,
      flows: new Map(
        flows.map((flow) => {
          const config = flowConfigs.nodes.find((one) => one.flow.name === flow.name);
          return [flow.name, { flow, url: config?.webhookUrl ?? "" }];
        }),
      ),
    };
  }

  /** Deletes an instance, so that its schedules and webhooks are gone. */
  async remove({ instanceId }: Deployment): Promise<void> {
    await this.act("updateInstance", { instanceId, enabled: false });
    await this.act("deleteInstance", { instanceId });
  }

  /** Sends a request to a flow's webhook URL, and waits for the end of what it leads to. */
  async invoke({ url }: DeployedFlow, body: object): Promise<Response> {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    await this.ended();
    return response;
  }

  /** Lets time pass until a flow's schedule is due, and waits for its end. */
  async passSchedule({ flow }: DeployedFlow): Promise<void> {
    const schedule = flow.steps.find(({ isTrigger }) => isTrigger)?.schedule;
    if (!schedule) throw new Error(`The flow ${flow.name} has no schedule.`);
    const now = this.store.clock.now();
    const cron = new Cron(schedule.value, { timezone: schedule.timeZone, paused: true });
    const next = cron.nextRun(new Date(now));
    await this.emulator.passTime((next?.getTime() ?? now) - now);
  }

  /** Waits until all events are delivered, and the flows that they started have ended. */
  async ended(): Promise<void> {
    await this.emulator.settled();
    await flowsEnded(this.store);
  }

  /** The executions of a flow, oldest first. */
  executionsOf({ instanceId }: Deployment, { flow }: DeployedFlow): ExecutionRecord[] {
    const all = this.store.executionsByInstance.get(instanceId) ?? [];
    return all.filter(({ flowId }) => flowId === flow.id);
  }

  /** What a step returned, by its name as displayed: each time that it ran. */
  resultsOf<T>({ stepResults }: ExecutionRecord, stepName: string): T[] {
    return stepResults
      .filter(({ displayStepName }) => displayStepName === stepName)
      .map(({ blobKey }) => {
        const blob = this.store.blobs.get(blobKey);
        return (decode(blob?.body ?? new Uint8Array()) as { data: T }).data;
      });
  }

  /** The messages in an execution's log, without those that only say which step runs. */
  messagesOf({ id }: ExecutionRecord): string[] {
    return (this.store.logsByExecution.get(id) ?? [])
      .map(({ severity, message }) => `${severity} ${message}`)
      .filter((line) => !/^DEBUG Step |^INFO (Starting|Ending) Instance Execution /.test(line));
  }
}
