import { ListIntegrations } from "../../generated/operations";
import { allVersions, filtersOf } from "../../inputs/common";
import { choice, integer, text, threeState, uuid } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

const { name, nameContains, description, descriptionContains, labelContains } = filtersOf(
  "integrations",
  "Order Sync",
);

export const listIntegrations = listAction({
  key: "listIntegrations",
  display: {
    label: "List Integrations",
    description: "List all available integrations",
    important: true,
  },
  inputs: {
    name,
    nameContains,
    description,
    descriptionContains,
    category: text({
      label: "Category",
      comments: "Only integrations of exactly this category.",
      example: "ERP",
    }),
    categoryContains: text({
      label: "Category Contains",
      comments: "Only integrations whose category contains this text, in upper or lower case.",
      example: "ERP",
    }),
    labelContains,
    allVersions,
    versionIsAvailable: threeState({
      label: "Version Is Available",
      comments: "Only versions that are, or are not, available for new instances.",
    }),
    versionNumber: integer(
      {
        label: "Version Number",
        comments:
          "Only integrations whose version has this number. All Versions finds older ones too.",
        example: "3",
      },
      { min: 0 },
    ),
    versionSequenceId: uuid({
      label: "Version Sequence ID",
      comments:
        "Only versions of the integration with this version sequence ID, a UUID that all its versions share.",
      example: "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9",
    }),
    hasInstances: threeState({
      label: "Has Instances",
      comments: "Only integrations with, or without, instances.",
    }),
    hasUnpublishedChanges: threeState({
      label: "Has Unpublished Changes",
      comments: "Only integrations with, or without, changes that are not published.",
    }),
    marketplace: threeState({
      label: "Marketplace",
      comments: "Only integrations that are, or are not, in the marketplace.",
    }),
    marketplaceConfiguration: choice(
      {
        label: "Marketplace Configuration",
        comments: "Only integrations with this setting for the marketplace.",
        example: "AVAILABLE_AND_DEPLOYABLE",
      },
      [
        { label: "Available and Deployable", value: "AVAILABLE_AND_DEPLOYABLE" },
        { label: "Available, Not Deployable", value: "AVAILABLE_NOT_DEPLOYABLE" },
        { label: "Not Available in Marketplace", value: "NOT_AVAILABLE_IN_MARKETPLACE" },
      ],
    ),
  },
  operation: ListIntegrations,
  variables: (filters) => filters,
  connection: (data) => data.integrations,
});
