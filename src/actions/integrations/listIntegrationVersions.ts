import { ListIntegrationVersions } from "../../generated/operations";
import { threeState } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { listAction } from "../../steps/defineAction";

export const listIntegrationVersions = listAction({
  key: "listIntegrationVersions",
  display: {
    label: "List Integration Versions",
    description: "List the published versions of an integration, newest first",
  },
  inputs: {
    integrationId,
    available: threeState({
      label: "Available",
      comments:
        "Filter by availability: Yes returns versions available for new instances, No the others.",
    }),
  },
  operation: ListIntegrationVersions,
  variables: (filters) => filters,
  connection: (data) => data.integration?.versionSequence,
  found: { in: (data) => data.integration, name: "integration", by: "integrationId" },
});
