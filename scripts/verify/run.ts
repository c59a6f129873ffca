import type { Api } from "./api";
import { type Check, differs, type Outcome } from "./check";
import type { Row } from "./report";
import { RequestFailed } from "./requestFailed";

/** Runs checks one after the other; `onRow` is called with each result. */
export async function runChecks(
  api: Api,
  checks: readonly Check[],
  onRow: (row: Row) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, assumes, run } of checks) {
    const row = { name, assumes, ...(await outcomeOf(() => run(api))) };
    rows.push(row);
    onRow(row);
  }
  return rows;
}

/** What comes of a look; an error is a difference. */
export async function outcomeOf(look: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof RequestFailed)
      return { ...differs(error.safe), onScreen: [error.message] };
    const { name, message, cause } = error instanceof Error ? error : new Error(String(error));
    const why = cause instanceof Error ? ` (${cause.message})` : "";
    // Other messages may hold anything, so the report has the name only.
    return { ...differs(`it failed with ${name}`), onScreen: [`${message}${why}`] };
  }
}
