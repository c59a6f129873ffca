import { mustBeFound, RejectedError } from "../../errors";
import { ExportIntegration } from "../../generated/operations";
import { option } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { defineAction } from "../../steps/defineAction";

export const exportIntegration = defineAction({
  key: "exportIntegration",
  display: {
    label: "Export Integration",
    description: "Export the YAML definition of a low-code integration",
  },
  effect: "quickRead",
  inputs: {
    integrationId,
    latestComponents: option({
      label: "Latest Components",
      comments:
        "When true, the definition references the latest version of each component. When false, it references the versions in use.",
    }),
  },
  operations: [ExportIntegration],
  perform: async (client, { integrationId, latestComponents }, { labels }) => {
    const { data } = await client.request(ExportIntegration, {
      integrationId,
      latestComponents,
    });
    mustBeFound(data.integration, {
      name: "integration",
      id: integrationId,
      label: labels.integrationId,
    });
    const { definition } = data.integration;
    if (!definition) {
      throw new RejectedError(
        "Prismatic has no YAML definition of this integration. A code-native integration has none: use its source repository instead.",
      );
    }
    return { data: definition, contentType: "application/x-yaml" };
  },
});
