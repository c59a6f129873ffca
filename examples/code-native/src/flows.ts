import { flow } from "@prismatic-io/spectral";

interface Instance {
  id: string;
  name: string;
  configState: string;
  customer: { name: string };
}

interface Executions {
  data: { data: { executionResults: { totalCount: number } } };
}

/** What the event webhook found; nothing when it refused a delivery. */
type Deployment = { event: { instance: { id: string; name: string } } } | null;

interface Ensured {
  data: { data: { ensureAlertMonitors: { created: object[]; kept: object[]; failed: object[] } } };
}

interface EnsuredInstance {
  data: {
    data: { ensureInstance: { outcome: string; deployed: boolean; instance: { id: string } } };
  };
}

/** What a webhook request asks for. */
interface NewCustomer {
  customerId: string;
  name: string;
}

interface Instances {
  data: { status: number; data: { instances: { totalCount: number; nodes: Instance[] } } };
}

/** Every morning: deploys the instances of an integration that need deployment. */
export const deployWaiting = flow({
  name: "Deploy Waiting",
  stableKey: "deploy-waiting",
  description:
    "Deploy the instances that need deployment, and report those that need configuration",
  schedule: { value: "0 5 * * *", timezone: "UTC" },
  onExecution: async (context) => {
    const { prismatic } = context.components;
    const connection = context.configVars["Prismatic Connection"];
    const { data }: Instances = await prismatic.listInstances({
      connection,
      integrationId: context.configVars.Integration,
      enabled: "yes",
      needsDeploy: "yes",
      fetchAll: true,
    });
    const { nodes } = data.data.instances;
    const ready = nodes.filter(({ configState }) => configState === "FULLY_CONFIGURED");
    for (const { id } of ready) await prismatic.deployInstance({ connection, instanceId: id });
    const waiting = nodes.filter((instance) => !ready.includes(instance));
    for (const { name, customer } of waiting) {
      context.logger.warn(`${name} of ${customer.name} needs configuration`);
    }
    return { data: { deployed: ready.length, waiting: waiting.map(({ id }) => id) } };
  },
});

/** When an instance is deployed: counts its executions. */
export const watchDeployments = flow({
  name: "Watch Deployments",
  stableKey: "watch-deployments",
  description: "Count the executions of each instance that is deployed",
  onTrigger: {
    component: "prismatic",
    key: "eventWebhook",
    values: {
      connection: { configVar: "Prismatic Connection" },
      eventTypes: { value: ["instance.deployed"] },
    },
  },
  onExecution: async (context, { onTrigger }) => {
    const deployment = onTrigger.results.body.data as Deployment;
    if (!deployment) return { data: null };
    const { data }: Executions = await context.components.prismatic.listExecutions({
      connection: context.configVars["Prismatic Connection"],
      instanceId: deployment.event.instance.id,
      failedOnly: context.configVars["Failed Executions Only"],
      first: "1",
    });
    return { data: { executions: data.data.executionResults.totalCount } };
  },
});

/** When an instance is deployed: makes sure that each of its flows has an alert monitor. */
export const alertOnDeployment = flow({
  name: "Alert on Deployment",
  stableKey: "alert-on-deployment",
  description:
    "Give every flow of an instance its alert monitor as soon as the instance is deployed",
  onTrigger: {
    component: "prismatic",
    key: "eventWebhook",
    values: {
      connection: { configVar: "Prismatic Connection" },
      eventTypes: { value: ["instance.deployed"] },
    },
  },
  onExecution: async (context, { onTrigger }) => {
    const deployment = onTrigger.results.body.data as Deployment;
    if (!deployment) return { data: null };
    const { instance } = deployment.event;
    const { data }: Ensured = await context.components.prismatic.ensureAlertMonitors({
      connection: context.configVars["Prismatic Connection"],
      instanceId: instance.id,
      triggers: ["Execution Failed", "Connection Threw an Exception"],
      groupNames: [context.configVars["Alert Group"]],
    });
    const { created, kept, failed } = data.data.ensureAlertMonitors;
    if (failed.length > 0) {
      context.logger.error(`${failed.length} flows of ${instance.name} have no alert monitor`);
    }
    return { data: { created: created.length, kept: kept.length } };
  },
});

/** On request: gives a customer an instance that is configured as the wizard's form says. */
export const onboardCustomer = flow({
  name: "Onboard Customer",
  stableKey: "onboard-customer",
  description: "Give a customer an instance, configured and deployed",
  isSynchronous: true,
  onExecution: async (context, { onTrigger }) => {
    const { customerId, name } = onTrigger.results.body.data as NewCustomer;
    const { data }: EnsuredInstance = await context.components.prismatic.ensureInstance({
      connection: context.configVars["Prismatic Connection"],
      customerId,
      integrationId: context.configVars.Version,
      name,
      configVariables: JSON.stringify(context.configVars["Instance Configuration"]),
    });
    const { outcome, deployed, instance } = data.data.ensureInstance;
    return { data: { outcome, deployed, instanceId: instance.id } };
  },
});
