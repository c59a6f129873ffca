import type { CreateAlertGroupInput, UpdateAlertGroupInput } from "../../generated/schema";
import { reject } from "../rejection";
import type { Store } from "../store";
import { createdNow, requireFreeName, requireIds } from "./records";
import type { AlertGroupRecord } from "./types";

const WHAT = "Alert Group";

function requireGroup(store: Store, id: string | null | undefined): AlertGroupRecord {
  const group = store.alerts.groups.get(id ?? "");
  if (!group) reject("id", "Alert group not found.");
  return group;
}

export function createAlertGroup(store: Store, input: CreateAlertGroupInput): AlertGroupRecord {
  const { groups, webhooks } = store.alerts;
  const fields = {
    name: requireFreeName(groups, input.name, WHAT),
    userIds: requireIds(store.users, "users", input.users),
    webhookIds: requireIds(webhooks, "webhooks", input.webhooks),
  };
  const group = { id: store.newId("AlertGroup"), ...fields, ...createdNow(store) };
  groups.set(group.id, group);
  return group;
}

export function updateAlertGroup(store: Store, input: UpdateAlertGroupInput): AlertGroupRecord {
  const { groups, webhooks } = store.alerts;
  const group = requireGroup(store, input.id);
  const fields = {
    name: input.name == null ? group.name : requireFreeName(groups, input.name, WHAT, group),
    userIds: requireIds(store.users, "users", input.users, group.userIds),
    webhookIds: requireIds(webhooks, "webhooks", input.webhooks, group.webhookIds),
  };
  store.changed();
  return Object.assign(group, fields, { updatedAt: store.clock.now() });
}

/** The group also leaves the monitors that it is in. */
export function deleteAlertGroup(store: Store, id: string | null | undefined): AlertGroupRecord {
  const group = requireGroup(store, id);
  store.changed();
  store.alerts.groups.delete(group.id);
  for (const monitor of store.alerts.monitors.values()) {
    monitor.groupIds = monitor.groupIds.filter((groupId) => groupId !== group.id);
  }
  return group;
}
