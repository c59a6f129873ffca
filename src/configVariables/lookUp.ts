import type { Client, NodeConnection } from "../client";
import { GetInstanceConfiguration, GetIntegrationConfiguration } from "../generated/operations";
import type { RequiredConfigVariable } from "./requiredConfigVariable";

/** The required config variables of an instance; undefined when there is no such instance. */
export async function requiredByInstance(
  client: Client,
  instanceId: string,
): Promise<RequiredConfigVariable[] | undefined> {
  const { data } = await client.paginate(
    GetInstanceConfiguration,
    { instanceId },
    (page) => page.instance?.configVariables,
  );
  return data.instance
    ? present(data.instance.configVariables).map((variable) => variable.requiredConfigVariable)
    : undefined;
}

/** The required config variables of an integration; undefined when there is no such integration. */
export async function requiredByIntegration(
  client: Client,
  integrationId: string,
): Promise<RequiredConfigVariable[] | undefined> {
  const { data } = await client.paginate(
    GetIntegrationConfiguration,
    { integrationId },
    (page) => page.integration?.requiredConfigVariables,
  );
  return data.integration ? present(data.integration.requiredConfigVariables) : undefined;
}

function present<TNode>({ nodes }: Pick<NodeConnection<TNode>, "nodes">): TNode[] {
  return nodes.filter((node) => node !== null);
}
