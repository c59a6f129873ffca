import type { DataSourceDefinition, JSONForm } from "@prismatic-io/spectral";
import type { Client } from "../client";
import { configForm, type PresentValue } from "../configVariables";
import { mustBeFound } from "../errors";
import { GetInstanceValues, GetIntegrationForm } from "../generated/operations";
import type { connection } from "../inputs/fields";
import { instanceWithValues } from "../inputs/instance";
import { integrationId } from "../inputs/integration";
import { formDataSource } from "./define";

const inputs = { integrationId, instanceId: instanceWithValues };

export const integrationConfigForm: DataSourceDefinition<
  typeof inputs & { connection: typeof connection },
  Record<string, never>,
  "jsonForm"
> = formDataSource({
  display: {
    label: "Integration Config Form",
    description:
      "A form of the config variables of an integration, filled from an instance where one is selected",
  },
  inputs,
  form: async (client, { integrationId: id, instanceId }) => {
    const [integration, present] = await Promise.all([
      integrationOf(client, id),
      valuesOf(client, instanceId),
    ]);
    const variables = integration.requiredConfigVariables.nodes
      .filter((variable) => variable !== null)
      .filter(({ userLevelConfigured }) => userLevelConfigured !== true);
    return configForm(variables, present, integration.configPages) as JSONForm;
  },
  example: {
    schema: {
      type: "object",
      properties: {
        Greeting: { type: "string", title: "Greeting", description: "Opens each email" },
        "Sync?": { type: "boolean", title: "Sync?" },
      },
      required: [],
    },
    uiSchema: {
      type: "VerticalLayout",
      elements: [
        {
          type: "Control",
          scope: "#/properties/Greeting",
          label: "Greeting",
          options: { showUnfocusedDescription: true },
        },
        { type: "Control", scope: "#/properties/Sync?", label: "Sync?" },
      ],
    } as JSONForm["uiSchema"],
    data: { Greeting: "Hello", "Sync?": true },
  },
});

async function integrationOf(client: Client, id: string) {
  const { data } = await client.paginate(
    GetIntegrationForm,
    { integrationId: id },
    (page) => page.integration?.requiredConfigVariables,
  );
  const { integration } = data;
  mustBeFound(integration, { name: "integration", id, label: inputs.integrationId.label });
  return integration;
}

async function valuesOf(
  client: Client,
  id: string | undefined,
): Promise<Map<string, PresentValue>> {
  if (id === undefined) return new Map();
  const { data } = await client.paginate(
    GetInstanceValues,
    { instanceId: id },
    (page) => page.instance?.configVariables,
  );
  const { instance } = data;
  mustBeFound(instance, { name: "instance", id, label: inputs.instanceId.label });
  const nodes = instance.configVariables.nodes.filter((node) => node !== null);
  return new Map(nodes.map((node) => [node.requiredConfigVariable.key, node]));
}
