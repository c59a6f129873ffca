import type { Outcome } from "./errors";

/** A sentence on what is known of a mutation that failed; blank for a query. */
export function outcomeText(outcome: Outcome | undefined): string {
  switch (outcome) {
    case "unknown":
      return "The change might have been made.";
    case "notExecuted":
      return "Nothing was changed.";
    default:
      return "";
  }
}
