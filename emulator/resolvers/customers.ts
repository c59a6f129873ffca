import type {
  CreateCustomerInput,
  CustomerInstancesArgs,
  CustomerOrderField,
  CustomerUsersArgs,
  RootQueryCustomerArgs,
  RootQueryCustomersArgs,
  UpdateCustomerInput,
} from "../generated/schema";
import { createCustomer, deleteCustomer, updateCustomer } from "../store/customers";
import type { CustomerRecord, InstanceRecord } from "../store/types";
import type { EmulatorContext } from "./context";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";

const sortKeys: SortKeys<CustomerRecord, CustomerOrderField> = {
  CONCURRENCY_REJECTIONS: () => null,
  CONCURRENT_EXECUTION_LIMIT: () => null,
  CREATED_AT: (customer) => customer.createdAt,
  DESCRIPTION: (customer) => customer.description.toLowerCase(),
  NAME: (customer) => customer.name.toLowerCase(),
  UPDATED_AT: (customer) => customer.updatedAt,
};

export const customers = {
  Customer: {
    createdAt: (customer: CustomerRecord) => isoTime(customer.createdAt),
    updatedAt: (customer: CustomerRecord) => isoTime(customer.updatedAt),
    instances: (
      customer: CustomerRecord,
      args: CustomerInstancesArgs,
      { store }: EmulatorContext,
    ) =>
      listPage(store, `customer.instances:${customer.id}`, args, () =>
        new Filters<InstanceRecord>()
          .equals(customer.id, (instance) => instance.customerId)
          .equals(args.isSystem, (instance) => instance.isSystem)
          .apply(store.instances.values()),
      ),
    users: (customer: CustomerRecord, args: CustomerUsersArgs, { store }: EmulatorContext) =>
      listPage(store, `customer.users:${customer.id}`, args, () =>
        [...store.users.values()].filter((user) => user.customerId === customer.id),
      ),
  },
  RootQuery: {
    customer: (_: unknown, { id }: RootQueryCustomerArgs, { store }: EmulatorContext) =>
      store.customers.get(id) ?? null,
    customers: (_: unknown, args: RootQueryCustomersArgs, { store }: EmulatorContext) =>
      listPage(store, "customers", args, () => {
        const found = new Filters<CustomerRecord>()
          .equals(args.name, (customer) => customer.name)
          .contains(args.name_Icontains, (customer) => customer.name)
          .startsWith(args.name_Istartswith, (customer) => customer.name)
          .contains(args.description_Icontains, (customer) => customer.description)
          .labels(args.labels_Icontains, (customer) => customer.labels)
          .equals(args.externalId, (customer) => customer.externalId)
          .isNull(args.externalId_Isnull, (customer) => customer.externalId)
          .equals(args.isSystem, (customer) => customer.isSystem)
          .apply(store.customers.values());
        return sortItems(found, ordersOf(args), sortKeys);
      }),
  },
  RootMutation: {
    createCustomer: mutation<CreateCustomerInput>("createCustomer", "customer", createCustomer),
    updateCustomer: mutation<UpdateCustomerInput>("updateCustomer", "customer", updateCustomer),
    deleteCustomer: mutation("deleteCustomer", "customer", byId(deleteCustomer)),
  },
};
