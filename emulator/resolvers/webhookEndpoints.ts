import type {
  CreateWebhookEndpointInput,
  RootQueryWebhookEndpointArgs,
  RootQueryWebhookEndpointsArgs,
  UpdateWebhookEndpointInput,
  WebhookEndpointOrderField,
} from "../generated/schema";
import type { WebhookEndpointRecord } from "../store/types";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  updateWebhookEndpoint,
} from "../store/webhookEndpoints";
import type { EmulatorContext } from "./context";
import { EVENT_TYPES } from "./eventTypes";
import { isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";

const sortKeys: SortKeys<WebhookEndpointRecord, WebhookEndpointOrderField> = {
  CREATED_AT: (endpoint) => endpoint.createdAt,
  NAME: (endpoint) => endpoint.name.toLowerCase(),
  UPDATED_AT: (endpoint) => endpoint.updatedAt,
};

export const webhookEndpoints = {
  WebhookEndpoint: {
    createdAt: (endpoint: WebhookEndpointRecord) => isoTime(endpoint.createdAt),
    updatedAt: (endpoint: WebhookEndpointRecord) => isoTime(endpoint.updatedAt),
    headers: (endpoint: WebhookEndpointRecord) =>
      endpoint.headers && JSON.stringify(endpoint.headers),
    // A secret is never returned.
    secret: () => null,
  },
  RootQuery: {
    webhookEventTypes: () => EVENT_TYPES,
    webhookEndpoint: (
      _: unknown,
      { id }: RootQueryWebhookEndpointArgs,
      { store }: EmulatorContext,
    ) => store.webhookEndpoints.get(id) ?? null,
    webhookEndpoints: (
      _: unknown,
      args: RootQueryWebhookEndpointsArgs,
      { store }: EmulatorContext,
    ) =>
      listPage(store, "webhookEndpoints", args, () =>
        sortItems([...store.webhookEndpoints.values()], ordersOf(args), sortKeys),
      ),
  },
  RootMutation: {
    createWebhookEndpoint: mutation<CreateWebhookEndpointInput>(
      "createWebhookEndpoint",
      "webhookEndpoint",
      createWebhookEndpoint,
    ),
    updateWebhookEndpoint: mutation<UpdateWebhookEndpointInput>(
      "updateWebhookEndpoint",
      "webhookEndpoint",
      updateWebhookEndpoint,
    ),
    deleteWebhookEndpoint: mutation(
      "deleteWebhookEndpoint",
      "webhookEndpoint",
      byId(deleteWebhookEndpoint),
    ),
  },
};
