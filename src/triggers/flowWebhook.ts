import { randomBytes } from "node:crypto";
import type { ActionContext, TriggerPayload } from "@prismatic-io/spectral";
import { InvalidInputError, inAction } from "../errors";

/**
 * Handlers of deployments see no state of a single flow, so it is kept in the state that all
 * flows of the instance share, by the flow's stable ID, which a new version does not change.
 */
export function stateKey(triggerKey: string, { flow }: Pick<ActionContext, "flow">): string {
  return `${triggerKey}:${flow.stableId ?? flow.id}`;
}

export const flowUrl = ({ webhookUrls, flow }: ActionContext): string | undefined =>
  webhookUrls?.[flow.name];

/** @throws InvalidInputError when the flow has no URL. */
export function requireFlowUrl(context: ActionContext): string {
  const url = flowUrl(context);
  if (url) return url;
  throw new InvalidInputError(
    `Flow "${context.flow.name}" has no webhook URL, so nothing was registered. Deploy the instance again.`,
  );
}

/** What people see of a webhook in Prismatic's settings. */
export const webhookName = ({ instance, integration, flow }: ActionContext): string =>
  `${instance?.name ?? integration?.name ?? "Flow"}: ${flow.name}`;

export const newSecret = (): string => randomBytes(32).toString("hex");

/** Puts the trigger's label before the message of whatever goes wrong. */
export async function named<T>(label: string, perform: () => Promise<T>): Promise<T> {
  try {
    return await perform();
  } catch (error) {
    throw inAction(label, error);
  }
}

/** The branch of what starts no steps. */
export const REFUSED = "Refused";

/** The content of a delivery that starts no steps is not passed on. */
export function withoutContent(payload: TriggerPayload, statusCode: number, body: object) {
  return {
    payload: { ...payload, body: { data: null }, rawBody: { data: null } },
    branch: REFUSED,
    response: { statusCode, contentType: "application/json", body: JSON.stringify(body) },
  };
}

/** Of a delivery that starts the steps of a branch. */
export const ACCEPTED = { statusCode: 200, contentType: "application/json", body: "{}" } as const;
