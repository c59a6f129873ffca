import { ListFlows } from "../../generated/operations";
import { integrationId } from "../../inputs/integration";
import { listAction } from "../../steps/defineAction";

export const listFlows = listAction({
  key: "listFlows",
  display: {
    label: "List Flows",
    description: "List all flows on an integration",
  },
  inputs: { integrationId },
  operation: ListFlows,
  variables: (filters) => filters,
  connection: (data) => data.integration?.flows,
  found: { in: (data) => data.integration, name: "integration", by: "integrationId" },
});
