import { mustBeFound, RejectedError } from "../../errors";
import { ExportIntegration } from "../../generated/operations";
import { option } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { defineAction } from "../../steps/defineAction";

export const exportIntegration = defineAction({
  key: "exportIntegration",
  display: {
    label: "Export Integration",
    description: "Return the YAML definition of an integration as text, with its content type",
  },
  safety: "read",
  inputs: {
    integrationId,
    latestComponents: option({
      label: "Latest Components",
      comments: "Name the latest version of each component instead of the one that is in use.",
    }),
  },
  operations: [ExportIntegration],
  perform: async (client, { integrationId, latestComponents }) => {
    const { data } = await client.request(ExportIntegration, {
      integrationId,
      latestComponents,
    });
    mustBeFound(data.integration, "integration");
    const { definition } = data.integration;
    if (!definition) {
      throw new RejectedError(
        "The API has no definition of this integration. One that is built in code has none: export it from its repository.",
      );
    }
    return { data: definition, contentType: "application/x-yaml" };
  },
});
