import type { Client } from "../../client";
import { InvalidInputError, mustBeFound } from "../../errors";
import { GetCustomer, GetInstance, GetIntegration } from "../../generated/operations";

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

/**
 * Makes sure that the scope exists, where nothing failed in it: a wrong ID would find nothing too.
 * @throws NotFoundError for the first part of the scope that does not exist.
 */
export async function checkScope(
  client: Client,
  { instanceId, integrationId, customerId }: ReplayScope,
  labels: Labels,
): Promise<void> {
  if (instanceId) {
    const { data } = await client.request(GetInstance, { instanceId });
    mustBeFound(data.instance, { name: "instance", id: instanceId, label: labels.instanceId });
  }
  if (integrationId) {
    const { data } = await client.request(GetIntegration, { integrationId });
    const label = labels.integrationId;
    mustBeFound(data.integration, { name: "integration", id: integrationId, label });
  }
  if (customerId) {
    const { data } = await client.request(GetCustomer, { customerId });
    mustBeFound(data.customer, { name: "customer", id: customerId, label: labels.customerId });
  }
}
