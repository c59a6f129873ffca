import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addPastExecution, breakConnection } from "../../emulator/store";
import type { ExecutionRecord, InstanceRecord } from "../../emulator/store/types";
import type { DeployedFlow, Deployment, ExampleHost } from "./host";

const FOLDER = join(__dirname, "../../examples/flows");
const MAIL = { "Mail Server": { host: "mail.example", port: "587" } };

/** An example flow, as it is configured here, and what makes it run. */
export interface ExampleFlow {
  /** In `examples/flows/`. */
  readonly file: string;
  readonly config: Record<string, unknown>;
  /** Makes the flow run, once it is deployed. */
  start(host: ExampleHost, flow: DeployedFlow): Promise<unknown>;
  /** What the flow did, in a few words. */
  did(host: ExampleHost, execution: ExecutionRecord): string;
}

export const definitionOf = ({ file }: ExampleFlow): string =>
  readFileSync(join(FOLDER, file), "utf8");

/** Deploys an example, makes it run, and returns its last execution. */
export async function runExample(
  host: ExampleHost,
  example: ExampleFlow,
): Promise<{ deployment: Deployment; flow: DeployedFlow; execution: ExecutionRecord }> {
  const deployment = await host.deploy(definitionOf(example), example.config);
  const [flow] = deployment.flows.values();
  if (!flow) throw new Error(`${example.file} has no flow.`);
  await example.start(host, flow);
  await host.ended();
  const execution = host.executionsOf(deployment, flow).at(-1);
  if (!execution) throw new Error(`${example.file} did not run.`);
  return { deployment, flow, execution };
}

export function instanceNamed({ store }: ExampleHost, name: string): InstanceRecord {
  const found = [...store.instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no instance ${name}.`);
  return found;
}

const lastMessage = (host: ExampleHost, execution: ExecutionRecord): string =>
  (host.messagesOf(execution).at(-1) ?? "").replace(/^[A-Z]+ /, "");

/** The mails that a flow's step was to send; there is no mail server here, so it returns them. */
export function mailsOf(host: ExampleHost, execution: ExecutionRecord, step: string) {
  return host.resultsOf<{ to: string[]; toJson?: string[]; subject: string; html: string }>(
    execution,
    step,
  );
}

const mailed = (step: string) => (host: ExampleHost, execution: ExecutionRecord) => {
  const [mail] = mailsOf(host, execution, step);
  return `mailed "${mail?.subject}", ${mail?.html.length} characters of HTML`;
};

const onSchedule: ExampleFlow["start"] = (host, flow) => host.passSchedule(flow);

/** A polling trigger only finds what happens after its first run. */
const onChange =
  (change: (host: ExampleHost) => void): ExampleFlow["start"] =>
  async (host, flow) => {
    await host.passSchedule(flow);
    change(host);
    await host.passSchedule(flow);
  };

function failExecutions(host: ExampleHost): void {
  const { store } = host;
  for (const [name, error] of [
    ["Order Sync", "The ERP is down"],
    ["Order Sync", "The ERP is still down"],
    ["Onboarding", "Quota <exceeded> & more"],
  ] as const) {
    addPastExecution(store, instanceNamed(host, name), store.clock.now(), { error });
  }
}

export const EXAMPLE_FLOWS: readonly ExampleFlow[] = [
  {
    file: "onboard-customer.yml",
    config: { "Integration Name": "Order Intake", "Organization Connection": "customer-erp" },
    start: (host, flow) =>
      host.invoke(flow, {
        name: "Harbor Foods",
        externalId: "harbor-foods",
        warehouse: "North",
        connection: {
          endpoint: "https://erp.harbor.example",
          username: "sync",
          apiKey: "harbor-erp-secret",
        },
      }),
    did: lastMessage,
  },
  {
    file: "upgrade-instances.yml",
    config: {
      "Integration Name": "Inventory Feed",
      "Pilot Label": "production",
      "Minutes to Watch": "0",
      "Failures Allowed": "0",
    },
    start: (host, flow) => host.invoke(flow, {}),
    did: lastMessage,
  },
  {
    file: "alert-on-deployment.yml",
    config: { "Alert Group": "DevOps" },
    start: async (host) => {
      const { id: instanceId } = instanceNamed(host, "Onboarding");
      await host.act("deployInstance", { instanceId, force: true });
    },
    did: lastMessage,
  },
  {
    file: "failed-executions-to-slack.yml",
    config: { "Slack Channel": { webhookUrl: "https://hooks.slack.example/services/T/B/X" } },
    start: onChange(failExecutions),
    did: (host, execution) => {
      const [posted] = host.resultsOf<{ message: string }>(execution, "Post Message");
      return `posted "${posted?.message.split("\n")[0]}"`;
    },
  },
  {
    file: "mail-reconnect-links.yml",
    config: { ...MAIL, Sender: "support@northwind.example" },
    start: onChange((host) =>
      breakConnection(host.store, instanceNamed(host, "Order Sync"), "Slack Connection"),
    ),
    did: mailed("Send Link"),
  },
  {
    file: "nightly-backup.yml",
    config: {
      "File Store": { accessKeyId: "AKIA", secretAccessKey: "s" },
      Region: "eu-central-1",
      Bucket: "backups",
    },
    start: onSchedule,
    did: (host, execution) => {
      const count = (step: string) => host.resultsOf(execution, step).length;
      return `stored ${count("Store Integration")} integrations and ${count("Store Instance")} instances`;
    },
  },
  {
    file: "report-failed-executions.yml",
    config: {},
    start: onSchedule,
    did: lastMessage,
  },
  {
    file: "weekly-audit.yml",
    config: {
      ...MAIL,
      Sender: "operations@northwind.example",
      Recipient: "team@northwind.example",
    },
    start: onSchedule,
    did: mailed("Send Report"),
  },
  {
    file: "monthly-usage.yml",
    config: {
      ...MAIL,
      Sender: "operations@northwind.example",
      Recipient: "billing@northwind.example",
    },
    start: onSchedule,
    did: mailed("Send Report"),
  },
];
