import {
  SelectIntegrations,
  type SelectIntegrationsQuery,
  type SelectIntegrationsQueryVariables,
} from "../generated/operations";
import { filtersOf } from "../inputs/common";
import { exampleId } from "../inputs/examples";
import { versionDetail } from "./choices";
import { recordPicklist } from "./define";

type IntegrationNode = NonNullable<SelectIntegrationsQuery["integrations"]["nodes"][number]>;

type Filters = Pick<SelectIntegrationsQueryVariables, "nameContains">;

const { nameContains } = filtersOf("integration");

function integrationPicklist<TInputs extends { nameContains?: typeof nameContains }>(
  display: { label: string; description: string },
  inputs: TInputs,
  filter: { allVersions?: boolean; versionIsAvailable?: boolean } = {},
) {
  return recordPicklist({
    display,
    inputs,
    operation: SelectIntegrations,
    variables: (filters) => ({ ...(filters as Filters), ...filter }),
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
  { nameContains },
);

/** For inputs beside a Name Contains of their own, which would filter the integrations too. */
export const selectIntegrationUnfiltered = integrationPicklist(
  {
    label: "Select Integration Unfiltered",
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
  { nameContains },
  { allVersions: true, versionIsAvailable: true },
);

/** For the actions that are for versions that are not available, too. */
export const selectAnyIntegrationVersion = integrationPicklist(
  {
    label: "Select Any Integration Version",
    description:
      "Select a published version, available for new instances or not (the newest 5,000 are listed)",
  },
  { nameContains },
  { allVersions: true },
);
