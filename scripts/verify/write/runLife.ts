import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { loadPlatform, type Platform } from "../../../emulator/player/platform";
import type { ApiAccess } from "../../lib/introspectApi";
import { judge, notChecked } from "../check";
import type { Row } from "../report";
import { outcomeOf } from "../run";
import { cleanUp } from "./cleanUp";
import { type Act, LIFE, type Life, type LifeStep } from "./life";

const BUNDLE = join(__dirname, "../../../dist/index.js");

/** What came of the life of an instance. */
export interface Lived {
  readonly rows: readonly Row[];
  /** What could not be deleted. */
  readonly left: readonly string[];
}

/** @throws Error when the component was not built. */
export const loadBundle = (): Platform => loadPlatform(BUNDLE);

/**
 * Creates a customer, an integration and an instance of its own, runs the whole life of the
 * instance through the actions of the built component, and deletes all of it at the end, whatever
 * happens.
 * @param signal ends it after the step that is running.
 */
export async function runLife(
  platform: Platform,
  access: ApiAccess,
  signal: AbortSignal,
  onRow: (row: Row) => void,
): Promise<Lived> {
  const { url, refreshToken, tenantId = "" } = access;
  const connection = {
    key: "apiKey",
    configVarKey: "Prismatic",
    fields: { apiKey: refreshToken, tenantId, endpoint: url },
  };
  const act: Act = async <T>(action: string, params: Record<string, unknown>) =>
    (await platform.action<{ data: { data: T } }>(action, { connection, ...params })).data.data;
  const life: Life = { name: `verify-${randomBytes(6).toString("hex")}`, act };
  const rows: Row[] = [];
  const add = (row: Row): void => {
    rows.push(row);
    onRow(row);
  };
  let broken: string | undefined;
  for (const step of LIFE) {
    if (signal.aborted) broken = "interrupted";
    const outcome =
      broken === undefined
        ? await outcomeOf(() => runStep(step, life, signal))
        : notChecked(broken);
    if (outcome.status === "differs") broken ??= `after "${step.name}" failed`;
    add({ name: step.name, assumes: step.assumes, ...outcome });
  }
  const left = await cleanUp(act, life.name);
  add({
    name: "delete everything",
    assumes: "The instance, the integration and the customer can be deleted in this order.",
    ...judge(left.map(({ what }) => what)),
    onScreen: left.map(({ what, why }) => `${what}: ${why}`),
  });
  return { rows, left: left.map(({ what }) => what) };
}

/** A step that changes something is waited for: only then is it known what to delete. */
async function runStep(step: LifeStep, life: Life, signal: AbortSignal) {
  const run = step.run(life).then((differences) => judge(differences));
  if (!step.onlyLooks) return run;
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("Interrupted.")), { once: true });
  });
  return Promise.race([run, interrupted]);
}
