import type { Client } from "../client";
import { mustBeFound } from "../errors";
import { GetCustomer, GetInstance, GetIntegration } from "../generated/operations";

/** What the records of a step belong to. */
export interface Scope {
  readonly instanceId?: string | undefined;
  readonly integrationId: string | undefined;
  readonly customerId: string | undefined;
}

/** The labels of the inputs that the scope comes from. */
export type ScopeLabels = { readonly [part in keyof Scope]: string };

/**
 * Makes sure that the scope exists, where nothing was found in it: a wrong ID would find nothing too.
 * @throws NotFoundError for the first part of the scope that does not exist.
 */
export async function checkScope(
  client: Client,
  { instanceId, integrationId, customerId }: Scope,
  labels: ScopeLabels,
): Promise<void> {
  if (instanceId) {
    const { data } = await client.request(GetInstance, { instanceId });
    mustBeFound(data.instance, {
      name: "instance",
      id: instanceId,
      label: labels.instanceId ?? "",
    });
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
