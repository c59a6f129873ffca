import type { Client } from "../client";
import { InvalidInputError, UnexpectedResponseError } from "../errors";
import { ListLogSeverityLevels, type LogSeverityLevel } from "../generated/operations";

/** From the least to the most severe. */
export const SEVERITIES: readonly { label: string; value: LogSeverityLevel }[] = [
  { label: "Trace", value: "TRACE" },
  { label: "Debug", value: "DEBUG" },
  { label: "Info", value: "INFO" },
  { label: "Metric", value: "METRIC" },
  { label: "Warn", value: "WARN" },
  { label: "Error", value: "ERROR" },
  { label: "Fatal", value: "FATAL" },
];

type Severities = ReadonlyMap<string, number>;

/** The numbers belong to an API and stay as they are: they are looked up once per endpoint. */
const lookedUp = new Map<string, Promise<Severities>>();

/**
 * The number by which the API filters log entries of a severity.
 * @throws InvalidInputError when the API at `endpoint` knows no severity of this name.
 */
export async function severityNumber(
  client: Client,
  endpoint: string,
  name: LogSeverityLevel,
): Promise<number> {
  let severities = lookedUp.get(endpoint);
  if (!severities) {
    severities = lookUp(client);
    lookedUp.set(endpoint, severities);
    severities.catch(() => lookedUp.delete(endpoint));
  }
  const known = await severities;
  const number = known.get(name);
  if (number === undefined) {
    throw new InvalidInputError(
      `Severity ${name} is not available in Prismatic. Choose one of: ${[...known.keys()].join(", ")}.`,
      "Severity",
    );
  }
  return number;
}

async function lookUp(client: Client): Promise<Severities> {
  const { data } = await client.request(ListLogSeverityLevels, {});
  const entries = data.logSeverityLevels.flatMap((level): [string, number][] =>
    level && level.name !== null && level.id !== null ? [[level.name.toUpperCase(), level.id]] : [],
  );
  if (entries.length === 0) {
    throw new UnexpectedResponseError(
      "Prismatic returned no log severities. Run the step without Severity, or try again later.",
    );
  }
  return new Map(entries);
}
