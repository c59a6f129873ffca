import type { ContextData } from "../player/context";
import { echoTrigger } from "../store/runs/echoFlow";
import type { FlowRequest } from "../store/types";

/** A request as a trigger gets it: with where it runs, as the context says. */
export function triggerPayload(request: FlowRequest, context: Partial<ContextData>): object {
  const { customer, instance, integration, flow, user, webhookUrls, invokeUrl } = context;
  return {
    ...echoTrigger({ request }),
    ...{ customer, instance, integration, flow, user, webhookUrls, invokeUrl },
    executionId: context.executionId,
    startedAt: context.startedAt,
    globalDebug: context.globalDebug,
  };
}
