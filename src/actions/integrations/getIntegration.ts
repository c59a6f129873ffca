import { GetIntegration } from "../../generated/operations";
import { integrationId } from "../../inputs/integration";
import { readAction } from "../../steps/defineAction";

export const getIntegration = readAction({
  key: "getIntegration",
  display: {
    label: "Get Integration",
    description: "Get the information and metadata of an integration",
  },
  inputs: { integrationId },
  operation: GetIntegration,
  variables: ({ integrationId }) => ({ integrationId }),
  found: { in: (data) => data.integration, name: "integration", by: "integrationId" },
});
