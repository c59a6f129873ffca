import type { Notes } from "./shared";

/** The notes of the actions in `src/actions/usage` by their keys. */
export const USAGE_NOTES: Readonly<Record<string, Notes>> = {
  reportUsage: {
    consequence:
      "Reads the usage of each day. By customer and by instance, that is a record for each instance and day, about 100 with each request.",
    details: [
      "By customer, a row has what its instances ran, and how many instances and integrations were deployed: at the last snapshot of each day, and on average over the days with a snapshot. By organization, there is one row.",
      "Each row has its `days`; `total` is the sum of all rows. Rows are ordered by compute, which is in megabyte-seconds. Numbers are exact: one that JavaScript cannot hold is text. A number that Prismatic does not return is null.",
      "Tests in the designer are not part of the usage of customers and instances; the organization's usage is as Prismatic counts it.",
      "With Format CSV or HTML, the result is a file: `results.data` is its text, `results.contentType` its type. The CSV file has a line for each row and day. The page has a plot for the total and for each row, no script, and loads nothing, so it can be the body of an email or an attachment. In CSV, text that a spreadsheet would take for a formula begins with an apostrophe.",
      "When time runs out, the result has the days that were read, and `left` has the others; a CSV file, which could not say so, is not returned.",
    ],
    errors: [
      [
        "Customer ID does not apply to usage of the organization",
        "Clear Customer ID, or change By.",
      ],
      ["From (…) must not be later than To (…)", "Check both days."],
      ["Time ran out: …", "Shorten the time between From and To, or choose HTML or JSON."],
    ],
    related: ["listCustomers", "listInstances", "auditFleet"],
  },
};
