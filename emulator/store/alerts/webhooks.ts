import type { CreateAlertWebhookInput, UpdateAlertWebhookInput } from "../../generated/schema";
import { reject, requireText } from "../rejection";
import type { Store } from "../store";
import { parseHeaders, requireUrl } from "../webhookEndpoints";
import { createdNow, requireFreeName } from "./records";
import type { AlertWebhookRecord } from "./types";

const WHAT = "Alert Webhook";
const LONGEST_TEMPLATE = 10_000;

function requireWebhook(store: Store, id: string | null | undefined): AlertWebhookRecord {
  const webhook = store.alerts.webhooks.get(id ?? "");
  if (!webhook) reject("id", "Alert webhook not found.");
  return webhook;
}

const requireTemplate = (value: string) => requireText("payloadTemplate", value, LONGEST_TEMPLATE);

export function createAlertWebhook(
  store: Store,
  input: CreateAlertWebhookInput,
): AlertWebhookRecord {
  const { webhooks } = store.alerts;
  const fields = {
    name: requireFreeName(webhooks, input.name, WHAT),
    url: requireUrl(input.url),
    payloadTemplate: requireTemplate(input.payloadTemplate),
    headers: parseHeaders(input.headers),
  };
  const webhook = { id: store.newId("AlertWebhook"), ...fields, ...createdNow(store) };
  webhooks.set(webhook.id, webhook);
  return webhook;
}

export function updateAlertWebhook(
  store: Store,
  input: UpdateAlertWebhookInput,
): AlertWebhookRecord {
  const webhook = requireWebhook(store, input.id);
  const { name, url, payloadTemplate, headers } = input;
  const fields = {
    name: name == null ? webhook.name : requireFreeName(store.alerts.webhooks, name, WHAT, webhook),
    url: url == null ? webhook.url : requireUrl(url),
    payloadTemplate:
      payloadTemplate == null ? webhook.payloadTemplate : requireTemplate(payloadTemplate),
    headers: headers == null ? webhook.headers : parseHeaders(headers),
  };
  store.changed();
  return Object.assign(webhook, fields, { updatedAt: store.clock.now() });
}

/** The webhook also leaves the monitors and groups that it is in. */
export function deleteAlertWebhook(
  store: Store,
  id: string | null | undefined,
): AlertWebhookRecord {
  const webhook = requireWebhook(store, id);
  const { webhooks, monitors, groups } = store.alerts;
  store.changed();
  webhooks.delete(webhook.id);
  for (const record of [...monitors.values(), ...groups.values()]) {
    record.webhookIds = record.webhookIds.filter((webhookId) => webhookId !== webhook.id);
  }
  return webhook;
}
