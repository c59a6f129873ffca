import type { Client } from "../../client";
import type { NamedError } from "../../errors";
import { isOutage } from "../../steps/outage";
import { isLeftOut } from "../../steps/polling";
import { joinKeys, keyOf, splitKeys } from "../../steps/polling/keys";
import { workThrough } from "../../steps/workThrough";
import {
  addTo,
  findMonitors,
  type Monitor,
  monitorsOf,
  notifies,
  type Selection,
  takeOut,
} from "./monitors";

/**
 * Flows of one instance are deployed at the same time, and may change the same monitor: what one of
 * them has overwritten is found when the monitors are read again.
 */
const ROUNDS = 5;

export interface Watch {
  readonly webhookId: string;
  /** Undefined for none. */
  readonly selection: Selection | undefined;
  /** What the flow remembers of the monitors that it was in before. */
  readonly before: unknown;
  /** The instance that the trigger runs in: its alarms must not cause the next ones. */
  readonly ownInstanceId: string | undefined;
  /** The end of the time in which monitors are changed. */
  readonly endsAt: number;
}

export interface Watched {
  /** How many monitors are chosen. */
  readonly chosen: number;
  /** How many were changed. */
  readonly added: number;
  readonly takenOut: number;
  /** The chosen ones that notify the webhook now, for the next deployment. */
  readonly monitors: string;
  /** The names of those that are still to be changed. */
  readonly left: readonly string[];
  readonly failed: readonly { readonly name: string; readonly error: NamedError }[];
}

interface Change {
  readonly monitor: Monitor;
  readonly type: "add" | "takeOut";
}

/**
 * Makes the chosen monitors notify a webhook, and those no longer that were chosen by the deployment
 * before. Others that notify it stay: people have added them.
 * @throws NamedError when the monitors cannot be read, or Prismatic cannot be used any more.
 */
export async function watchMonitors(client: Client, watch: Watch): Promise<Watched> {
  const { webhookId } = watch;
  const known = new Set(splitKeys(watch.before));
  const changed = { add: new Set<string>(), takeOut: new Set<string>() };
  const failed = new Map<string, { name: string; error: NamedError }>();
  let left: Change[] = [];
  let chosen: Monitor[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    chosen = await chosenBy(client, watch);
    const former = known.size > 0 ? await monitorsOf(client, webhookId) : [];
    const changes = changesOf(chosen, former, known, webhookId);
    const open = changes.filter(({ monitor }) => !failed.has(monitor.id));
    left = [];
    if (open.length === 0) break;
    const progress = await workThrough(open, {
      endsAt: watch.endsAt,
      run: async ({ monitor, type }) => {
        if (type === "add") await addTo(client, monitor.id, webhookId);
        else await takeOut(client, monitor.id, webhookId);
        changed[type].add(monitor.id);
      },
      failed: ({ monitor: { id, name } }, error) => failed.set(id, { name, error }),
    });
    left = progress.left;
    const failures = [...failed.values()].map(({ error }) => error);
    const outage = failures.find((error) => isOutage(error) || error.code === "connection");
    if (outage) throw outage;
    if (left.length > 0) break;
  }
  const failures = [...failed.values()];
  const [first] = failures;
  // The same permission for all of them, most likely.
  if (first && changed.add.size + changed.takeOut.size === 0) throw first.error;
  const missing = new Set([...failed.keys(), ...left.map(({ monitor }) => monitor.id)]);
  // What could not be taken out is remembered, to be taken out by the next deployment.
  const still = [...known].filter((key) => [...missing].some((id) => keyOf(id) === key));
  const done = chosen.filter(({ id }) => !missing.has(id)).map(({ id }) => keyOf(id));
  return {
    chosen: chosen.length,
    added: changed.add.size,
    takenOut: changed.takeOut.size,
    monitors: joinKeys(new Set([...done, ...still])),
    left: left.map(({ monitor }) => monitor.name),
    failed: failures,
  };
}

async function chosenBy(client: Client, { selection, ownInstanceId }: Watch): Promise<Monitor[]> {
  if (!selection) return [];
  const found = await findMonitors(client, selection);
  return found.filter(
    ({ instance }) =>
      !isLeftOut(instance, { includeOwnInstance: false }, { instanceId: ownInstanceId }),
  );
}

function changesOf(
  chosen: readonly Monitor[],
  former: readonly Monitor[],
  known: ReadonlySet<string>,
  webhookId: string,
): Change[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return [
    ...chosen
      .filter((monitor) => notifies(monitor, webhookId) !== true)
      .map((monitor) => ({ monitor, type: "add" as const })),
    ...former
      .filter(({ id }) => !ids.has(id) && known.has(keyOf(id)))
      .map((monitor) => ({ monitor, type: "takeOut" as const })),
  ];
}
