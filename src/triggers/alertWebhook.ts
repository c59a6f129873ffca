import {
  type ActionContext,
  type TriggerPayload,
  type TriggerResult,
  trigger,
} from "@prismatic-io/spectral";
import { inAction } from "../errors";
import { customerFilter } from "../inputs/customer";
import { type ConnectionValue, connection, text } from "../inputs/fields";
import { instanceFilter } from "../inputs/instance";
import { integrationFilter } from "../inputs/integration";
import { cleanParams, labelled } from "../steps/cleanParams";
import type { Params } from "../steps/defineAction";
import { createShortClient } from "../steps/shortClient";
import { exampleAlert } from "./alert/example";
import { deploy, LABEL, registrationOf, remove } from "./alert/handlers";
import { type Alert, alertOf, lookUp } from "./alert/lookUp";
import { type Delivered, deliveredIn } from "./alert/template";
import { SECRET_HEADER } from "./alert/webhook";
import { ACCEPTED, named, REFUSED, withoutContent } from "./flowWebhook";
import { headerOf, isSame } from "./signature";

/** The branches of a flow: steps belong to `alert`; `refused` is for what starts no steps. */
const BRANCH = { alert: "Alert", refused: REFUSED } as const;

const watched = (what: string) =>
  `The unique identifier of the ${what} notify the flow. If all filters are blank, no monitor does.`;

const inputs = labelled(LABEL, {
  connection,
  integrationId: {
    ...integrationFilter,
    comments: watched("integration for whose instances alert monitors"),
  },
  customerId: {
    ...customerFilter,
    comments: watched("customer for whose instances alert monitors"),
  },
  instanceId: { ...instanceFilter, comments: watched("instance whose alert monitors") },
  monitorNameContains: text({
    label: "Monitor Name Contains",
    comments: "Filter by names of alert monitors that contain this text (case-insensitive).",
    placeholder: "Enter part of the name",
    example: "Managed",
  }),
});

const clean = (params: object) => cleanParams(inputs, params) as Params<typeof inputs>;

export const alertWebhook = trigger({
  display: {
    label: LABEL,
    description:
      "Start a flow when alert monitors are set off; manages its alert webhook, and the monitors that notify it, on deploy and delete",
  },
  inputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "invalid",
  allowsBranching: true,
  staticBranchNames: Object.values(BRANCH),
  perform: async (context, payload, params): Promise<TriggerResult<true, TriggerPayload>> => {
    const shown = withoutSecret(payload);
    // A test in the designer has no secret to check; only the platform sets this mark.
    const refusal =
      context.isSimulatedTestExecution === true
        ? undefined
        : refusalOf(payload, registrationOf(context)?.secret);
    if (refusal) {
      context.logger.warn(`${LABEL}: delivery rejected: ${refusal}.`);
      return withoutContent(shown, 401, { error: "The delivery's secret could not be verified." });
    }
    const delivered = deliveredIn(payload.rawBody?.data);
    if (!delivered) {
      context.logger.warn(
        `${LABEL}: delivery rejected: its body does not follow the payload template of this trigger. Deploy the instance again, which restores the template.`,
      );
      return withoutContent(shown, 400, { error: "The body of the delivery is not an alert." });
    }
    const alert = await alertFrom(context, params.connection, delivered);
    return {
      payload: { ...shown, body: { data: alert, contentType: "application/json" } },
      branch: BRANCH.alert,
      response: ACCEPTED,
    };
  },
  webhookLifecycleHandlers: {
    create: (context, params) =>
      named(LABEL, () => {
        const { integrationId, customerId, instanceId, monitorNameContains } = clean(params);
        const selection = { integrationId, customerId, instanceId };
        return deploy(context, params.connection, {
          ...selection,
          nameContains: monitorNameContains,
        });
      }),
    delete: (context, params) => remove(context, params.connection),
  },
  examplePayload: {
    payload: {
      body: { data: exampleAlert, contentType: "application/json" },
    } as unknown as TriggerPayload,
    branch: BRANCH.alert,
  },
});

/** Why a delivery is refused. Reports nothing about the secret that was expected. */
function refusalOf({ headers }: TriggerPayload, secret: string | undefined): string | undefined {
  if (secret === undefined) {
    return "no alert webhook is registered for this flow (deploy the instance)";
  }
  const given = headerOf(headers ?? {}, SECRET_HEADER);
  if (given === undefined || given === "") return "missing secret";
  return isSame(given, secret) ? undefined : "the secret does not match";
}

/** Steps, and whoever reads their results, have no use for the secret. */
function withoutSecret(payload: TriggerPayload): TriggerPayload {
  const headers = Object.entries(payload.headers ?? {}).filter(
    ([name]) => name.toLowerCase() !== SECRET_HEADER,
  );
  return { ...payload, headers: Object.fromEntries(headers) };
}

/** An alert is passed on whatever happens: when Prismatic cannot be asked, with less. */
async function alertFrom(
  context: ActionContext,
  connection: ConnectionValue,
  delivered: Delivered,
): Promise<Alert> {
  const failed = (error: unknown) => {
    const { message } = inAction(LABEL, error);
    context.logger.warn(`${message} The alert is passed on with what its delivery says.`);
  };
  try {
    return await lookUp(createShortClient(connection, context), delivered, failed);
  } catch (error) {
    failed(error);
    return alertOf(delivered, {}, false);
  }
}
