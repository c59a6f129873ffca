import { ListAgentFlows } from "../../generated/operations";
import { integrationFilter } from "../../inputs/integration";
import { readAction } from "../../steps/defineAction";

export const listAgentFlows = readAction({
  key: "listAgentFlows",
  display: {
    label: "List Agent Flows",
    description:
      "List the flows of instances that AI agents can call, with the schemas of their data",
  },
  inputs: { integrationId: integrationFilter },
  operation: ListAgentFlows,
  variables: ({ integrationId }) => ({ integrationId }),
});
