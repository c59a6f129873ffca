import type { Client } from "../client";
import {
  CreateWebhookEndpoint,
  DeleteWebhookEndpoint,
  ListWebhookEndpoints,
  UpdateWebhookEndpoint,
} from "../generated/operations";
import { requireNoPayloadErrors } from "../steps/payloadErrors";
import { idOf, type Registry } from "./registry";

/** What is registered, in addition to the URL and the secret. */
export interface Endpoint {
  readonly name: string;
  readonly eventTypes: string[];
}

const WHAT = "webhook endpoint";
const labels = { name: "Name", url: "URL", eventTypes: "Event Types" };

/**
 * The organization's webhook endpoints.
 * @param endpoint what those are like that are created or updated.
 */
export function endpointsOf(client: Client, endpoint: Endpoint): Registry {
  return {
    list: async () => {
      const { data } = await client.paginate(
        ListWebhookEndpoints,
        {},
        (result) => result.webhookEndpoints,
      );
      return data.webhookEndpoints.nodes.filter((node) => node !== null);
    },
    create: async (url, secret) => {
      const input = { ...endpoint, url, secret, enabled: true };
      const { data } = await client.request(CreateWebhookEndpoint, { input });
      const payload = requireNoPayloadErrors(data.createWebhookEndpoint, labels, input);
      return idOf(payload.webhookEndpoint, WHAT);
    },
    update: async (id, url, secret) => {
      const input = { ...endpoint, id, url, secret, enabled: true };
      const { data } = await client.request(UpdateWebhookEndpoint, { input });
      const payload = requireNoPayloadErrors(data.updateWebhookEndpoint, labels, input);
      return idOf(payload.webhookEndpoint, WHAT);
    },
    remove: async (id) => {
      const input = { id };
      const { data } = await client.request(DeleteWebhookEndpoint, { input });
      requireNoPayloadErrors(data.deleteWebhookEndpoint, labels, input);
    },
  };
}
