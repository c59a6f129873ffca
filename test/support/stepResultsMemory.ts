/**
 * Gets the results of all steps of an execution in a process of its own, and prints, as JSON, how
 * many there were or the error's message, and the process's peak of memory in MiB. Run with
 * `--max-old-space-size`.
 */
import { getStepResults } from "../../src/actions/executions/getStepResults";

const [endpoint = "", apiKey = "", executionId = ""] = process.argv.slice(2);
const connection = { key: "apiKey", configVarKey: "Prismatic", fields: { endpoint, apiKey } };
const log = () => undefined;
const logger = { debug: log, info: log, warn: log, error: log };

async function main(): Promise<void> {
  const perform = getStepResults.perform as unknown as (
    ...args: object[]
  ) => Promise<{ data: { data: { stepResults: object } } }>;
  let ended: object;
  try {
    const { data } = await perform({ logger }, { connection, executionId });
    ended = { results: Object.keys(data.data.stepResults).length };
  } catch (error) {
    ended = { message: (error as Error).message };
  }
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ ...ended, peakMiB }));
}

void main();
