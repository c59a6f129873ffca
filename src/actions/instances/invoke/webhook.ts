import { isUtf8 } from "node:buffer";
import type { Client, WebhookResponse } from "../../../client";
import {
  afterChange,
  isNamedError,
  RejectedError,
  redact,
  ThrottledError,
  UnavailableError,
} from "../../../errors";
import { parseScanned, scanJson } from "../../../values/json";

/** The header that names the execution that was started. */
const EXECUTION_ID = "prismatic-executionid";
const SEE_OTHER = 303;

/** What a webhook responded, as the step returns it. */
export interface FlowResponse {
  readonly statusCode: number;
  readonly executionId: string | null;
  /** The value of JSON, text, or a `Buffer`; null without a body. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The response with its body read. */
export function readResponse({ statusCode, headers, body }: WebhookResponse): FlowResponse {
  const value = contentOf(body);
  return { statusCode, executionId: headers[EXECUTION_ID] ?? idIn(value), headers, body: value };
}

/**
 * The response of a synchronous flow. Prismatic may redirect the caller to the result in its object
 * store: it is downloaded from there, without the API key. Only from the webhook's own host or
 * Amazon's object store; any other redirect is the flow's own response.
 */
export async function withResult(
  client: Client,
  webhookUrl: string,
  response: WebhookResponse,
): Promise<WebhookResponse> {
  const { statusCode, headers } = response;
  const location = resultUrl(headers.location, webhookUrl);
  if (statusCode !== SEE_OTHER || location === undefined) return response;
  try {
    const { body, contentType } = await client.download(location);
    const { location: _, ...kept } = headers;
    return {
      statusCode: 200,
      headers: { ...kept, "content-type": contentType ?? "" },
      body,
    };
  } catch (error) {
    const id = headers[EXECUTION_ID];
    throw afterChange(
      `The flow ran${id ? ` (execution ${id})` : ""}, but its response was not read.`,
      error,
    );
  }
}

function resultUrl(location: string | undefined, webhookUrl: string): string | undefined {
  if (location === undefined || !URL.canParse(location, webhookUrl)) return undefined;
  const webhook = new URL(webhookUrl);
  const url = new URL(location, webhook);
  const isStore = url.protocol === "https:" && url.hostname.endsWith(".amazonaws.com");
  return url.origin === webhook.origin || isStore ? url.href : undefined;
}

/**
 * Refuses a response that says that the flow was not started.
 * @throws RejectedError, ThrottledError or UnavailableError with what the webhook says.
 */
export function requireStarted(
  { statusCode, body, headers }: FlowResponse,
  secrets: Iterable<string>,
): void {
  if (statusCode < 400) return;
  const said = redact(messageIn(body), secrets);
  const status = `HTTP ${statusCode}${said ? `: ${said}` : ""}`;
  const end = /[.!?]$/.test(status) ? "" : ".";
  if (statusCode === 429) {
    const seconds = Number(headers["retry-after"]) || undefined;
    const message = `Rate limit reached (${status}); the flow was not started. Run the step again ${seconds ? `in ${seconds} seconds` : "later"}.`;
    throw new ThrottledError(message, seconds, "notExecuted");
  }
  if (statusCode >= 500) {
    const message = `The webhook failed with ${status}${end} The flow might have been started.`;
    throw new UnavailableError(message, "unknown");
  }
  const toDo =
    statusCode === 401 || statusCode === 403
      ? "Check the API keys of the flow, and Headers if the trigger needs one of its own."
      : "Check Payload, Content Type and Headers.";
  const message = `The webhook rejected the request with ${status}${end} ${toDo}`;
  throw new RejectedError(message, [], "notExecuted");
}

/** The error of what came after the start, with the execution's ID. */
export function afterStart(executionId: string, thrown: unknown): unknown {
  if (isNamedError(thrown) && thrown.message.includes(executionId)) return thrown;
  return afterChange(`The flow was started (execution ${executionId}).`, thrown);
}

function contentOf(body: Buffer): unknown {
  if (body.length === 0) return null;
  if (!isUtf8(body)) return body;
  const text = body.toString("utf8");
  const scan = scanJson(text);
  // A long number keeps its digits as text.
  return scan.problem ? text : parseScanned(text, scan, (digits) => digits);
}

function idIn(body: unknown): string | null {
  const id = fieldOf(body, "executionId");
  return typeof id === "string" && id !== "" ? id : null;
}

function messageIn(body: unknown): string {
  const message = typeof body === "string" ? body : (fieldOf(body, "error") ?? "");
  // A web page says nothing to people here.
  return typeof message === "string" && !message.trimStart().startsWith("<") ? message : "";
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
