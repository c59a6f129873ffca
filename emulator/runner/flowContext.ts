import type { ContextData } from "../player/context";
import { configVariablesOf, connectionOf } from "../store/configVariables";
import { flowConfigId } from "../store/executions";
import { flowApiKeys } from "../store/flowApiKeys";
import { testUrl, webhookUrl } from "../store/flowUrls";
import type { Store } from "../store/store";
import type {
  ConfigValue,
  ConnectionRecord,
  ExecutionRecord,
  FlowRecord,
  InstanceRecord,
  RequiredConfigVariableRecord,
} from "../store/types";

function urlOf(store: Store, baseUrl: string, instance: InstanceRecord, flow: FlowRecord): string {
  return instance.isSystem
    ? testUrl(baseUrl, flow)
    : webhookUrl(baseUrl, flowConfigId(store, instance.id, flow.stableKey));
}

/** What a component's function gets to know of where it runs. */
export function contextOf(
  store: Store,
  baseUrl: string,
  instance: InstanceRecord,
  flow: FlowRecord,
  execution?: ExecutionRecord,
): Partial<ContextData> {
  const integration = store.integrations.get(instance.integrationId);
  const customer = store.customers.get(instance.customerId);
  const user = store.signedInUser;
  const startedAt = new Date(execution?.startedAt ?? store.clock.now()).toISOString();
  return {
    configVars: configVars(store, instance),
    executionId: execution?.id ?? "",
    startedAt,
    executionFrame: {
      invokedByExecutionJWT: execution?.id ?? "",
      invokedByExecutionStartedAt: startedAt,
    },
    invokeUrl: urlOf(store, baseUrl, instance, flow),
    webhookUrls: Object.fromEntries(
      (integration?.flows ?? []).map((one) => [one.name, urlOf(store, baseUrl, instance, one)]),
    ),
    webhookApiKeys: Object.fromEntries(
      (integration?.flows ?? []).map((one) => [one.name, [...flowApiKeys(store, instance, one)]]),
    ),
    customer: {
      id: instance.customerId,
      name: customer?.name ?? "",
      externalId: customer?.externalId ?? "",
    },
    instance: { id: instance.id, name: instance.name },
    integration: {
      id: instance.integrationId,
      name: integration?.name ?? "",
      versionSequenceId: integration?.versionSequenceId ?? "",
      externalVersion: "",
    },
    flow: { id: flow.id, name: flow.name, stableId: flow.stableKey },
    user: {
      id: user.id,
      email: user.email,
      name: user.name,
      externalId: user.externalId ?? "",
    },
    globalDebug: instance.globalDebug ?? false,
  };
}

/** The values of an instance's config variables by key; a connection's is the connection. */
export function configVars(store: Store, instance: InstanceRecord): Record<string, unknown> {
  return Object.fromEntries(
    configVariablesOf(store, instance).map(({ variable, stored }) => {
      const connection = connectionOf(store, variable);
      const value = connection
        ? connectionValue(connection, variable.key, stored)
        : plainValue(variable, stored?.value ?? variable.defaultValue);
      return [variable.key, value];
    }),
  );
}

/** A connection as an input of type connection gets it. */
function connectionValue(
  { key, inputs }: ConnectionRecord,
  configVarKey: string,
  stored: ConfigValue | undefined,
): object {
  const fields = inputs.map((input) => [
    input.key,
    stored?.inputs?.[input.key]?.value ?? input.default ?? "",
  ]);
  return { key, configVarKey, fields: Object.fromEntries(fields), token: stored?.token };
}

/** What a component gets as a value of its type; of the others it gets the text. */
const TYPED = ["BOOLEAN", "NUMBER", "JSONFORM", "OBJECTSELECTION", "OBJECTFIELDMAP"];

function plainValue(
  { dataType, collectionType }: RequiredConfigVariableRecord,
  value: string | null,
): unknown {
  if (value === null) return undefined;
  return collectionType || TYPED.includes(dataType) ? JSON.parse(value) : value;
}
