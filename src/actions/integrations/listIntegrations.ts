import { ListIntegrations } from "../../generated/operations";
import { allVersions, filtersOf } from "../../inputs/common";
import { choice, integer, text, threeState, uuid } from "../../inputs/fields";
import { MARKETPLACE_CONFIGURATIONS } from "../../inputs/integration";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, description, descriptionContains, labelContains } =
  filtersOf("integration");

export const listIntegrations = listAction({
  key: "listIntegrations",
  display: {
    label: "List Integrations",
    description: "List all available integrations",
    important: true,
  },
  inputs: {
    nameContains,
    category: text({ label: "Category", comments: "Filter by exact category.", example: "ERP" }),
    labelContains,
    hasUnpublishedChanges: threeState({
      label: "Has Unpublished Changes",
      comments:
        "Filter by unpublished changes: Yes returns integrations that have some, No the others.",
    }),
    hasInstances: threeState({
      label: "Has Instances",
      comments: "Filter by instances: Yes returns integrations that have some, No the others.",
    }),
    allVersions,
    versionIsAvailable: threeState({
      label: "Version Is Available",
      comments:
        "Filter by availability: Yes returns versions available for new instances, No the others.",
    }),
    versionNumber: integer(
      {
        label: "Version Number",
        comments:
          "Filter by exact version number (0 or more). To find older versions, turn All Versions on.",
        example: "3",
      },
      { min: 0 },
    ),
    marketplace: threeState({
      label: "Marketplace",
      comments:
        "Filter by marketplace: Yes returns integrations in the marketplace, No the others. Marketplace Config is more specific.",
    }),
    marketplaceConfiguration: choice(
      {
        label: "Marketplace Config",
        comments: "Filter by marketplace setting.",
        example: "AVAILABLE_AND_DEPLOYABLE",
      },
      MARKETPLACE_CONFIGURATIONS,
    ),
  },
  rareInputs: {
    name,
    categoryContains: text({
      label: "Category Contains",
      comments: "Filter by categories that contain this text (case-insensitive).",
      placeholder: "Enter part of the category",
      example: "ERP",
    }),
    descriptionContains,
    description,
    versionSequenceId: uuid({
      label: "Version Sequence ID",
      comments:
        "Filter by version sequence ID, the UUID that all versions of one integration share.",
      example: "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9",
    }),
  },
  operation: ListIntegrations,
  variables: (filters) => filters,
  connection: (data) => data.integrations,
});
