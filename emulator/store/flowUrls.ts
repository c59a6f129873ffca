import type { FlowRecord } from "./types";

/** The webhook URL of a flow of an instance, by the ID that it has there. */
export const webhookUrl = (baseUrl: string, flowConfigId: string): string =>
  `${baseUrl}/trigger/${encodeURIComponent(flowConfigId)}`;

/** The URL that runs a flow in its integration's test instance. */
export const testUrl = (baseUrl: string, flow: FlowRecord): string =>
  `${baseUrl}/trigger/test/${encodeURIComponent(flow.id)}`;
