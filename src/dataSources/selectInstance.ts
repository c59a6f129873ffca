import { SelectInstances, type SelectInstancesQuery } from "../generated/operations";
import { customerFilter } from "../inputs/customer";
import { exampleId } from "../inputs/examples";
import { integrationFilter } from "../inputs/integration";
import { recordPicklist } from "./define";

type InstanceNode = NonNullable<SelectInstancesQuery["instances"]["nodes"][number]>;

function instancePicklist(display: { label: string; description: string }, enabled: boolean) {
  return recordPicklist({
    display,
    inputs: {
      customerId: customerFilter,
      integrationId: integrationFilter,
    },
    operation: SelectInstances,
    variables: ({ customerId, integrationId }) => ({ customerId, integrationId, enabled }),
    connection: (data) => data.instances,
    choicesOf: ({ id, name, customer, integration }: InstanceNode) => [
      {
        id,
        name,
        details: [customer.name, `${integration.name} v${integration.versionNumber}`],
      },
    ],
    example: {
      key: exampleId("Instance"),
      label: "Acme Orders (Acme Corporation, Order Sync v3)",
    },
  });
}

export const selectInstance = instancePicklist(
  {
    label: "Select Instance",
    description: "Select an enabled instance (the newest 5,000 are listed)",
  },
  true,
);

/** For the actions that only disabled instances are for. */
export const selectDisabledInstance = instancePicklist(
  {
    label: "Select Disabled Instance",
    description: "Select a disabled instance (the newest 5,000 are listed)",
  },
  false,
);
