import type { Polled, PollingRun } from "./definePollingTrigger";
import { isLeftOut } from "./ownInstance";
import { OVERLAP_MS, readStream, type StreamSource, type StreamState } from "./stream";

interface StreamParams {
  readonly maxItems: number;
  readonly lookBackDate: string | undefined;
  readonly includeOwnInstance: boolean;
}

/** A run of a trigger on records that have a time. */
export async function pollStream<
  T extends { readonly instance: { readonly id: string } | null | undefined },
>(source: StreamSource<T>, params: StreamParams, run: PollingRun): Promise<Polled<T>> {
  const { maxItems, lookBackDate } = params;
  const result = await readStream(source, stateOf(run.state), {
    maxItems,
    lookBack: lookBackDate === undefined ? undefined : Date.parse(lookBackDate),
    isLeftOut: ({ instance }) => isLeftOut(instance, params, run),
    runAt: run.runAt,
  });
  if (result.shortenedToMs !== undefined && result.shortenedToMs < OVERLAP_MS) {
    run.logger.warn(
      `So many records are new that only those that appear within ${result.shortenedToMs} ms of their time are certain to be found, instead of ${OVERLAP_MS / 1000} seconds. Add filters to read fewer.`,
    );
  }
  return {
    records: result.records,
    state: result.state,
    ...(result.more ? { more: "more are new; the next run returns them." } : {}),
  };
}

/** The state of an earlier run; whatever else is there begins anew. */
function stateOf(state: unknown): StreamState | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  const { from, done } = state as Partial<StreamState>;
  if (typeof done !== "object" || done === null) return undefined;
  return typeof from === "number" && Number.isFinite(from) ? { from, done } : { done };
}
