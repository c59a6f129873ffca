import { ListComponents } from "../../generated/operations";
import { allVersions, filtersOf } from "../../inputs/common";
import { text, threeState } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

const { descriptionContains } = filtersOf("component");

export const listComponents = listAction({
  key: "listComponents",
  display: {
    label: "List Components",
    description: "Returns a list of all the components published to your account",
  },
  inputs: {
    key: text({
      label: "Key",
      placeholder: "Enter component key",
      comments: "Filter by exact component key.",
      example: "acme-erp",
    }),
    labelContains: text({
      label: "Label Contains",
      comments: "Filter by labels that contain this text (case-insensitive).",
      placeholder: "Enter part of the label",
      example: "erp",
    }),
    descriptionContains,
    category: text({
      label: "Category",
      comments: "Filter by exact category.",
      example: "Helpers",
    }),
    public: threeState({
      label: "Public",
      comments: "Filter by origin: Yes returns public components, No those of the organization.",
    }),
    allVersions,
  },
  operation: ListComponents,
  variables: (filters) => filters,
  connection: (data) => data.components,
});
