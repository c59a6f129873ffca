import { systemRuntime } from "../../client";
import { InvalidInputError, TimeoutError } from "../../errors";
import {
  ListCustomerInstances,
  ListCustomerUsage,
  ListInstanceUsage,
  ListOrganizationUsage,
  ListSystemCustomers,
} from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { choice, requiredDay } from "../../inputs/fields";
import { reportFormat } from "../../inputs/reportFormat";
import { defineAction } from "../../steps/defineAction";
import { reportOutput } from "../../steps/report/output";
import { endOfWork } from "../../steps/workThrough";
import { addDays, countDays } from "../../values/days";
import { compareWhole } from "../../values/exactSum";
import {
  customerWithInstances,
  type DaySpan,
  type Row,
  UsageReader,
  type UsageReport,
} from "./readUsage";
import { totalOf } from "./tally";
import { usageCsv } from "./usageCsv";
import { usagePage } from "./usagePage";

/** Usage is read in parts of so many days, so that no list is endless. */
const DAYS_AT_ONCE = 31;
const MAX_DAYS = 3_660;

const by = choice(
  {
    label: "By",
    comments:
      "Whose usage a row is: a customer's, an instance's, or all of the organization's. Defaults to customer.",
    example: "customer",
  },
  [
    { label: "Customer", value: "customer" },
    { label: "Instance", value: "instance" },
    { label: "Organization", value: "organization" },
  ] as const,
);

export const reportUsage = defineAction({
  key: "reportUsage",
  display: {
    label: "Report Usage",
    description:
      "Report executions, steps, compute and deployed instances by customer, instance or organization, as data, CSV or an HTML page",
  },
  effect: "read",
  inputs: {
    from: requiredDay({
      label: "From",
      comments: "First day of the report (YYYY-MM-DD), in UTC.",
      example: "2026-10-01",
    }),
    to: requiredDay({
      label: "To",
      comments:
        "Last day of the report (YYYY-MM-DD), in UTC. Included; the current day is partial.",
      example: "2026-10-31",
    }),
    by: { ...by, default: "customer", clean: (value: unknown) => by.clean(value) ?? "customer" },
    customerId: customerFilter,
    format: reportFormat,
  },
  operations: [
    ListInstanceUsage,
    ListCustomerUsage,
    ListOrganizationUsage,
    ListCustomerInstances,
    ListSystemCustomers,
  ],
  perform: async (client, { from, to, by, customerId, format }, { labels, context }) => {
    const endsAt = endOfWork();
    checkDays({ from, to }, labels);
    if (by === "organization" && customerId !== undefined) {
      throw new InvalidInputError(
        `${labels.customerId} does not apply to usage of the organization. Clear it, or choose another ${labels.by}.`,
        labels.customerId,
      );
    }
    const customer =
      customerId === undefined
        ? undefined
        : await customerWithInstances(client, customerId, labels.customerId);
    const reader = new UsageReader(client, by, customer);
    const left = await readAll(reader, { from, to }, endsAt);
    if (left) {
      const days = `the days from ${left.from} to ${left.to} were not read`;
      if (format === "csv") {
        throw new TimeoutError(
          `Time ran out: ${days}, and a CSV file cannot say so. Shorten the time between ${labels.from} and ${labels.to}.`,
        );
      }
      context.logger.warn(`Report Usage: time ran out, and ${days}.`);
    }
    const rows = reader.rows().sort(byCompute);
    const total = totalOf(rows, by === "customer");
    const report: UsageReport = { from, to, rows, total, ...(left ? { left } : {}) };
    const result = { status: reader.status, data: { reportUsage: report } };
    return reportOutput(format, result, {
      csv: () => usageCsv(by, rows),
      html: () => usagePage(by, report),
    });
  },
});

/** Reads part after part, and returns what there was no time for. */
async function readAll(
  reader: UsageReader,
  { from, to }: DaySpan,
  endsAt: number,
): Promise<DaySpan | undefined> {
  for (let start = from; start <= to; start = addDays(start, DAYS_AT_ONCE)) {
    if (start !== from && systemRuntime.now() >= endsAt) return { from: start, to };
    const end = addDays(start, DAYS_AT_ONCE - 1);
    await reader.read({ from: start, to: end < to ? end : to });
  }
  return undefined;
}

/** Who uses most comes first; without compute, in the order of the names. */
function byCompute(left: Row, right: Row): number {
  const name = ({ instance, customer }: Row) => (instance ?? customer)?.name ?? "";
  return (
    compareWhole(right.spendMbSecs ?? 0, left.spendMbSecs ?? 0) ||
    name(left).localeCompare(name(right), "en")
  );
}

function checkDays({ from, to }: DaySpan, labels: { from: string; to: string }): void {
  if (from > to) {
    throw new InvalidInputError(
      `${labels.from} (${from}) must not be later than ${labels.to} (${to}).`,
      labels.from,
    );
  }
  if (countDays(from, to) > MAX_DAYS) {
    throw new InvalidInputError(
      `The time from ${labels.from} (${from}) to ${labels.to} (${to}) is longer than ten years. Choose a later ${labels.from}.`,
      labels.from,
    );
  }
}
