import { randomBytes } from "node:crypto";
import type { Client } from "../client";
import { isNamedError, UnexpectedResponseError } from "../errors";
import {
  CreateWebhookEndpoint,
  DeleteWebhookEndpoint,
  ListWebhookEndpoints,
  UpdateWebhookEndpoint,
  type WebhookEndpointFieldsFragment,
} from "../generated/operations";
import { requireNoPayloadErrors } from "../steps/payloadErrors";

/** What a flow remembers of the webhook endpoint that was registered for it. */
export interface Registration {
  readonly endpointId: string;
  /** Signs the deliveries. Kept in the platform's state of the instance and nowhere else. */
  readonly secret: string;
}

/** What is to be registered. */
export interface Wanted {
  readonly name: string;
  readonly url: string;
  readonly eventTypes: string[];
}

const labels = { name: "Name", url: "URL", eventTypes: "Event Types" };

/**
 * Makes the organization have exactly one endpoint for a flow's URL: the one that was registered
 * before, updated, or a new one. Duplicates, left by interrupted deployments, are deleted.
 */
export async function register(
  client: Client,
  wanted: Wanted,
  registered: Registration | undefined,
): Promise<Registration> {
  const mine = await endpointsOf(client, wanted.url, registered);
  const kept = mine.find(({ id }) => id === registered?.endpointId) ?? mine[0];
  const secret = registered?.secret ?? randomBytes(32).toString("hex");
  const updated =
    kept && (await unlessGone(client, kept.id, () => update(client, kept.id, wanted, secret)));
  const endpointId = updated ?? (await create(client, wanted, secret));
  for (const { id } of mine) {
    if (id !== kept?.id) await remove(client, id);
  }
  return { endpointId, secret };
}

/**
 * Deletes every endpoint of a flow's URL; when there is none, nothing happens.
 * @returns how many were deleted.
 */
export async function unregister(
  client: Client,
  url: string | undefined,
  registered: Registration | undefined,
): Promise<number> {
  const mine = await endpointsOf(client, url, registered);
  for (const { id } of mine) await remove(client, id);
  return mine.length;
}

/**
 * What `change` returns, or undefined when Prismatic rejects it because somebody has deleted the
 * endpoint meanwhile.
 */
async function unlessGone<T>(
  client: Client,
  id: string,
  change: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await change();
  } catch (error) {
    if (!isNamedError(error) || error.code !== "rejected") throw error;
    const left = await endpointsOf(client, undefined, { endpointId: id }).catch(() => undefined);
    if (left?.length === 0) return undefined;
    throw error;
  }
}

async function endpointsOf(
  client: Client,
  url: string | undefined,
  registered: Pick<Registration, "endpointId"> | undefined,
): Promise<WebhookEndpointFieldsFragment[]> {
  const { data } = await client.paginate(
    ListWebhookEndpoints,
    {},
    (result) => result.webhookEndpoints,
  );
  return data.webhookEndpoints.nodes.filter(
    (endpoint) => endpoint?.url === url || endpoint?.id === registered?.endpointId,
  ) as WebhookEndpointFieldsFragment[];
}

async function create(client: Client, wanted: Wanted, secret: string): Promise<string> {
  const input = { ...wanted, secret, enabled: true };
  const { data } = await client.request(CreateWebhookEndpoint, { input });
  const { webhookEndpoint } = requireNoPayloadErrors(data.createWebhookEndpoint, labels, input);
  return idOf(webhookEndpoint);
}

async function update(client: Client, id: string, wanted: Wanted, secret: string): Promise<string> {
  const input = { ...wanted, id, secret, enabled: true };
  const { data } = await client.request(UpdateWebhookEndpoint, { input });
  const { webhookEndpoint } = requireNoPayloadErrors(data.updateWebhookEndpoint, labels, input);
  return idOf(webhookEndpoint);
}

async function remove(client: Client, id: string): Promise<void> {
  const input = { id };
  await unlessGone(client, id, async () => {
    const { data } = await client.request(DeleteWebhookEndpoint, { input });
    requireNoPayloadErrors(data.deleteWebhookEndpoint, labels, input);
  });
}

function idOf(endpoint: { id: string } | null): string {
  if (endpoint) return endpoint.id;
  throw new UnexpectedResponseError(
    "Prismatic did not return the webhook endpoint; it might have been registered. Deploy the instance again: a registered endpoint is found by its URL.",
    "unknown",
  );
}
