import type { NamedError } from "../errors";

const OUTAGE = new Set<NamedError["code"]>([
  "throttled",
  "timeout",
  "unavailable",
  "unexpectedResponse",
]);

/** After so many in a row it makes no sense to try further records. */
export const OUTAGES_BEFORE_STOPPING = 5;

/** Whether an error says nothing about the record, but that Prismatic cannot be used now. */
export function isOutage({ code }: NamedError): boolean {
  return OUTAGE.has(code);
}
