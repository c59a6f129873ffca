import type { CreateWebhookEndpointInput, UpdateWebhookEndpointInput } from "../generated/schema";
import { optionalText, reject, requireText } from "./rejection";
import type { Store } from "./store";
import type { UserRecord, WebhookEndpointRecord } from "./types";

function requireWebhookEndpoint(
  store: Store,
  id: string | null | undefined,
): WebhookEndpointRecord {
  const endpoint = store.webhookEndpoints.get(id ?? "");
  if (!endpoint) reject("id", "Webhook endpoint not found.");
  return endpoint;
}

/** A URL that deliveries can go to, or a rejection of `url`. */
export function requireUrl(value: string): string {
  const url = requireText("url", value, 2048);
  const protocol = URL.canParse(url) ? new URL(url).protocol : "";
  if (protocol !== "https:" && protocol !== "http:") reject("url", "Enter a valid URL.");
  return url;
}

function requireEventTypes(value: ReadonlyArray<string | null>): string[] {
  const types = [...new Set(value.map((type) => type?.trim() ?? "").filter((type) => type !== ""))];
  if (types.length === 0) reject("eventTypes", "At least one event type is required.");
  return types;
}

/** Headers as the API takes them: JSON text of an object. */
export function parseHeaders(value: string | null | undefined): Record<string, string> | null {
  if (value == null || value === "") return null;
  let headers: unknown;
  try {
    headers = JSON.parse(value);
  } catch {
    reject("headers", "Enter valid JSON.");
  }
  const isObject = typeof headers === "object" && headers !== null && !Array.isArray(headers);
  if (!isObject || Object.values(headers as object).some((item) => typeof item !== "string")) {
    reject("headers", "Enter a JSON object whose values are strings.");
  }
  return headers as Record<string, string>;
}

export function createWebhookEndpoint(
  store: Store,
  input: CreateWebhookEndpointInput,
  user: UserRecord,
): WebhookEndpointRecord {
  const fields = {
    name: requireText("name", input.name),
    url: requireUrl(input.url),
    eventTypes: requireEventTypes(input.eventTypes),
    headers: parseHeaders(input.headers),
    description: optionalText("description", input.description, ""),
    secret: input.secret || null,
    enabled: input.enabled ?? true,
  };
  store.changed();
  const createdAt = store.clock.now();
  const endpoint: WebhookEndpointRecord = {
    id: store.newId("WebhookEndpoint"),
    ...fields,
    createdAt,
    updatedAt: createdAt,
  };
  store.webhookEndpoints.set(endpoint.id, endpoint);
  store.emit("webhook_endpoint.created", "webhookEndpoint", endpoint, user);
  return endpoint;
}

export function updateWebhookEndpoint(
  store: Store,
  input: UpdateWebhookEndpointInput,
  user: UserRecord,
): WebhookEndpointRecord {
  const endpoint = requireWebhookEndpoint(store, input.id);
  const fields = {
    name: input.name == null ? endpoint.name : requireText("name", input.name),
    url: input.url == null ? endpoint.url : requireUrl(input.url),
    eventTypes:
      input.eventTypes == null ? endpoint.eventTypes : requireEventTypes(input.eventTypes),
    headers: input.headers == null ? endpoint.headers : parseHeaders(input.headers),
    description: optionalText("description", input.description, endpoint.description ?? ""),
    secret: input.secret == null ? endpoint.secret : input.secret || null,
    enabled: input.enabled ?? endpoint.enabled,
  };
  store.changed();
  Object.assign(endpoint, fields, { updatedAt: store.clock.now() });
  store.emit("webhook_endpoint.updated", "webhookEndpoint", endpoint, user);
  return endpoint;
}

export function deleteWebhookEndpoint(
  store: Store,
  id: string | null | undefined,
  user: UserRecord,
): WebhookEndpointRecord {
  const endpoint = requireWebhookEndpoint(store, id);
  store.changed();
  store.webhookEndpoints.delete(endpoint.id);
  store.emit("webhook_endpoint.deleted", "webhookEndpoint", endpoint, user);
  return endpoint;
}
