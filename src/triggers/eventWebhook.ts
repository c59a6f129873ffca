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
import { type Registration, register, unregister } from "./endpoint";
import { exampleEvent } from "./exampleEvent";
import { type Refusal, refusalOf } from "./signature";

const LABEL = "Event Webhook";

/** The branches of a flow: steps belong to `event`; `refused` is for what starts no steps. */
const BRANCH = { event: "Event", refused: "Refused" } as const;

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
      response: { statusCode: 200, contentType: "application/json", body: "{}" },
    };
  },
  webhookLifecycleHandlers: {
    create: (context, params) =>
      named(async () => {
        const url = flowUrl(context);
        if (!url) {
          throw new InvalidInputError(
            `Flow "${context.flow.name}" has no webhook URL, so no endpoint was registered. Deploy the instance again.`,
          );
        }
        const registered = await register(
          createShortClient(params.connection, context),
          {
            name: `${context.instance?.name ?? context.integration?.name ?? "Flow"}: ${context.flow.name}`,
            url,
            eventTypes: eventTypesOf(params),
          },
          registrationOf(context),
        );
        context.logger.info(`${LABEL}: registered webhook endpoint ${registered.endpointId}.`);
        // The platform merges the state by key. Other flows' keys might be out of date here.
        return { crossFlowState: { [stateKey(context)]: registered } };
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

/**
 * Handlers of deployments see no state of a single flow, so it is kept in the state that all
 * flows of the instance share, by the flow's stable ID, which a new version does not change.
 */
function stateKey({ flow }: Pick<ActionContext, "flow">): string {
  return `eventWebhook:${flow.stableId ?? flow.id}`;
}

function registrationOf(context: ActionContext): Registration | undefined {
  const kept = context.crossFlowState?.[stateKey(context)] as Partial<Registration> | undefined;
  return typeof kept?.endpointId === "string" && typeof kept.secret === "string"
    ? { endpointId: kept.endpointId, secret: kept.secret }
    : undefined;
}

const flowUrl = ({ webhookUrls, flow }: ActionContext): string | undefined =>
  webhookUrls?.[flow.name];

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
    const count = await unregister(client, url, registered);
    context.logger.info(
      `${LABEL}: removed ${count} webhook ${count === 1 ? "endpoint" : "endpoints"}.`,
    );
    return { crossFlowState: { [stateKey(context)]: null } };
  } catch (error) {
    const { message } = inAction(LABEL, error);
    const endpoint = registered ? `endpoint ${registered.endpointId}` : `endpoint of ${url}`;
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

/** The content of a delivery that starts no steps is not passed on. */
function withoutContent(payload: TriggerPayload, statusCode: number, body: object) {
  return {
    payload: { ...payload, body: { data: null }, rawBody: { data: null } },
    branch: BRANCH.refused,
    response: { statusCode, contentType: "application/json", body: JSON.stringify(body) },
  };
}

async function named<T>(perform: () => Promise<T>): Promise<T> {
  try {
    return await perform();
  } catch (error) {
    throw inAction(LABEL, error);
  }
}
