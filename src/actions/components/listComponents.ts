import { ListComponents } from "../../generated/operations";
import { allVersions, filtersOf } from "../../inputs/common";
import { text, threeState } from "../../inputs/fields";
import { listAction } from "../../steps/defineAction";

const { descriptionContains } = filtersOf("components", "Acme ERP");

export const listComponents = listAction({
  key: "listComponents",
  display: {
    label: "List Components",
    description: "Returns a list of all the components published to your account",
  },
  inputs: {
    key: text({
      label: "Key",
      comments: "Only the component with exactly this key.",
      example: "acme-erp",
    }),
    labelContains: text({
      label: "Label Contains",
      comments: "Only components whose label contains this text, in upper or lower case.",
      example: "erp",
    }),
    descriptionContains,
    category: text({
      label: "Category",
      comments: "Only components of exactly this category.",
      example: "Helpers",
    }),
    public: threeState({
      label: "Public",
      comments: "Only public components, or only the organization's own.",
    }),
    allVersions,
  },
  operation: ListComponents,
  variables: (filters) => filters,
  connection: (data) => data.components,
});
