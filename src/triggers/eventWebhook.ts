import {
  type ActionContext,
  type TriggerPayload,
  type TriggerResult,
  trigger,
} from "@prismatic-io/spectral";
import { createClient } from "../client";
import { InvalidInputError, inAction } from "../errors";
import { connection, textList } from "../inputs/fields";
import { labelled } from "../steps/cleanParams";
import { type Registration, register, unregister } from "./endpoint";
import { EVENT_TYPES } from "./eventTypes";
import { exampleEvent } from "./exampleEvent";
import { bytesOf, type Refusal, refusalOf } from "./signature";

const LABEL = "Event Webhook";

/** The branches of a flow: steps belong to `event`; nothing belongs to `refused`. */
const BRANCH = { event: "Event", refused: "Refused" } as const;

const REASONS: Record<Refusal, string> = {
  noSecret: "no webhook endpoint is registered for this flow (deploy the instance)",
  noBody: "the request has no raw body to verify",
  missing: "missing signature",
  malformed: "malformed signature",
  wrong: "the signature does not match",
};

const inputs = labelled(LABEL, {
  connection,
  eventTypes: {
    ...textList({
      label: "Event Types",
      comments: "Event types that start the flow.",
      placeholder: "Enter event type",
      example: "instance.deployed",
    }),
    model: EVENT_TYPES.map((type) => ({ label: type, value: type })),
  },
  otherEventTypes: textList({
    label: "Other Event Types",
    comments: "Additional event types, by API name, for events not listed in Event Types.",
    placeholder: "Enter event type",
    example: "alert_monitor.triggered",
  }),
});

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
  perform: async (context, payload): Promise<TriggerResult<true, TriggerPayload>> => {
    // A test in the designer has no signature to verify; only the platform sets this mark.
    const refusal = context.isSimulatedTestExecution
      ? undefined
      : refusalOf(payload.rawBody?.data, payload.headers ?? {}, registrationOf(context)?.secret);
    if (refusal) return refused(context, payload, REASONS[refusal]);
    const event = eventOf(payload);
    if (!event) return refused(context, payload, "the body is not an event");
    return {
      payload: {
        ...payload,
        body: { data: { eventType: event.event_type, event }, contentType: "application/json" },
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
          createClient(params.connection, context),
          {
            name: `${context.instance?.name ?? context.integration?.name ?? "Flow"}: ${context.flow.name}`,
            url,
            eventTypes: eventTypesOf(params),
          },
          registrationOf(context),
        );
        context.logger.info(`${LABEL}: registered webhook endpoint ${registered.endpointId}.`);
        return { crossFlowState: { ...context.crossFlowState, [stateKey(context)]: registered } };
      }),
    delete: (context, params) =>
      named(async () => {
        const count = await unregister(
          createClient(params.connection, context),
          flowUrl(context),
          registrationOf(context),
        );
        context.logger.info(
          `${LABEL}: removed ${count} webhook ${count === 1 ? "endpoint" : "endpoints"}.`,
        );
        return { crossFlowState: { ...context.crossFlowState, [stateKey(context)]: null } };
      }),
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

function eventOf({ rawBody }: TriggerPayload): Record<string, unknown> | undefined {
  const data = rawBody?.data;
  try {
    const event: unknown = JSON.parse(bytesOf(data)?.toString("utf8") ?? JSON.stringify(data));
    return event !== null && typeof event === "object" && "event_type" in event
      ? (event as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function refused(context: ActionContext, payload: TriggerPayload, reason: string) {
  context.logger.warn(`${LABEL}: delivery rejected: ${reason}.`);
  return {
    // The content of a delivery from an unknown sender is not passed on.
    payload: { ...payload, body: { data: null }, rawBody: { data: null } },
    branch: BRANCH.refused,
    response: {
      statusCode: 401,
      contentType: "application/json",
      body: JSON.stringify({ error: "The delivery's signature could not be verified." }),
    },
  };
}

async function named<T>(perform: () => Promise<T>): Promise<T> {
  try {
    return await perform();
  } catch (error) {
    throw inAction(LABEL, error);
  }
}
