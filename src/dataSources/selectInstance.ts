import {
  SelectInstances,
  type SelectInstancesQuery,
  type SelectInstancesQueryVariables,
} from "../generated/operations";
import { filtersOf } from "../inputs/common";
import { customerFilter } from "../inputs/customer";
import { exampleId } from "../inputs/examples";
import { unfiltered } from "../inputs/idInputs";
import { integrationFilter } from "../inputs/integration";
import { recordPicklist } from "./define";

type Filters = Pick<SelectInstancesQueryVariables, "customerId" | "integrationId" | "nameContains">;
type InstanceNode = NonNullable<SelectInstancesQuery["instances"]["nodes"][number]>;

const byCustomer = { customerId: unfiltered(customerFilter) };
const byName = { nameContains: filtersOf("instance").nameContains };
const byAll = { ...byCustomer, integrationId: unfiltered(integrationFilter), ...byName };

/** The integration's name and version, as far as the API has them. */
function versionOf(integration: Partial<InstanceNode["integration"]> | undefined): string {
  const { name, versionNumber } = integration ?? {};
  return [name, versionNumber !== undefined && `v${versionNumber}`].filter(Boolean).join(" ");
}

function instancePicklist<TInputs extends typeof byCustomer>(
  display: { label: string; description: string },
  inputs: TInputs,
  enabled?: boolean,
) {
  return recordPicklist({
    display,
    inputs,
    operation: SelectInstances,
    variables: (filters) => ({ ...(filters as Filters), enabled }),
    connection: (data) => data.instances,
    choicesOf: (instance: InstanceNode) => [
      {
        id: instance.id,
        name: instance.name,
        details: [
          instance.customer?.name,
          versionOf(instance.integration),
          enabled === undefined && instance.enabled === false && "disabled",
        ],
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
  byAll,
  true,
);

/** For the actions that only disabled instances are for. */
export const selectDisabledInstance = instancePicklist(
  {
    label: "Select Disabled Instance",
    description: "Select a disabled instance (the newest 5,000 are listed)",
  },
  byAll,
  false,
);

/**
 * For the actions that are for enabled and disabled instances. Not filtered by an integration:
 * the version that Update Instance upgrades to is an input of the same key.
 */
export const selectAnyInstance = instancePicklist(
  {
    label: "Select Any Instance",
    description: "Select an enabled or disabled instance (the newest 5,000 are listed)",
  },
  { ...byCustomer, ...byName },
);

/** For inputs beside a Name Contains of their own, which would filter the instances too. */
export const selectAnyInstanceUnfiltered = instancePicklist(
  {
    label: "Select Any Instance Unfiltered",
    description: "Select an enabled or disabled instance (the newest 5,000 are listed)",
  },
  byCustomer,
);
