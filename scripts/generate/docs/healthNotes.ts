import type { Notes } from "./notes";

/** The notes of the actions that say how the fleet is. */
export const HEALTH_NOTES: Readonly<Record<string, Notes>> = {
  auditFleet: {
    consequence: "Reads all instances that the filters find, about 100 with each request.",
    details: [
      "Findings are in order of harm. Errors: `suspended`, `failing`, `brokenConnection`. Warnings: `needsConfiguration`, `needsDeploy`, `idle`, `unmonitored`. Info: `outdated`, `debugOn`.",
      "Disabled instances are off on purpose: of them, only `suspended` is reported. An instance that was never deployed is neither idle nor unmonitored.",
      "A flow is monitored when an alert monitor watches it, or watches its instance as a whole for more than being disabled or removed. Preprocess flows cannot have a monitor.",
      "`since` is the time of the last execution (`failing`, `idle`), the last successful refresh (`brokenConnection`), the creation of an instance that was never deployed (`needsDeploy`), or the publication of the newer version (`outdated`); null where Prismatic does not say.",
      "With Format CSV or HTML, the result is a file: `results.data` is its text, `results.contentType` its type. The page has no script and loads nothing, so it can be the body of an email or an attachment. It shows the most harmful findings, as many as a mail has room for, and counts all. In CSV, text that a spreadsheet would take for a formula begins with an apostrophe.",
      "When time runs out, or a part cannot be read, the result has what was found, and `left` says what was not checked. Failing instances are read first.",
    ],
    related: [
      "listConnections",
      "listInstances",
      "listExecutions",
      "replayFailedExecutions",
      "ensureAlertMonitors",
    ],
  },
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
