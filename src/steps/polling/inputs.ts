import { customerFilter } from "../../inputs/customer";
import { connection, dateTime, flag, integer } from "../../inputs/fields";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";

const DEFAULT_MAX_ITEMS = 500;

const maxItems = integer(
  {
    label: "Max Items",
    comments:
      "Maximum number of records of a run (1-5000, default 500), oldest first. The next run returns the rest.",
    placeholder: "Enter number of records",
    example: "500",
  },
  { min: 1, max: 5_000 },
);

/** The inputs of every polling trigger; its own filters come between the first and the others. */
export const pollingInputs = {
  maxItems: {
    ...maxItems,
    default: String(DEFAULT_MAX_ITEMS),
    clean: (value: unknown) => maxItems.clean(value) ?? DEFAULT_MAX_ITEMS,
  },
  includeOwnInstance: flag({
    label: "Include Own Instance",
    comments:
      "When true, includes records of the instance that this trigger runs in. When false, leaves them out, so that an alarm cannot cause the next one.",
  }),
};

/** Which instances a trigger is about. */
export const instanceFilters = {
  connection,
  integrationId: integrationFilter,
  customerId: customerFilter,
  instanceId: instanceFilter,
};

export const lookBackDate = dateTime({
  label: "Look-Back Date",
  comments:
    "First run only: returns records from this date and time on (ISO 8601). If blank, the first run returns nothing and later runs return what is new since then.",
  placeholder: "Enter date and time",
  example: "2026-01-31T13:00:00Z",
});

/** For what has no time at which it began. */
export const lookBackToCurrent = (what: string) => ({
  ...lookBackDate,
  comments: `First run only: with a date and time (ISO 8601), returns ${what} already, whatever the date. If blank, only later ones are returned.`,
});
