import type { SentRequest } from "../../shared/api";

/**
 * The operations of a run, each once, with the variables of its first request as comments. Undefined
 * where it sent none.
 */
export function graphqlCopy(requests: readonly SentRequest[]): string | undefined {
  const operations = new Map<string, SentRequest[]>();
  for (const request of requests) {
    if (request.operation === undefined || request.attempt > 1) continue;
    operations.set(request.operation, [...(operations.get(request.operation) ?? []), request]);
  }
  if (operations.size === 0) return undefined;
  return [...operations].map(([text, sent]) => `${text}\n\n${variablesOf(sent)}\n`).join("\n");
}

function variablesOf([first, ...others]: readonly SentRequest[]): string {
  const json = JSON.stringify(first?.variables ?? {}, null, 2);
  const more = others.length > 0 ? ` (and ${others.length} more requests with others)` : "";
  return `# Variables${more}:\n${json.replace(/^/gm, "# ")}`;
}
