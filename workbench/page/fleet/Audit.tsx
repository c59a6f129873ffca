import { counted, formatCount } from "./format";
import type { Audit } from "./load";

/** What `auditFleet` looks for, in order of harm. */
const FINDINGS = [
  ["suspended", "✕", "Suspended"],
  ["failing", "✕", "Failing"],
  ["brokenConnection", "✕", "Broken connection"],
  ["needsConfiguration", "!", "Needs configuration"],
  ["needsDeploy", "!", "Needs deployment"],
  ["idle", "!", "Idle"],
  ["unmonitored", "!", "Flow without a monitor"],
  ["outdated", "i", "Outdated"],
  ["debugOn", "i", "Debug mode on"],
] as const;

const TONES = { "✕": "failing", "!": "incomplete", i: "disabled" } as const;

/** How many findings there are of each type. */
export function AuditSummary({ audit }: { readonly audit: Audit }) {
  return (
    <>
      <ul class="fleet-findings">
        {FINDINGS.map(([key, mark, label]) => (
          <li key={key} class={audit.summary[key] ? undefined : "fleet-none"}>
            <span class={`fleet-mark fleet-state-${TONES[mark]}`} aria-hidden="true">
              {mark}
            </span>
            <span>{label}</span>
            <strong class="fleet-number">{formatCount(audit.summary[key] ?? 0)}</strong>
          </li>
        ))}
      </ul>
      <p class="fleet-note">
        {counted(audit.instancesChecked, "instance")} checked
        {audit.left.length > 0 && `; ${counted(audit.left.length, "part")} could not be`}.{" "}
        <a href="#/actions/auditFleet">Audit Fleet</a> has the details.
      </p>
    </>
  );
}
