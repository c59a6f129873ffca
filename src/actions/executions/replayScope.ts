import { InvalidInputError } from "../../errors";

/** What the failed executions belong to: at least one of them. */
export interface ReplayScope {
  readonly instanceId: string | undefined;
  readonly integrationId: string | undefined;
  readonly customerId: string | undefined;
}

type Labels = Readonly<Record<keyof ReplayScope, string>>;

/** @throws InvalidInputError when everything that failed in the organization would be replayed. */
export function requireScope(
  { instanceId, integrationId, customerId }: ReplayScope,
  labels: Labels,
) {
  if (instanceId ?? integrationId ?? customerId) return;
  throw new InvalidInputError(
    `${labels.instanceId}, ${labels.integrationId} and ${labels.customerId} are all missing. Enter at least one of them.`,
    labels.instanceId,
  );
}
