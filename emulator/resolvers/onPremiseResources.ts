import type {
  OnPremiseResourceOrderField,
  RootQueryOnPremiseResourcesArgs,
} from "../generated/schema";
import type { Store } from "../store";
import type { OnPremiseResourceRecord } from "../store/types";
import type { EmulatorContext } from "./context";
import { Filters, listPage, ordersOf, type SortKeys, sortItems } from "./lists";

const customerOf = (store: Store, { customerId }: OnPremiseResourceRecord) =>
  store.customers.get(customerId ?? "") ?? null;

const sortKeys = (
  store: Store,
): SortKeys<OnPremiseResourceRecord, OnPremiseResourceOrderField> => ({
  CUSTOMER: (resource) => customerOf(store, resource)?.name.toLowerCase() ?? null,
  NAME: (resource) => resource.name.toLowerCase(),
});

export const onPremiseResources = {
  OnPremiseResource: {
    customer: (resource: OnPremiseResourceRecord, _: unknown, { store }: EmulatorContext) =>
      customerOf(store, resource),
  },
  RootQuery: {
    onPremiseResources: (
      _: unknown,
      args: RootQueryOnPremiseResourcesArgs,
      { store }: EmulatorContext,
    ) =>
      listPage(store, "onPremiseResources", args, () => {
        const found = new Filters<OnPremiseResourceRecord>()
          .equals(args.customer, ({ customerId }) => customerId)
          .equals(args.name, ({ name }) => name)
          .contains(args.name_Icontains, ({ name }) => name)
          .apply(store.onPremiseResources.values());
        return sortItems(found, ordersOf(args), sortKeys(store));
      }),
  },
};
