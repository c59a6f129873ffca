import type { ActionContext } from "@prismatic-io/spectral";
import { inAction } from "../../errors";
import type { ConnectionValue } from "../../inputs/fields";
import { createShortClient, endOfShortWork } from "../../steps/shortClient";
import { flowUrl, newSecret, requireFlowUrl, stateKey, webhookName } from "../flowWebhook";
import { type Registered, register, unregister } from "../registry";
import type { Selection } from "./monitors";
import { type Watched, watchMonitors } from "./watch";
import { alertWebhooksOf, uniqueName } from "./webhook";

const KEY = "alertWebhook";
export const LABEL = "Alert Webhook";

/** So many monitors are named in a warning. */
const MAX_NAMED = 5;

interface Registration extends Registered {
  /** The monitors that the deployment chose; JSON of `watchMonitors`. */
  readonly monitors: unknown;
}

/** What the flow remembers of its alert webhook. */
export function registrationOf(context: ActionContext): Registration | undefined {
  const kept = context.crossFlowState?.[stateKey(KEY, context)] as
    | { webhookId?: unknown; secret?: unknown; monitors?: unknown }
    | undefined;
  return typeof kept?.webhookId === "string" && typeof kept.secret === "string"
    ? { id: kept.webhookId, secret: kept.secret, monitors: kept.monitors }
    : undefined;
}

/**
 * Registers the alert webhook of a flow, or updates it, and makes the chosen monitors notify it.
 * @param selection a selection of nothing chooses no monitors.
 * @returns the state to keep.
 */
export async function deploy(
  context: ActionContext,
  connection: ConnectionValue,
  selection: Selection,
) {
  const endsAt = endOfShortWork();
  const url = requireFlowUrl(context);
  const before = registrationOf(context);
  const client = createShortClient(connection, context);
  const name = webhookName(context);
  const { id, secret } = await register(alertWebhooksOf(client, name), url, before, newSecret());
  context.logger.info(`${LABEL}: registered alert webhook ${id}.`);
  const isChosen = Object.values(selection).some((choice) => choice !== undefined);
  const watched = await watchMonitors(client, {
    webhookId: id,
    selection: isChosen ? selection : undefined,
    before: before?.monitors,
    ownInstanceId: context.instance?.id,
    endsAt,
  });
  report(context, watched, isChosen, uniqueName(name, url));
  // The platform merges the state by key. Other flows' keys might be out of date here.
  const kept = { webhookId: id, secret, monitors: watched.monitors };
  return { crossFlowState: { [stateKey(KEY, context)]: kept } };
}

/**
 * Removes the webhook when the instance is deleted or disabled, which a failure must not keep it
 * from: what is left is reported, and the registration stays known for the next attempt.
 */
export async function remove(context: ActionContext, connection: ConnectionValue) {
  const registered = registrationOf(context);
  const url = flowUrl(context);
  try {
    const client = createShortClient(connection, context);
    const webhooks = alertWebhooksOf(client, webhookName(context));
    const count = await unregister(webhooks, url, registered);
    context.logger.info(
      `${LABEL}: removed ${count} alert ${count === 1 ? "webhook" : "webhooks"}.`,
    );
    return { crossFlowState: { [stateKey(KEY, context)]: null } };
  } catch (error) {
    const { message } = inAction(LABEL, error);
    const webhook = registered ? `alert webhook ${registered.id}` : `alert webhook of ${url}`;
    context.logger.warn(
      `${message} The ${webhook} might still be registered, and be in alert monitors. Delete it in Prismatic's settings for alert webhooks, or deploy the instance again with a connection that works.`,
    );
    return {};
  }
}

/** Says which monitors notify the flow, above all where people might think otherwise. */
function report({ logger }: ActionContext, watched: Watched, isChosen: boolean, name: string) {
  const { chosen, added, takenOut, left, failed } = watched;
  if (!isChosen) {
    logger.info(
      `${LABEL}: no alert monitors are chosen, so the alert webhook was added to none. Fill in a filter, or add "${name}" to alert monitors or groups in Prismatic.`,
    );
  } else if (chosen === 0) {
    logger.warn(
      `${LABEL}: no alert monitor matches, so the alert webhook was added to none. Create monitors, for example with Ensure Alert Monitors, and deploy the instance again.`,
    );
  }
  logger.info(
    `${LABEL}: ${chosen} alert monitors are chosen; added to ${added}, taken out of ${takenOut}.`,
  );
  if (left.length > 0) {
    logger.warn(
      `${LABEL}: time ran out; ${left.length} alert monitors are left. Deploy the instance again to continue, or run Ensure Alert Monitors with Alert Webhook Names "${name}".`,
    );
  }
  if (failed.length > 0) {
    const some = failed
      .slice(0, MAX_NAMED)
      .map(({ name, error }) => `${JSON.stringify(name)}: ${error.message}`);
    logger.warn(
      `${LABEL}: ${failed.length} alert monitors could not be changed. ${some.join(" ")} Deploy the instance again, or change them in Prismatic.`,
    );
  }
}
