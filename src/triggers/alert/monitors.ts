import type { Client } from "../../client";
import { isNamedError } from "../../errors";
import {
  FindNotifyingMonitors,
  type FindNotifyingMonitorsQueryVariables,
  GetMonitorWebhooks,
  GetWebhookMonitors,
  type NotifyingMonitorFragment,
  UpdateAlertMonitor,
} from "../../generated/operations";
import { requireNoPayloadErrors } from "../../steps/payloadErrors";

/** Which monitors are chosen. */
export type Selection = Pick<
  FindNotifyingMonitorsQueryVariables,
  "instanceId" | "integrationId" | "customerId" | "nameContains"
>;

export type Monitor = NotifyingMonitorFragment;

const labels = { webhooks: "Webhooks" };

/** The monitors that a selection chooses. */
export async function findMonitors(client: Client, selection: Selection): Promise<Monitor[]> {
  const { data } = await client.paginate(
    FindNotifyingMonitors,
    selection,
    (data) => data.alertMonitors,
  );
  return data.alertMonitors.nodes.filter((node) => node !== null);
}

/** The monitors that notify a webhook; none when it is not there. */
export async function monitorsOf(client: Client, webhookId: string): Promise<Monitor[]> {
  const { data } = await client.paginate(
    GetWebhookMonitors,
    { webhookId },
    (data) => data.alertWebhook?.monitors,
  );
  return data.alertWebhook?.monitors.nodes.filter((node) => node !== null) ?? [];
}

/** Whether a monitor notifies a webhook; undefined when it has more webhooks than were read. */
export function notifies({ webhooks }: Monitor, webhookId: string): boolean | undefined {
  if (webhooks.nodes.some((webhook) => webhook?.id === webhookId)) return true;
  return webhooks.pageInfo.hasNextPage ? undefined : false;
}

/** Adds a webhook to those that a monitor notifies. A monitor that is gone is passed over. */
export const addTo = (client: Client, monitorId: string, webhookId: string) =>
  changeWebhooks(client, monitorId, (ids) =>
    ids.includes(webhookId) ? undefined : [...ids, webhookId],
  );

/** Takes a webhook out of a monitor. A monitor that is gone is passed over. */
export const takeOut = (client: Client, monitorId: string, webhookId: string) =>
  changeWebhooks(client, monitorId, (ids) =>
    ids.includes(webhookId) ? ids.filter((id) => id !== webhookId) : undefined,
  );

/**
 * Changes which webhooks a monitor notifies. Only these are sent, and all of them: what is not sent
 * stays, its users and groups. They are read just before, since others change them too.
 */
async function changeWebhooks(
  client: Client,
  monitorId: string,
  change: (ids: readonly string[]) => string[] | undefined,
): Promise<void> {
  const current = await webhookIdsOf(client, monitorId);
  const webhooks = current && change(current);
  if (!webhooks) return;
  try {
    const input = { id: monitorId, webhooks };
    const { data } = await client.request(UpdateAlertMonitor, { input });
    requireNoPayloadErrors(data.updateAlertMonitor, labels, input);
  } catch (error) {
    if (!isNamedError(error) || error.code !== "rejected") throw error;
    const left = await webhookIdsOf(client, monitorId).catch(() => current);
    if (left !== undefined) throw error;
  }
}

/** All webhooks of a monitor; undefined when it is not there. */
async function webhookIdsOf(client: Client, monitorId: string): Promise<string[] | undefined> {
  const { data } = await client.paginate(
    GetMonitorWebhooks,
    { monitorId },
    (data) => data.alertMonitor?.webhooks,
  );
  return data.alertMonitor?.webhooks.nodes.flatMap((node) => node?.id ?? []);
}
