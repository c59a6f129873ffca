import type { FlowRequest } from "../../../emulator/store";
import type { TriggerPayload } from "../../shared/api";

/** The request of a form; without one, what a schedule sends. */
export function requestOf(payload: TriggerPayload = { headers: {}, body: "" }): FlowRequest {
  const { headers, body } = payload;
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type");
  return { headers, contentType: named?.[1] ?? "application/json", payload: body };
}
