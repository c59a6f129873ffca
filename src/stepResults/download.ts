import { type Client, mapInOrder } from "../client";
import { NotFoundError } from "../errors";
import { type FoundResults, type StepRun, type StoredResult, stepNameOf } from "./find";
import { type StepResult, unpack } from "./unpack";

const PARALLEL_DOWNLOADS = 4;

/**
 * Downloads and decodes results, in the order of `found`. A URL that has expired is requested again,
 * once for each result.
 */
export async function downloadResults(client: Client, found: FoundResults): Promise<StepRun[]> {
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

  const download = async (result: StoredResult): Promise<StepResult> => {
    const name = stepNameOf(result);
    const url = urls.get(result.id) ?? result.resultsUrl;
    try {
      return unpack((await client.download(url)).body, name);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
    await renew(url, result);
    try {
      return unpack((await client.download(urls.get(result.id) ?? url)).body, name);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new NotFoundError(
        `The stored result of step "${name}" could not be downloaded: the link expired or the file was deleted. Run Get Step Results again; results past their retention are gone.`,
      );
    }
  };

  return mapInOrder(found.results, PARALLEL_DOWNLOADS, async (stored) => ({
    stored,
    result: await download(stored),
  }));
}
