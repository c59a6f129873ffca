import type { Client, NodeConnection } from "../client";
import { GetInstanceConfiguration, GetIntegrationConfiguration } from "../generated/operations";
import type { ConfigVariableKind } from "./requiredConfigVariable";

/** The kinds of an instance's config variables; undefined when there is no such instance. */
export async function kindsOfInstance(
  client: Client,
  instanceId: string,
): Promise<ConfigVariableKind[] | undefined> {
  const { data } = await client.paginate(
    GetInstanceConfiguration,
    { instanceId },
    (page) => page.instance?.configVariables,
  );
  return data.instance
    ? present(data.instance.configVariables).map((variable) => variable.requiredConfigVariable)
    : undefined;
}

/** The kinds of an integration's config variables; undefined when there is no such integration. */
export async function kindsOfIntegration(
  client: Client,
  integrationId: string,
): Promise<ConfigVariableKind[] | undefined> {
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
