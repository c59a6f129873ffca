import {
  type ActionContext,
  type Inputs,
  pollingTrigger,
  type TriggerPayload,
  type TriggerResult,
} from "@prismatic-io/spectral";
import { type Client, createClient } from "../../client";
import { inAction } from "../../errors";
import type { ConnectionValue, connection } from "../../inputs/fields";
import { cleanParams, labelled } from "../cleanParams";
import type { Params } from "../defineAction";

/** What a run of a trigger knows, in addition to its params. */
export interface PollingRun {
  readonly client: Client;
  readonly connection: ConnectionValue;
  readonly logger: ActionContext["logger"];
  /** What the run before returned as `state`; undefined at the first run. */
  readonly state: unknown;
  /** The ID of the instance that the trigger runs in. */
  readonly instanceId: string | undefined;
  /** The platform's time of this run, in milliseconds, where it is known. */
  readonly runAt: number | undefined;
}

type PollingResult = TriggerResult<boolean, TriggerPayload>;

/** What a run found. */
export interface Polled<T> {
  readonly records: readonly T[];
  /** JSON for the next run; kept only when nothing failed. */
  readonly state: object;
  /** Why there may be more than the records, for the log. */
  readonly more?: string;
}

interface PollingTriggerSpec<TInputs extends Inputs, T> {
  readonly key: string;
  readonly display: { label: string; description: string };
  readonly inputs: TInputs & { connection: typeof connection };
  /** The name of the list in the results: `body.data.<name>`. */
  readonly name: string;
  readonly example: T;
  poll(params: Params<TInputs>, run: PollingRun): Promise<Polled<T>>;
}

/**
 * A trigger that runs on a schedule and returns what is new since its last run at
 * `body.data.<name>`, with `polledNoChanges` when there is nothing, so that no steps run. When
 * anything fails, the run fails and the state is as before.
 *
 * A flow may ask Spectral's batching for one execution per record, or per group of them
 * (`resolveItems`). Its paging (`getNextPaginationState`) is not used: batches of earlier pages are
 * processed although a later page fails, and the state must not move past a page that failed.
 */
export function definePollingTrigger<TInputs extends Inputs, T>(
  spec: PollingTriggerSpec<TInputs, T>,
) {
  const { key, name } = spec;
  const { label } = spec.display;
  const inputs = labelled(label, spec.inputs);
  const resultOf = (payload: TriggerPayload, records: readonly T[]): PollingResult => ({
    payload: {
      ...payload,
      body: { data: { [name]: records }, contentType: "application/json" },
    },
    polledNoChanges: records.length === 0,
  });
  return pollingTrigger({
    display: spec.display,
    inputs,
    triggerResolverSupport: "valid" as const,
    triggerResolver: {
      resolveItems: (_: ActionContext, { payload }: { payload: TriggerPayload }) =>
        (payload.body.data as Record<string, T[]>)[name] ?? [],
    },
    batchConfig: { batchSize: 1 },
    perform: async (context, payload, params): Promise<PollingResult> => {
      try {
        const clean = cleanParams(spec.inputs, params) as Params<TInputs> & {
          connection: ConnectionValue;
        };
        const kept = context.polling.getState();
        const { records, state, more } = await spec.poll(clean, {
          client: createClient(clean.connection, context),
          connection: clean.connection,
          logger: context.logger,
          // A flow whose trigger was replaced still has the state of the one before.
          state: kept.trigger === key ? kept.state : undefined,
          instanceId: context.instance?.id,
          runAt: timeOf(context.startedAt),
        });
        context.polling.setState({ trigger: key, state });
        context.logger.debug(`${label}: ${records.length} new.`);
        if (more !== undefined) context.logger.info(`${label}: ${more}`);
        return resultOf(payload, records);
      } catch (error) {
        throw inAction(label, error);
      }
    },
    examplePayload: resultOf({} as TriggerPayload, [spec.example]),
  });
}

function timeOf(startedAt: unknown): number | undefined {
  const time = typeof startedAt === "string" ? Date.parse(startedAt) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
