import { type Column, csvOf } from "../../steps/report/csv";
import type { Row, UsageOf } from "./readUsage";
import type { DayUsage } from "./tally";

interface Line {
  row: Row;
  day: DayUsage;
}

const column = (title: string, value: Column<Line>["value"]): Column<Line> => ({ title, value });

const DAY = column("Day", ({ day }) => day.day);
const CUSTOMER = [
  column("Customer", ({ row }) => row.customer?.name),
  column("Customer External ID", ({ row }) => row.customer?.externalId),
  column("Customer ID", ({ row }) => row.customer?.id),
];
const INSTANCE = [
  column("Instance", ({ row }) => row.instance?.name),
  column("Instance ID", ({ row }) => row.instance?.id),
  column("Integration", ({ row }) => row.integration?.name),
];
const DEPLOYED = [
  column("Deployed Instances", ({ day }) => day.deployedInstanceCount),
  column("Deployed Integrations", ({ day }) => day.deployedUniqueIntegrationCount),
];
const RUNS = [
  column("Successful Executions", ({ day }) => day.successfulExecutionCount),
  column("Failed Executions", ({ day }) => day.failedExecutionCount),
  column("Steps", ({ day }) => day.stepCount),
  column("Compute (MB-seconds)", ({ day }) => day.spendMbSecs),
];

const COLUMNS: Readonly<Record<UsageOf, readonly Column<Line>[]>> = {
  customer: [DAY, ...CUSTOMER, ...DEPLOYED, ...RUNS],
  instance: [DAY, ...INSTANCE, ...CUSTOMER, ...RUNS],
  organization: [DAY, ...RUNS],
};

/** Usage as a CSV file: a line for each row and day, which a spreadsheet can add up. */
export function usageCsv(by: UsageOf, rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => row.days.map((day) => ({ row, day })));
  return csvOf(COLUMNS[by], lines);
}
