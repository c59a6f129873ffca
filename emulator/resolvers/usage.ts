import type {
  CustomerTotalUsageMetricsOrderField,
  InstanceDailyUsageMetricsOrderField,
  RootQueryCustomerTotalUsageMetricsArgs,
  RootQueryInstanceDailyUsageMetricsArgs,
  RootQueryOrgDailyUsageMetricsArgs,
} from "../generated/schema";
import { settleExecutions } from "../store/executions";
import {
  type CustomerUsageRecord,
  customerUsage,
  type DailyUsageRecord,
  instanceUsage,
  organizationUsage,
} from "../store/usage";
import type { EmulatorContext } from "./context";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";

const dailySortKeys: SortKeys<DailyUsageRecord, InstanceDailyUsageMetricsOrderField> = {
  SNAPSHOT_DATE: ({ snapshotDate }) => snapshotDate,
};
const totalSortKeys: SortKeys<CustomerUsageRecord, CustomerTotalUsageMetricsOrderField> = {
  SNAPSHOT_TIME: ({ snapshotTime }) => snapshotTime,
};

interface DayArgs {
  snapshotDate_Gte?: string | null;
  snapshotDate_Lte?: string | null;
}

/** Days compare as texts. */
function onDays(args: DayArgs): Filters<DailyUsageRecord> {
  return new Filters<DailyUsageRecord>()
    .when(
      args.snapshotDate_Gte,
      (day) =>
        ({ snapshotDate }) =>
          snapshotDate >= day,
    )
    .when(
      args.snapshotDate_Lte,
      (day) =>
        ({ snapshotDate }) =>
          snapshotDate <= day,
    );
}

const timeOf = (value: string | null | undefined) => (value ? Date.parse(value) : undefined);

export const usage = {
  CustomerTotalUsageMetrics: {
    snapshotTime: ({ snapshotTime }: CustomerUsageRecord) => isoTime(snapshotTime),
  },
  RootQuery: {
    instanceDailyUsageMetrics: (
      _: unknown,
      args: RootQueryInstanceDailyUsageMetricsArgs,
      { store }: EmulatorContext,
    ) => {
      settleExecutions(store);
      return listPage(store, "instanceDailyUsageMetrics", args, () => {
        const found = onDays(args)
          .equals(args.instance, ({ instance }) => instance?.id ?? null)
          .apply(instanceUsage(store));
        return sortItems(found, ordersOf(args), dailySortKeys);
      });
    },
    orgDailyUsageMetrics: (
      _: unknown,
      args: RootQueryOrgDailyUsageMetricsArgs,
      { store }: EmulatorContext,
    ) => {
      settleExecutions(store);
      return listPage(store, "orgDailyUsageMetrics", args, () =>
        sortItems(onDays(args).apply(organizationUsage(store)), ordersOf(args), dailySortKeys),
      );
    },
    customerTotalUsageMetrics: (
      _: unknown,
      args: RootQueryCustomerTotalUsageMetricsArgs,
      { store }: EmulatorContext,
    ) =>
      listPage(store, "customerTotalUsageMetrics", args, () => {
        const found = customerUsage(store, {
          customerId: args.customer ?? undefined,
          since: timeOf(args.snapshotTime_Gte),
          until: timeOf(args.snapshotTime_Lte),
          latestOfDay: args.onlyLatestDailySnapshots ?? false,
        });
        return sortItems(found, ordersOf(args), totalSortKeys);
      }),
  },
};
