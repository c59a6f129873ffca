import type { Client, ClientContext } from "../client";
import { isNamedError } from "../errors";
import { ListWebhookEventTypes } from "../generated/operations";
import { EVENT_TYPES } from "../values/eventTypes";
import type { Choice } from "./choices";
import { picklist } from "./define";

/** What a test sends, which nobody subscribes to. */
const TEST_EVENT = "webhook.test";

export const selectEventType = picklist({
  display: {
    label: "Select Event Type",
    description: "Select a type of event that webhooks can be sent for",
  },
  inputs: {},
  choices: async (client, _params, context) => {
    const types = await offered(client, context);
    return types.filter(({ id }) => id !== TEST_EVENT);
  },
  example: { key: "instance.deployed", label: "Instance deployed (instance.deployed)" },
});

/** Prismatic's own list, or, where it cannot be read, the event types that are known. */
async function offered(client: Client, context: ClientContext): Promise<Choice[]> {
  try {
    const { data } = await client.request(ListWebhookEventTypes, {});
    return data.webhookEventTypes.flatMap((type) =>
      type ? [{ id: type.id, name: type.name, details: [type.id] }] : [],
    );
  } catch (error) {
    if (!isNamedError(error) || error.code !== "rejected") throw error;
    context.logger.warn(
      `Select Event Type: only the known event types are listed. ${error.message}`,
    );
    return EVENT_TYPES.map((id) => ({ id, name: id }));
  }
}
