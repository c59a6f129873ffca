import type { Notes } from "./shared";

/** The notes of the actions in `src/actions/health` by their keys. */
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
};
