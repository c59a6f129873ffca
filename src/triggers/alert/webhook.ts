import { createHash } from "node:crypto";
import { type Client, mapInOrder } from "../../client";
import { isNamedError } from "../../errors";
import {
  CreateAlertWebhook,
  DeleteAlertWebhook,
  FindAlertWebhooks,
  UpdateAlertWebhook,
} from "../../generated/operations";
import { requireNoPayloadErrors } from "../../steps/payloadErrors";
import { idOf, type Registry } from "../registry";
import { monitorsOf, takeOut } from "./monitors";
import { PAYLOAD_TEMPLATE } from "./template";

/** The header that proves a delivery, in lower case: alert webhooks sign nothing. */
export const SECRET_HEADER = "x-alert-secret";

const WHAT = "alert webhook";
const MAX_NAME_LENGTH = 200;
const IN_PARALLEL = 4;
const labels = { name: "Name", url: "URL", payloadTemplate: "Payload Template" };

/**
 * The organization's alert webhooks.
 * @param name what people see of those that are created or updated.
 */
export function alertWebhooksOf(client: Client, name: string): Registry {
  const fieldsOf = (url: string, secret: string) => ({
    name: uniqueName(name, url),
    url,
    payloadTemplate: PAYLOAD_TEMPLATE,
    headers: JSON.stringify({ [SECRET_HEADER]: secret }),
  });
  const remove = async (id: string) => {
    const input = { id };
    const { data } = await client.request(DeleteAlertWebhook, { input });
    requireNoPayloadErrors(data.deleteAlertWebhook, labels, input);
  };
  return {
    list: async () => {
      const { data } = await client.paginate(FindAlertWebhooks, {}, (data) => data.alertWebhooks);
      return data.alertWebhooks.nodes.filter((node) => node !== null);
    },
    create: async (url, secret) => {
      const input = fieldsOf(url, secret);
      const { data } = await client.request(CreateAlertWebhook, { input });
      const payload = requireNoPayloadErrors(data.createAlertWebhook, labels, input);
      return idOf(payload.alertWebhook, WHAT);
    },
    update: async (id, url, secret) => {
      const input = { id, ...fieldsOf(url, secret) };
      const { data } = await client.request(UpdateAlertWebhook, { input });
      const payload = requireNoPayloadErrors(data.updateAlertWebhook, labels, input);
      return idOf(payload.alertWebhook, WHAT);
    },
    remove: async (id) => {
      try {
        // Deleted, it is in no monitor either, without a request for each.
        await remove(id);
      } catch (error) {
        if (!isNamedError(error) || error.code !== "rejected") throw error;
        const monitors = await monitorsOf(client, id);
        if (monitors.length === 0) throw error;
        await mapInOrder(monitors, IN_PARALLEL, (monitor) => takeOut(client, monitor.id, id));
        await remove(id);
      }
    },
  };
}

/** Names of alert webhooks must differ, and several instances might have one name. */
export function uniqueName(name: string, url: string): string {
  const mark = createHash("sha256").update(url).digest("hex").slice(0, 8);
  return `${name.slice(0, MAX_NAME_LENGTH)} (${mark})`;
}
