import type { AiAgentFlowsArgs } from "../generated/schema";
import type { FlowRecord, InstanceRecord } from "../store/types";
import { integrationIds } from "../store/versions";
import type { EmulatorContext } from "./context";
import { type FlowConfigView, flowConfigOf, instances } from "./instances";
import { paginate } from "./pagination";

const runs = ({ isSystem, enabled, lastDeployedAt }: InstanceRecord) =>
  !isSystem && enabled && lastDeployedAt !== null;

const schemaOf = ({ schemas }: FlowRecord, name: string) =>
  schemas[name] === undefined ? null : JSON.stringify(schemas[name]);

/** Flows of instances that run, and that are for agents: each has the ID of its flow config's UUID. */
export const agentFlows = {
  AI: {
    agentFlows: (_: unknown, { integrationId }: AiAgentFlowsArgs, { store }: EmulatorContext) => {
      const wanted = integrationId == null ? undefined : integrationIds(store, integrationId);
      const views = [...store.instances.values()]
        .filter((instance) => runs(instance) && (wanted?.has(instance.integrationId) ?? true))
        .flatMap((instance) =>
          (store.integrations.get(instance.integrationId)?.flows ?? [])
            .filter((flow) => flow.isAgentFlow)
            .map((flow) => flowConfigOf(store, instance, flow)),
        );
      return paginate(views, {});
    },
  },
  AgentFlow: {
    id: ({ id }: FlowConfigView, _: unknown, { store }: EmulatorContext) =>
      store.derivedId("AgentFlow", id),
    name: ({ flow }: FlowConfigView) => flow.name,
    description: ({ flow }: FlowConfigView) => flow.description,
    webhookUrl: instances.InstanceFlowConfig.webhookUrl,
    invokeSchema: ({ flow }: FlowConfigView) => schemaOf(flow, "invoke"),
    resultSchema: ({ flow }: FlowConfigView) => schemaOf(flow, "result"),
  },
  RootQuery: {
    ai: () => ({}),
  },
};
