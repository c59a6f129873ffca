import {
  type ActionContext,
  type TriggerPayload,
  type TriggerResult,
  trigger,
} from "@prismatic-io/spectral";
import { InvalidInputError, inAction } from "../errors";
import { type ConnectionValue, connection, integer, textList } from "../inputs/fields";
import { labelled } from "../steps/cleanParams";
import { createShortClient } from "../steps/shortClient";
import { EVENT_TYPES } from "../values/eventTypes";
import { eventOf, isReplay, TEST_EVENT } from "./delivery";
import { endpointsOf } from "./endpoint";
import { exampleEvent } from "./exampleEvent";
import {
  ACCEPTED,
  flowUrl,
  named,
  newSecret,
  REFUSED,
  requireFlowUrl,
  stateKey,
  webhookName,
  withoutContent,
} from "./flowWebhook";
import { type Registered, register, unregister } from "./registry";
import { type Refusal, refusalOf } from "./signature";

const KEY = "eventWebhook";
const LABEL = "Event Webhook";

/** The branches of a flow: steps belong to `event`; `refused` is for what starts no steps. */
const BRANCH = { event: "Event", refused: REFUSED } as const;

const REASONS: Record<Refusal, string> = {
  noSecret: "no webhook endpoint is registered for this flow (deploy the instance)",
  noBody: "the request has no raw body to verify",
  missing: "missing signature",
  malformed: "malformed signature",
  wrong: "the signature does not match",
};

const DAY_MINUTES = 24 * 60;

const maxAge = integer(
  {
    label: "Max Delivery Age Minutes",
    comments:
      "Maximum age of a delivery (0 or more, default 1440, a day). An older one is refused as a replay. 0 accepts any age.",
    placeholder: "Enter number of minutes",
    example: "1440",
  },
  { min: 0 },
);

const inputs = labelled(LABEL, {
  connection,
  eventTypes: {
    ...textList({
      label: "Event Types",
      comments: "Event types that start the flow.",
      placeholder: "Enter event type",
      example: "instance.deployed",
      dataSource: "selectEventType",
    }),
    model: EVENT_TYPES.map((type) => ({ label: type, value: type })),
  },
  otherEventTypes: textList({
    label: "Other Event Types",
    comments: "Additional event types, by API name, for events not listed in Event Types.",
    placeholder: "Enter event type",
    example: "log_stream.updated",
  }),
  maxDeliveryAgeMinutes: {
    ...maxAge,
    default: String(DAY_MINUTES),
    clean: (value: unknown) => maxAge.clean(value) ?? DAY_MINUTES,
  },
});

const SIGNATURE_ERROR = "The delivery's signature could not be verified.";

interface EventTypeParams {
  eventTypes: string[] | undefined;
  otherEventTypes: string[] | undefined;
}

export const eventWebhook = trigger({
  display: {
    label: LABEL,
    description:
      "Start a flow on organization events such as deployments; manages its webhook endpoint on deploy and delete",
  },
  inputs,
  scheduleSupport: "invalid",
  synchronousResponseSupport: "invalid",
  allowsBranching: true,
  staticBranchNames: Object.values(BRANCH),
  perform: async (context, payload, params): Promise<TriggerResult<true, TriggerPayload>> => {
    // A test in the designer has no signature to verify; only the platform sets this mark.
    const simulated = context.isSimulatedTestExecution === true;
    const refusal = simulated
      ? undefined
      : refusalOf(payload.rawBody?.data, payload.headers ?? {}, registrationOf(context)?.secret);
    if (refusal) {
      return withoutRun(context, payload, 401, REASONS[refusal], SIGNATURE_ERROR);
    }
    const delivered = eventOf(payload);
    if (!delivered) {
      const error = "The body of the delivery is not an event.";
      return withoutRun(
        context,
        payload,
        400,
        "its signature is valid, its body not an event",
        error,
      );
    }
    const { eventType, event } = delivered;
    const maxAgeMinutes = inputs.maxDeliveryAgeMinutes.clean(params.maxDeliveryAgeMinutes);
    if (!simulated && isReplay(delivered, maxAgeMinutes, Date.now())) {
      const reason = `it was sent at ${event.timestamp}, longer ago than ${maxAge.label} allows`;
      return withoutRun(context, payload, 401, reason, "The delivery is too old.");
    }
    if (eventType === TEST_EVENT) {
      context.logger.info(`${LABEL}: received a test delivery; it starts no steps.`);
      return withoutContent(payload, 200, {});
    }
    return {
      payload: {
        ...payload,
        body: { data: { eventType, event }, contentType: "application/json" },
      },
      branch: BRANCH.event,
      response: ACCEPTED,
    };
  },
  webhookLifecycleHandlers: {
    create: (context, params) =>
      named(LABEL, async () => {
        const url = requireFlowUrl(context);
        const endpoint = { name: webhookName(context), eventTypes: eventTypesOf(params) };
        const endpoints = endpointsOf(createShortClient(params.connection, context), endpoint);
        const { id: endpointId, secret } = await register(
          endpoints,
          url,
          registrationOf(context),
          newSecret(),
        );
        context.logger.info(`${LABEL}: registered webhook endpoint ${endpointId}.`);
        // The platform merges the state by key. Other flows' keys might be out of date here.
        return { crossFlowState: { [stateKey(KEY, context)]: { endpointId, secret } } };
      }),
    delete: (context, params) => remove(context, params.connection),
  },
  examplePayload: {
    payload: {
      body: {
        data: { eventType: exampleEvent.event_type, event: exampleEvent },
        contentType: "application/json",
      },
    } as unknown as TriggerPayload,
    branch: BRANCH.event,
  },
});

function registrationOf(context: ActionContext): Registered | undefined {
  const kept = context.crossFlowState?.[stateKey(KEY, context)] as
    | { endpointId?: unknown; secret?: unknown }
    | undefined;
  return typeof kept?.endpointId === "string" && typeof kept.secret === "string"
    ? { id: kept.endpointId, secret: kept.secret }
    : undefined;
}

function eventTypesOf({ eventTypes, otherEventTypes }: EventTypeParams): string[] {
  const types = [...new Set([...(eventTypes ?? []), ...(otherEventTypes ?? [])])];
  if (types.length === 0) {
    throw new InvalidInputError(
      "Event Types and Other Event Types are both empty. Select or enter at least one event type.",
      "Event Types",
    );
  }
  return types;
}

/**
 * Removes the endpoint when the instance is deleted or disabled, which a failure must not keep it
 * from: what is left is reported, and the registration stays known for the next attempt.
 */
async function remove(context: ActionContext, connection: ConnectionValue) {
  const registered = registrationOf(context);
  const url = flowUrl(context);
  try {
    const client = createShortClient(connection, context);
    const endpoints = endpointsOf(client, { name: webhookName(context), eventTypes: [] });
    const count = await unregister(endpoints, url, registered);
    context.logger.info(
      `${LABEL}: removed ${count} webhook ${count === 1 ? "endpoint" : "endpoints"}.`,
    );
    return { crossFlowState: { [stateKey(KEY, context)]: null } };
  } catch (error) {
    const { message } = inAction(LABEL, error);
    const endpoint = registered ? `endpoint ${registered.id}` : `endpoint of ${url}`;
    context.logger.warn(
      `${message} The webhook ${endpoint} might still be registered. Delete it in Prismatic's settings for webhooks, or deploy the instance again with a connection that works.`,
    );
    return {};
  }
}

function withoutRun(
  context: ActionContext,
  payload: TriggerPayload,
  statusCode: number,
  reason: string,
  error: string,
) {
  context.logger.warn(`${LABEL}: delivery rejected: ${reason}.`);
  return withoutContent(payload, statusCode, { error });
}
