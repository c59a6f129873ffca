import { readFileSync } from "node:fs";
import { join } from "node:path";
import { versionSteps } from "./versions";

/** Performs an action of the built component and returns the data of its result. */
export type Act = <T>(action: string, params: Record<string, unknown>) => Promise<T>;

/** What the steps know of each other. */
export interface Life {
  /** Unique: everything that is created has this name. */
  readonly name: string;
  readonly act: Act;
  customerId?: string;
  integrationId?: string;
  versionId?: string;
  flowId?: string;
  instanceId?: string;
  executionId?: string;
  /** What Upgrade Instances returned. */
  upgrade?: unknown;
}

/** One step of the life of an instance. */
export interface LifeStep {
  readonly name: string;
  readonly assumes: string;
  /** Whether it only looks, so that an interruption need not wait for it. */
  readonly onlyLooks?: boolean;
  /** Returns what is not as assumed. */
  run(life: Life): Promise<string[]>;
}

interface Found {
  readonly id: string;
}
interface Flows {
  readonly flows: { readonly nodes: readonly Found[] };
}
interface Instance extends Found {
  readonly enabled: boolean;
  readonly needsDeploy: boolean;
  readonly description: string | null;
  readonly integration: { readonly versionNumber: number };
}

const unless = (condition: boolean, difference: string): string[] =>
  condition ? [] : [difference];

/** The whole life of an instance but its end, which is the deletion of everything. */
export const LIFE: readonly LifeStep[] = [
  {
    name: "create customer",
    assumes: "Create Customer returns the customer.",
    run: async (life) => {
      const { createCustomer } = await life.act<{ createCustomer: { customer: Found } }>(
        "createCustomer",
        { name: life.name, externalId: life.name, description: "Created by npm run verify" },
      );
      life.customerId = createCustomer.customer.id;
      return unless(Boolean(life.customerId), "there is no ID");
    },
  },
  {
    name: "import integration",
    assumes:
      "Import Integration takes a definition of version 7 and returns the integration with its flows.",
    run: async (life) => {
      const definition = definitionOf(life);
      const { importIntegration } = await life.act<{
        importIntegration: { integration: Found & Flows };
      }>("importIntegration", { definition });
      life.integrationId = importIntegration.integration.id;
      life.flowId = importIntegration.integration.flows.nodes[0]?.id;
      return unless(life.flowId !== undefined, "there is no flow");
    },
  },
  {
    name: "publish integration",
    assumes: "Publish Integration Version returns a version that instances can be created of.",
    run: async (life) => {
      const { publishIntegration } = await life.act<{
        publishIntegration: { integration: Found & { versionNumber: number } };
      }>("publishIntegration", { integrationId: life.integrationId, comments: "npm run verify" });
      life.versionId = publishIntegration.integration.id;
      const { versionNumber } = publishIntegration.integration;
      return unless(versionNumber >= 1, `the version's number is ${versionNumber}`);
    },
  },
  {
    name: "create instance",
    assumes:
      "Create Instance takes config variables and returns the instance with the URLs of its flows.",
    run: async (life) => {
      const { createInstance } = await life.act<{
        createInstance: {
          instance: Found & { flowConfigs: { nodes: { webhookUrl: string | null }[] } };
        };
      }>("createInstance", {
        customerId: life.customerId,
        integrationId: life.versionId,
        name: life.name,
        configVariables: JSON.stringify({ Greeting: "Good morning" }),
      });
      const { id, flowConfigs } = createInstance.instance;
      life.instanceId = id;
      return unless(
        flowConfigs.nodes.length === 1 && Boolean(flowConfigs.nodes[0]?.webhookUrl),
        "there is no URL",
      );
    },
  },
  {
    name: "config variables",
    assumes: "Update Instance Config Variables changes what List Config Variables returns.",
    run: async (life) => {
      const { instanceId } = life;
      await life.act("updateInstanceConfigVariables", {
        instanceId,
        configVariables: JSON.stringify({ Greeting: "Good evening" }),
      });
      const { instance } = await life.act<{
        instance: { configVariables: { nodes: { value: string | null }[] } };
      }>("listConfigVariables", { instanceId });
      const values = instance.configVariables.nodes.map(({ value }) => value);
      return unless(values.join() === "Good evening", "the value is another one");
    },
  },
  {
    name: "deploy instance",
    assumes: "Deploy Instance leaves an enabled instance that does not need deployment.",
    run: async (life) => {
      const { instanceId } = life;
      await life.act("deployInstance", { instanceId });
      const { instance } = await life.act<{ instance: Instance }>("getInstance", { instanceId });
      return [
        ...unless(instance.enabled, "it is not enabled"),
        ...unless(!instance.needsDeploy, "it needs deployment"),
      ];
    },
  },
  {
    name: "test flow",
    assumes: "Test Flow returns the execution that it starts.",
    run: async (life) => {
      const { testIntegrationFlow } = await life.act<{
        testIntegrationFlow: { testIntegrationFlowResult: { execution: Found | null } | null };
      }>("testFlow", { flowId: life.flowId, payload: "{}", contentType: "application/json" });
      life.executionId = testIntegrationFlow.testIntegrationFlowResult?.execution?.id;
      return unless(life.executionId !== undefined, "there is no execution");
    },
  },
  {
    name: "wait for execution",
    assumes: "The execution ends within a minute, successfully.",
    onlyLooks: true,
    run: async (life) => {
      const { executionResult } = await life.act<{
        executionResult: { status: string | null; endedAt: string | null };
      }>("waitForExecution", { executionId: life.executionId, timeoutSeconds: "60" });
      return [
        ...unless(executionResult.endedAt !== null, "endedAt is null"),
        ...unless(executionResult.status === "SUCCESS", `the status is ${executionResult.status}`),
      ];
    },
  },
  {
    name: "step results",
    assumes: "Get Step Results returns what the steps returned, by the names of the steps.",
    onlyLooks: true,
    run: async (life) => {
      const { stepResults } = await life.act<{ stepResults: Record<string, unknown> }>(
        "getStepResults",
        { executionId: life.executionId },
      );
      return unless(
        Object.keys(stepResults).includes("Make Greeting"),
        `the names are ${Object.keys(stepResults).join(", ")}`,
      );
    },
  },
  {
    name: "update instance",
    assumes: "Update Instance changes the inputs that are set, and nothing else.",
    run: async (life) => {
      const { updateInstance } = await life.act<{ updateInstance: { instance: Instance } }>(
        "updateInstance",
        { instanceId: life.instanceId, description: "Changed by npm run verify" },
      );
      const { enabled, description } = updateInstance.instance;
      return [
        ...unless(description === "Changed by npm run verify", "the description is unchanged"),
        ...unless(enabled, "it is disabled now"),
      ];
    },
  },
  {
    name: "upgrade instance",
    assumes:
      "Import Integration changes an integration, and Update Instances to Latest Version moves its instances to the version that is published next.",
    run: async (life) => {
      const { integrationId, instanceId } = life;
      const definition = definitionOf(life).replace("Hello", "Welcome");
      await life.act("importIntegration", { integrationId, definition });
      await life.act("publishIntegration", { integrationId, comments: "npm run verify, again" });
      await life.act("updateInstancesToLatest", { integrationId });
      const { instance } = await life.act<{ instance: Instance }>("getInstance", { instanceId });
      const { versionNumber } = instance.integration;
      return unless(versionNumber === 2, `the instance is on version ${versionNumber}`);
    },
  },
  ...versionSteps((life) => definitionOf(life)),
  {
    name: "disable instance",
    assumes: "Disable Instance leaves a disabled instance.",
    run: async (life) => {
      const { instanceId } = life;
      await life.act("disableInstnce", { instanceId });
      const { instance } = await life.act<{ instance: Instance }>("getInstance", { instanceId });
      return unless(!instance.enabled, "it is enabled");
    },
  },
  {
    name: "enable instance",
    assumes: "Enable Instance leaves an enabled instance.",
    run: async (life) => {
      const { instanceId } = life;
      await life.act("enableInstance", { instanceId });
      const { instance } = await life.act<{ instance: Instance }>("getInstance", { instanceId });
      return unless(instance.enabled, "it is disabled");
    },
  },
];

/** The integration of the sandbox, with a name of its own. */
const definitionOf = ({ name }: Life): string =>
  readFileSync(join(__dirname, "sandbox.yml"), "utf8").replace("NAME", name);
