import type { Client } from "../client";
import { InvalidInputError, mustBeFound, NotFoundError } from "../errors";
import { GetStepResults, type GetStepResultsQuery } from "../generated/operations";
import { executionState } from "../values/executionState";
import type { StepResult } from "./unpack";

type Execution = NonNullable<GetStepResultsQuery["executionResult"]>;
type Filter = { stepName?: string; displayStepName?: string };

/** One result of a step as the API knows it: where it is stored, and its place in loops. */
export type StoredResult = NonNullable<Execution["stepResults"]["nodes"][number]>;

/** A stored result with what was in it. */
export interface StepRun {
  stored: StoredResult;
  result: StepResult;
}

/** Results of an execution's steps, in the order in which the steps ran. */
export interface FoundResults {
  status: number;
  results: StoredResult[];
  /** Requests them again, since the URLs of the results are short-lived. */
  again(): Promise<StoredResult[]>;
}

/**
 * The results of a step, by its name as displayed or in camel case; without a name those of all
 * steps.
 * @throws NotFoundError when the execution does not exist or the step did not run in it.
 * @throws InvalidInputError when the execution has not ended yet.
 */
export async function findResults(
  client: Client,
  executionId: string,
  name: string | undefined,
): Promise<FoundResults> {
  if (name === undefined) return request(client, executionId, {});
  const found = await request(client, executionId, likeliest(name));
  if (found.results.length > 0) return found;
  const all = await request(client, executionId, {});
  return { ...all, results: resultsOf(all.results, name, executionId) };
}

/** A step's name for people. */
export function stepNameOf({ displayStepName, stepName }: StoredResult): string {
  return displayStepName ?? stepName ?? "";
}

/** The filter that is most likely to find the step, so that one request is enough mostly. */
function likeliest(name: string): Filter {
  const isCamelCased = /^\p{Ll}[\p{L}\p{N}]*$/u.test(name);
  return isCamelCased ? { stepName: name } : { displayStepName: name };
}

/** The results of the one step whose name differs at most in case and spaces. */
function resultsOf(
  results: readonly StoredResult[],
  name: string,
  executionId: string,
): StoredResult[] {
  const plain = (text: string | null) => text?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const found = results.filter((result) =>
    [result.displayStepName, result.stepName].some((known) => plain(known) === plain(name)),
  );
  if (new Set(found.map(stepNameOf)).size === 1) return found;
  const ran = [...new Set(results.map(stepNameOf))];
  throw new NotFoundError(
    `Step "${name}" has no result in execution ${executionId}. ${
      ran.length > 0
        ? `Steps with results: ${ran.map((step) => `"${step}"`).join(", ")}.`
        : "The execution has no step results: the instance might not store them, or they are past their retention."
    }`,
  );
}

async function request(client: Client, executionId: string, filter: Filter): Promise<FoundResults> {
  const { status, data } = await client.paginate(
    GetStepResults,
    { executionId, ...filter },
    (page) => page.executionResult?.stepResults,
  );
  const execution = data.executionResult;
  mustBeFound(execution, {
    name: "execution",
    id: executionId,
    label: "Execution ID",
  });
  if (executionState(execution) === "running") {
    throw new InvalidInputError(
      `Execution ${executionId} is still running, so its step results are not complete. Add a Wait for Execution step before this one.`,
      "Execution ID",
    );
  }
  const results = execution.stepResults.nodes.filter((node) => node !== null).sort(byTurn);
  return {
    status,
    results,
    again: async () => (await request(client, executionId, filter)).results,
  };
}

function byTurn(a: StoredResult, b: StoredResult): number {
  return (
    Date.parse(a.startedAt) - Date.parse(b.startedAt) ||
    (a.loopPath ?? "").localeCompare(b.loopPath ?? "", "en", { numeric: true })
  );
}
