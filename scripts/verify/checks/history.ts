import { unpack } from "../../../src/stepResults/unpack";
import { EVENT_TYPES } from "../../../src/values/eventTypes";
import { errorsOf } from "../api";
import { type Check, differs, holds, judge, notChecked } from "../check";
import { describeError } from "../requestFailed";

const HOUR_MS = 3_600_000;
const DOWNLOAD_TIMEOUT_MS = 60_000;

const OLDEST = `{
  executionResults(first: 1, sortBy: [{ field: STARTED_AT, direction: ASC }]) {
    totalCount
    nodes { id startedAt }
  }
}`;

const LOGS = `query ($from: DateTime, $to: DateTime) {
  logs(timestamp_Gte: $from, timestamp_Lte: $to, first: 1) { nodes { id } }
}`;

export const historyChecks: readonly Check[] = [
  {
    name: "executions",
    assumes: "executionResults is served.",
    run: async (api) => {
      const { executionResults } = await api.data<{
        executionResults: { totalCount: number; nodes: { startedAt: string }[] };
      }>("executionResults", OLDEST);
      const [oldest] = executionResults.nodes;
      if (!oldest) return holds("there are no executions");
      const days = Math.round((Date.now() - Date.parse(oldest.startedAt)) / (24 * HOUR_MS));
      return holds(`the oldest execution that is found started ${days} days ago`);
    },
  },
  {
    name: "logs",
    assumes: "logs is served for a window of up to 48 hours.",
    run: async (api) => {
      const windowOf = (hours: number) => ({
        from: new Date(Date.now() - hours * HOUR_MS).toISOString(),
        to: new Date().toISOString(),
      });
      const { logs } = await api.data<{ logs: { nodes: unknown[] } }>("logs", LOGS, windowOf(47));
      const longer = await api.send(LOGS, windowOf(72));
      const [error] = errorsOf(longer.body);
      return holds(
        logs.nodes.length > 0 ? "there are log entries" : "there are none",
        `a window of 72 hours: ${error ? describeError(error) : "served"}`,
      );
    },
  },
  {
    name: "search API",
    assumes: "Nothing: whether the stack has the newer search for executions and logs.",
    run: async (api) => {
      const found = await api.dataIfServed<{
        authenticatedUser: { org: { stackCapabilities: { supportsAoss: boolean | null } } | null };
      }>(
        "stackCapabilities",
        "{ authenticatedUser { org { stackCapabilities { supportsAoss } } } }",
      );
      if ("reason" in found) return notChecked(found.reason);
      return holds(
        `supportsAoss is ${found.data.authenticatedUser.org?.stackCapabilities.supportsAoss}`,
      );
    },
  },
  {
    name: "event types",
    assumes: "The API lists its event types, and those that the trigger offers are among them.",
    run: async (api) => {
      const found = await api.dataIfServed<{ webhookEventTypes: ({ id: string } | null)[] }>(
        "webhookEventTypes",
        "{ webhookEventTypes { id name } }",
      );
      if ("reason" in found) return notChecked(found.reason);
      const ids = found.data.webhookEventTypes.flatMap((type) => (type ? [type.id] : [])).sort();
      const offered: readonly string[] = EVENT_TYPES;
      const missing = offered.filter((type) => !ids.includes(type));
      const others = ids.filter((id) => !offered.includes(id));
      return judge(
        missing.map((type) => `${type} is not an event type`),
        `${ids.length} event types`,
        ...(others.length > 0 ? [`not offered by name: ${others.join(", ")}`] : []),
      );
    },
  },
  {
    name: "downloads",
    assumes:
      "A step's result is MessagePack at a presigned URL, which is read without an Authorization header and refused with one.",
    run: async (api) => {
      const { executionId } = await api.sample();
      if (!executionId) return notChecked("no execution succeeded");
      const { executionResult } = await api.data<{
        executionResult: { stepResults: { nodes: { resultsUrl: string | null }[] } } | null;
      }>(
        "The results of a step",
        "query ($id: ID!) { executionResult(id: $id) { stepResults(first: 5) { nodes { resultsUrl } } } }",
        { id: executionId },
      );
      const url = executionResult?.stepResults.nodes.find(
        ({ resultsUrl }) => resultsUrl,
      )?.resultsUrl;
      if (!url) return notChecked("the latest execution has no step results");
      const read = await download(url);
      if (read.status !== 200) return differs(`HTTP status ${read.status} without Authorization`);
      const differences = [];
      try {
        await unpack(read.body, "verified");
      } catch {
        differences.push(`the body is not MessagePack (${read.body.length} bytes)`);
      }
      // No token of ours: the object store is another host.
      const { status } = await download(url, { Authorization: "Bearer none" });
      if (status < 400) differences.push("an Authorization header is not refused");
      return judge(differences, `with an Authorization header: HTTP status ${status}`);
    },
  },
];

async function download(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Buffer }> {
  const response = await fetch(url, {
    headers,
    redirect: "error",
    signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
  });
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
}
