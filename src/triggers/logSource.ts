import type { Client } from "../client";
import { InvalidInputError } from "../errors";
import {
  ListLogs,
  type ListLogsQueryVariables,
  type LogFieldsFragment,
} from "../generated/operations";
import { isTooLongForLogs, MAX_LOG_DAYS, MAX_LOG_SPAN_MS } from "../steps/logLimits";
import type { StreamSource } from "../steps/polling";

/** Which instances' entries are wanted, and only those of no test. */
type Scope = Pick<
  ListLogsQueryVariables,
  "instanceId" | "integrationId" | "customerId" | "testExecutions"
>;

interface Wanted {
  readonly messageContains: string | undefined;
  /** The numbers of the severities; undefined for all. Prismatic filters by one at a time. */
  readonly severities: readonly number[] | undefined;
}

interface Part {
  readonly logs: readonly LogFieldsFragment[];
  readonly more: boolean;
}

const timeOf = ({ timestamp }: LogFieldsFragment) => Date.parse(timestamp);
const isoOf = (time: number) => new Date(time).toISOString();

/** The log entries of a scope, by time, as a source of a polling trigger. */
export function logsOf(
  client: Client,
  scope: Scope,
  { messageContains, severities }: Wanted,
): StreamSource<LogFieldsFragment> {
  let newestOfAll: Promise<number | undefined> | undefined;
  // Of any severity, so that time passes for rare entries too: each run begins where it ended.
  const horizon = () => {
    newestOfAll ??= newestOf(client, scope);
    return newestOfAll;
  };
  const readOne = async (
    severity: number | undefined,
    from: number | undefined,
    limit: number,
  ): Promise<Part> => {
    const filters = { ...scope, messageContains, severity, direction: "ASC" as const };
    const end = await horizon();
    const logs: LogFieldsFragment[] = [];
    for (let start = from; ; start += MAX_LOG_SPAN_MS) {
      const stop = start === undefined ? undefined : start + MAX_LOG_SPAN_MS;
      const { data } = await client.paginate(
        ListLogs,
        {
          ...filters,
          timestampAfter: start === undefined ? undefined : isoOf(start),
          timestampBefore: stop === undefined ? undefined : isoOf(stop),
        },
        (data) => data.logs,
        { maxRecords: limit - logs.length },
      );
      logs.push(...data.logs.nodes.filter((node) => node !== null));
      if (data.logs.pageInfo.hasNextPage) return { logs, more: true };
      if (start === undefined || stop === undefined || stop >= (end ?? stop)) {
        return { logs, more: false };
      }
      if (logs.length >= limit) return { logs, more: true };
    }
  };
  return {
    idOf: ({ id }) => id,
    timeOf,
    newest: horizon,
    horizon,
    read: async (from, limit) => {
      const parts = await Promise.all(
        (severities ?? [undefined]).map((severity) => readOne(severity, from, limit)),
      );
      return merged(parts);
    },
  };
}

/** Several lists as one: up to the time to which all of them were read. */
function merged(parts: readonly Part[]): { records: LogFieldsFragment[]; more: boolean } {
  const ends = parts.flatMap(({ logs, more }) => {
    const last = logs.at(-1);
    return more && last ? [timeOf(last)] : [];
  });
  const end = Math.min(...ends);
  const records = parts
    .flatMap(({ logs }) => logs)
    .filter((log) => timeOf(log) <= end)
    .sort((a, b) => timeOf(a) - timeOf(b));
  return { records, more: parts.some(({ more }) => more) };
}

async function newestOf(client: Client, scope: Scope): Promise<number | undefined> {
  const { data } = await client.request(ListLogs, { ...scope, direction: "DESC", first: 1 });
  const [node] = data.logs.nodes;
  return node ? timeOf(node) : undefined;
}

/**
 * Refuses a date that is a mistake, and would take a request for every two days.
 * @throws InvalidInputError
 */
export function checkLookBack(date: string, newest: number | undefined): void {
  if (newest === undefined || !isTooLongForLogs(newest - Date.parse(date))) return;
  throw new InvalidInputError(
    `Look-Back Date (${date}) is more than ${MAX_LOG_DAYS} days before the newest log entry. Choose a later date.`,
    "Look-Back Date",
  );
}
