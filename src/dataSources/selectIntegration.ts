import { SelectIntegrations, type SelectIntegrationsQuery } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { versionDetail } from "./choices";
import { recordPicklist } from "./define";

type IntegrationNode = NonNullable<SelectIntegrationsQuery["integrations"]["nodes"][number]>;

function integrationPicklist(
  display: { label: string; description: string },
  filter: { allVersions?: boolean; versionIsAvailable?: boolean },
) {
  return recordPicklist({
    display,
    inputs: {},
    operation: SelectIntegrations,
    variables: () => filter,
    connection: (data) => data.integrations,
    choicesOf: ({ id, name, versionNumber, versionIsAvailable, customer }: IntegrationNode) => [
      {
        id,
        name,
        details: [
          versionDetail(versionNumber),
          customer?.name,
          filter.allVersions === true && versionIsAvailable === false && "not available",
        ],
      },
    ],
    example: { key: exampleId("Integration"), label: "Order Sync (v3)" },
  });
}

export const selectIntegration = integrationPicklist(
  {
    label: "Select Integration",
    description: "Select an integration (the newest 5,000 are listed)",
  },
  {},
);

/** For the actions that need a published version: a draft has an ID of its own. */
export const selectIntegrationVersion = integrationPicklist(
  {
    label: "Select Integration Version",
    description:
      "Select a published version available for new instances (the newest 5,000 are listed)",
  },
  { allVersions: true, versionIsAvailable: true },
);

/** For the actions that are for versions that are not available, too. */
export const selectAnyIntegrationVersion = integrationPicklist(
  {
    label: "Select Any Integration Version",
    description:
      "Select a published version, available for new instances or not (the newest 5,000 are listed)",
  },
  { allVersions: true },
);
