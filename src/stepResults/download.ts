import { type Client, mapInOrder } from "../client";
import { NotFoundError, type PrismaticError, UnexpectedResponseError } from "../errors";
import { type FoundResults, type StepRun, type StoredResult, stepNameOf } from "./find";
import { MAX_ALONE, type Room, TooLarge, unpack } from "./unpack";

const PARALLEL_DOWNLOADS = 4;
const MiB = 1024 * 1024;

/** The largest result that is downloaded where there are several, in bytes. */
export const MAX_AMONG_SEVERAL = 64 * MiB;
/** How much all results together may take: downloaded, and in memory as values. */
export const MAX_TOGETHER: Readonly<Room> = { body: 192 * MiB, memory: 384 * MiB };
const MAX_NAMED = 20;

/** A stored result that could not be read. */
export interface FailedRun {
  readonly stored: StoredResult;
  readonly error: PrismaticError;
}

/** What became of stored results, each in the order of `found`. */
export interface Downloaded {
  readonly runs: StepRun[];
  readonly failed: FailedRun[];
}

/**
 * Downloads and decodes results. A URL that has expired is requested again, once for each result.
 * One that cannot be read does not fail the others.
 * @throws UnexpectedResponseError when they take too much memory together.
 */
export async function downloadResults(client: Client, found: FoundResults): Promise<Downloaded> {
  const isOne = found.results.length === 1;
  const room: Room = { ...(isOne ? MAX_ALONE : MAX_TOGETHER) };
  const fetchOne = freshDownload(client, found, isOne ? undefined : MAX_AMONG_SEVERAL);
  const runs: StepRun[] = [];
  const failed: FailedRun[] = [];
  const readOne = async (stored: StoredResult): Promise<StepRun | FailedRun> => {
    const name = stepNameOf(stored);
    try {
      return { stored, result: await unpack(await fetchOne(stored), name, room) };
    } catch (error) {
      if (error instanceof TooLarge) throw tooLarge(found, name);
      if (error instanceof UnexpectedResponseError && error.hint === "smallerPages") {
        return { stored, error: isOne ? error : tooLargeAmongSeveral(name) };
      }
      if (error instanceof NotFoundError || error instanceof UnexpectedResponseError) {
        return { stored, error };
      }
      throw error;
    }
  };
  for (const run of await mapInOrder(found.results, PARALLEL_DOWNLOADS, readOne)) {
    if ("result" in run) runs.push(run);
    else failed.push(run);
  }
  return { runs, failed };
}

/** Downloads a result; where its link has expired, with a new one. */
function freshDownload(client: Client, found: FoundResults, maxBytes: number | undefined) {
  const urls = new Map(found.results.map((result) => [result.id, result.resultsUrl]));
  let renewal: Promise<void> | undefined;

  const renew = (expired: string, result: StoredResult): Promise<void> | undefined => {
    if (urls.get(result.id) !== expired) return undefined;
    renewal ??= found
      .again()
      .then((results) => {
        for (const { id, resultsUrl } of results) urls.set(id, resultsUrl);
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };

  return async (result: StoredResult): Promise<Buffer> => {
    const url = urls.get(result.id) ?? result.resultsUrl;
    try {
      return (await client.download(url, { maxBytes })).body;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
    await renew(url, result);
    try {
      return (await client.download(urls.get(result.id) ?? url, { maxBytes })).body;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new NotFoundError(
        `The stored result of step "${stepNameOf(result)}" could not be downloaded: the link expired or the file was deleted. Run Get Step Results again; results past their retention are gone.`,
      );
    }
  };
}

function tooLargeAmongSeveral(name: string): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `The stored result of step "${name}" exceeds ${MAX_AMONG_SEVERAL / MiB} MiB, the limit for one of several. Enter ${JSON.stringify(name)} in Step Name to get it alone.`,
  );
}

function tooLarge({ results }: FoundResults, name: string): UnexpectedResponseError {
  const names = [...new Set(results.map(stepNameOf))];
  if (names.length === 1) {
    const what = results.length === 1 ? "result" : `${results.length} results`;
    return new UnexpectedResponseError(
      `The ${what} of step "${name}" take more memory than one step has. Let the flow return less from that step, or write it to a file storage.`,
    );
  }
  const listed = names.slice(0, MAX_NAMED).map((step) => JSON.stringify(step));
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  return new UnexpectedResponseError(
    `The results of all ${names.length} steps take more memory than one step has. Enter one of them in Step Name: ${listed.join(", ")}${more}.`,
  );
}
