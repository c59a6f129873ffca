import { createHmac } from "node:crypto";
import type { PlatformEvent, Store } from "../store";
import { type AlertNotice, fillTemplate } from "../store/alerts";

/** One attempt to deliver an event to a webhook endpoint, or an alert to an alert webhook. */
export interface Delivery {
  /** The ID of the webhook endpoint or of the alert webhook. */
  readonly endpointId: string;
  readonly url: string;
  /** The type of the event; `alert` for an alert. */
  readonly eventType: string;
  /** The HTTP status; undefined when no response came. */
  status?: number;
  error?: string;
}

const TIMEOUT_MS = 10_000;

/** Delivers events to webhook endpoints and alerts to alert webhooks, each of them once. */
export class Deliveries {
  readonly all: Delivery[] = [];
  readonly #outstanding = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #unsubscribes: (() => void)[] = [];

  /** @param baseUrl where the server is reached, for links in alerts. */
  constructor(private readonly baseUrl: () => string) {}

  watch(store: Store): void {
    this.#unsubscribes.push(
      store.onEvent((event) => this.#deliver(store, event)),
      store.alerts.onNotice((notice) => this.#alert(notice)),
    );
  }

  /** Ends when every delivery has its response, those included that begin meanwhile. */
  async settled(): Promise<void> {
    while (this.#outstanding.size > 0) await Promise.all(this.#outstanding);
  }

  async stop(): Promise<void> {
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
    this.#stopping.abort();
    await this.settled();
  }

  #deliver(store: Store, event: PlatformEvent): void {
    for (const endpoint of store.webhookEndpoints.values()) {
      if (!endpoint.enabled || !endpoint.eventTypes.includes(event.type)) continue;
      const delivery: Delivery = {
        endpointId: endpoint.id,
        url: endpoint.url,
        eventType: event.type,
      };
      this.all.push(delivery);
      const body = JSON.stringify({
        event_type: event.type,
        // Of this machine's time, like the receiver's: the store's own time stands still.
        timestamp: new Date().toISOString(),
        organization_id: store.organization.id,
        webhook_id: endpoint.id,
        user: { id: event.user.id, email: event.user.email, name: event.user.name },
        [event.entityKey]: event.entity,
      });
      const headers: Record<string, string> = {
        ...endpoint.headers,
        "Content-Type": "application/json",
        "X-Webhook-Event": event.type,
      };
      if (endpoint.secret) {
        const signature = createHmac("sha256", endpoint.secret).update(body).digest("hex");
        headers["X-Webhook-Signature"] = `sha256=${signature}`;
      }
      this.#send(delivery, headers, body);
    }
  }

  #alert({ monitor, webhook, values }: AlertNotice): void {
    const delivery: Delivery = { endpointId: webhook.id, url: webhook.url, eventType: "alert" };
    this.all.push(delivery);
    const URL = `${this.baseUrl()}/alert-monitors/${encodeURIComponent(monitor.id)}`;
    const body = fillTemplate(webhook.payloadTemplate, { ...values, URL });
    this.#send(delivery, { "Content-Type": "application/json", ...webhook.headers }, body);
  }

  #send(delivery: Delivery, headers: Record<string, string>, body: string): void {
    const sent = this.#post(delivery, headers, body).finally(() => this.#outstanding.delete(sent));
    this.#outstanding.add(sent);
  }

  async #post(delivery: Delivery, headers: Record<string, string>, body: string): Promise<void> {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(new Error("No response in time.")), TIMEOUT_MS);
    try {
      const response = await fetch(delivery.url, {
        method: "POST",
        headers,
        body,
        redirect: "manual",
        signal: AbortSignal.any([timeout.signal, this.#stopping.signal]),
      });
      delivery.status = response.status;
      await response.arrayBuffer();
    } catch (error) {
      delivery.error = error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(timer);
    }
  }
}
