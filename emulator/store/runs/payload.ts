import type { FlowRequest } from "../types";

/** What a payload may ask of the emulator. */
export interface PayloadWishes {
  /** The flow fails with this message. */
  fail?: string;
  /** Which step fails, as displayed; else the first after the trigger. */
  failStep?: string;
  /** How long an asynchronous execution takes. */
  durationMs?: number;
}

export function parsePayload(request: Pick<FlowRequest, "payload" | "binary">): unknown {
  if (request.binary) return request.binary;
  if (request.payload === "") return null;
  try {
    return JSON.parse(request.payload);
  } catch {
    return request.payload;
  }
}

/** The body as it came. */
export function bytesOf({ payload, binary }: FlowRequest): Buffer {
  return binary ?? Buffer.from(payload);
}

export function payloadWishes(payload: unknown): PayloadWishes {
  if (typeof payload !== "object" || payload === null) return {};
  const { fail, failStep, durationMs } = payload as Record<string, unknown>;
  return {
    fail: typeof fail === "string" ? fail : undefined,
    failStep: typeof failStep === "string" ? failStep : undefined,
    durationMs: typeof durationMs === "number" ? durationMs : undefined,
  };
}
