import {
  SelectCustomers,
  type SelectCustomersQuery,
  type SelectCustomersQueryVariables,
} from "../generated/operations";
import { filtersOf } from "../inputs/common";
import { exampleId } from "../inputs/examples";
import { recordPicklist } from "./define";

type Filters = Pick<SelectCustomersQueryVariables, "nameContains">;
type CustomerNode = NonNullable<SelectCustomersQuery["customers"]["nodes"][number]>;

const { nameContains } = filtersOf("customer");

function customerPicklist<TInputs extends { nameContains?: typeof nameContains }>(
  label: string,
  inputs: TInputs,
) {
  return recordPicklist({
    display: { label, description: "Select a customer (the newest 5,000 are listed)" },
    inputs,
    operation: SelectCustomers,
    variables: (filters) => filters as Filters,
    connection: (data) => data.customers,
    choicesOf: ({ id, name, externalId }: CustomerNode) => [{ id, name, details: [externalId] }],
    example: { key: exampleId("Customer"), label: "Acme Corporation (acme-0042)" },
  });
}

export const selectCustomer = customerPicklist("Select Customer", { nameContains });

/** For inputs beside a Name Contains of their own, which would filter the customers too. */
export const selectCustomerUnfiltered = customerPicklist("Select Customer Unfiltered", {});
