import { ListOrganizationConnections } from "../../generated/operations";
import { text } from "../../inputs/fields";
import { managedBy } from "../../inputs/reusableConnection";
import { listAction } from "../../steps/defineAction";

export const listOrganizationConnections = listAction({
  key: "listOrganizationConnections",
  display: {
    label: "List Organization Connections",
    description:
      "List the reusable connections of the organization with their inputs; never returns credentials",
  },
  inputs: {
    keyContains: text({
      label: "Name Contains",
      comments: "Filter by names of connections that contain this text (case-insensitive).",
      placeholder: "Enter part of the name",
      example: "Acme",
    }),
    componentKey: text({
      label: "Component Key",
      comments: "Filter by the exact key of the component that the connection is of.",
      example: "slack",
    }),
    managedBy,
  },
  operation: ListOrganizationConnections,
  variables: ({ keyContains, componentKey, managedBy }) => ({
    keyContains,
    components: componentKey === undefined ? undefined : publicAndPrivate(componentKey),
    managedBy,
  }),
  connection: (data) => data.scopedConfigVariables,
});

/** A public component and a private one may have the same key. */
function publicAndPrivate(key: string) {
  return [
    { key, isPublic: true },
    { key, isPublic: false },
  ];
}
