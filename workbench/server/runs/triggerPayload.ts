import type { ContextData } from "../../../emulator/player/context";
import type { TriggerPayload } from "../../shared/api";

/** A request as the platform gives it to a trigger; without one, what a schedule gives. */
export function triggerPayload(
  payload: TriggerPayload = { headers: {}, body: "" },
  context: Partial<ContextData> = {},
): object {
  const { headers, body } = payload;
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type");
  const contentType = named?.[1] ?? "application/json";
  const { customer, instance, integration, flow, user, webhookUrls, invokeUrl } = context;
  return {
    headers,
    queryParameters: {},
    pathFragment: "",
    body: { data: parsed(body), contentType },
    rawBody: { data: Buffer.from(body), contentType },
    ...{ customer, instance, integration, flow, user, webhookUrls, invokeUrl },
    executionId: context.executionId,
    startedAt: context.startedAt,
    globalDebug: false,
  };
}

function parsed(body: string): unknown {
  if (body === "") return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
