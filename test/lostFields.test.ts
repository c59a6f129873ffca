import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { buildSchema, isObjectType } from "graphql";
import { selectionsOf } from "../scripts/lib/selections";
import component from "../src";
import { type Operation, resetClients } from "../src/client";
import { isNamedError } from "../src/errors";
import * as generated from "../src/generated/operations";
import { CHOSEN_ACTIONS, IS_CHOICE } from "./support/chosenActions";
import { type Harness, startHarness } from "./support/harness";
import { validParams } from "./support/params";
import { pick } from "./support/pick";

/**
 * Every action and every picklist without any one of the fields that it selects. All of it takes
 * minutes: `npm run test:lost-fields`. Otherwise a sample, the same each time.
 */
const WHOLE = process.env.LOST_FIELDS === "all" || IS_CHOICE;
const SAMPLE = 40;

const schema = buildSchema(readFileSync(join(__dirname, "../schema/prismatic.graphql"), "utf8"));
const operations = new Map(
  Object.values(generated as unknown as Record<string, Operation<unknown, never>>).map(
    (operation) => [operation.name, operation],
  ),
);

interface Subject {
  readonly name: string;
  readonly key: string;
  readonly isAction: boolean;
  /** Params beside those that are valid for every action. */
  readonly more: Record<string, unknown>;
}

const DAYS = 24 * 3_600_000;
const subject = (key: string, isAction: boolean, more = {}): Subject => ({
  name: `${key}${Object.keys(more).length > 0 ? ` with ${Object.keys(more).join(", ")}` : ""}`,
  key,
  isAction,
  more,
});
const isList = (key: string) =>
  (component.actions[key]?.inputs ?? []).some((input) => input.key === "fetchAll");

const subjects: Subject[] = [
  ...Object.keys(component.actions)
    .filter((key) => key !== "rawRequest")
    .map((key) => subject(key, true, isList(key) ? { maxRecords: "3" } : {})),
  subject("listLogs", true, { severity: "ERROR", maxRecords: "3" }),
  subject("listLogs", true, { after: new Date(Date.now() - 5 * DAYS).toISOString() }),
  subject("getStepResults", true, { stepName: "" }),
  ...Object.keys(component.dataSources ?? {}).map((key) => subject(key, false)),
].filter(({ key, isAction }) => (isAction ? key in CHOSEN_ACTIONS : !IS_CHOICE));

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  resetClients();
  await harness.stop();
});

/** An organization as it is at first, whose API lacks these fields. */
async function startAnew(without: readonly string[]): Promise<void> {
  await harness.stop();
  harness = await startHarness();
  harness.emulator.withoutFields(without);
}

let serial = 0;

/** Valid params, under another name each time, since names and addresses are unique. */
function paramsFor({ key, more, isAction }: Subject): Record<string, unknown> {
  const { store } = harness.emulator;
  if (!isAction) {
    const [integration] = store.drafts.values();
    return ["integrationConfigForm", "selectFlow"].includes(key)
      ? { integrationId: integration?.id }
      : {};
  }
  const params = { ...validParams(store)[key], ...more };
  if (!/^(create|ensureCustomer|ensureInstance|import|update)/.test(key)) return params;
  serial += 1;
  for (const name of ["name", "externalId"]) {
    if (typeof params[name] === "string") params[name] = `${params[name]} ${serial}`;
  }
  if (typeof params.email === "string") params.email = `person${serial}@example.com`;
  return params;
}

async function run(
  tested: Subject,
  without: readonly string[],
  onReady = () => {},
): Promise<unknown> {
  let params: Record<string, unknown>;
  try {
    params = paramsFor(tested);
  } catch {
    // The store has no record left for it.
    await startAnew(without);
    params = paramsFor(tested);
  }
  resetClients();
  harness.emulator.requests.clear();
  onReady();
  return tested.isAction ? harness.run(tested.key, params) : pick(harness, tested.key, params);
}

const operationsSent = () => {
  const names = new Set(
    harness.emulator.requests.entries.map(({ operationName = "" }) => operationName),
  );
  return [...names].flatMap((name) => operations.get(name) ?? []);
};

/** The operations that each subject sends when nothing is missing. */
const operationsOf = new Map<Subject, readonly Operation<unknown, never>[]>();

/**
 * Those that the last run sent. A page that the run before it had requested ahead when it failed
 * can arrive during this one, so the log alone does not say whose an operation is.
 */
const operationsSentBy = (tested: Subject) =>
  operationsSent().filter((operation) => operationsOf.get(tested)?.includes(operation));

/** How many mutations the server has executed. */
const changes = () =>
  Object.values(harness.emulator.store.counters.mutations).reduce((sum, count) => sum + count, 0);

/** These continue where a request fails, and report it in their result or offer what they know. */
const CONTINUES = new Set([
  "auditFleet",
  "ensureAlertMonitors",
  "replayFailedExecutions",
  "rollBackInstances",
  "selectEventType",
  "upgradeInstances",
]);

/** These make several changes, one for each record. */
const COMPOSITES = new Set([
  "applyInstance",
  "ensureInstance",
  "ensureAlertMonitors",
  "replayFailedExecutions",
  "rollBackInstances",
  "upgradeInstances",
]);

/** How a subject ends without a part of the API; what is wrong with that, if anything. */
async function play(
  tested: Subject,
  coordinate: string,
): Promise<{ survived: boolean; problem?: string }> {
  let error: unknown;
  let before = 0;
  try {
    await run(tested, [coordinate], () => {
      before = changes();
    });
  } catch (thrown) {
    error = thrown;
  }
  const made = changes() - before;
  const sent = operationsSentBy(tested);
  const essential = isEssentialTo(sent, coordinate);
  const survived = error === undefined && !essential;
  const shown = `${error instanceof Error ? error.message : ""} ${inspect(error, { depth: 0 })}`;
  if (made > 1 && !COMPOSITES.has(tested.key)) {
    return { survived, problem: `changed something ${made} times` };
  }
  if (CONTINUES.has(tested.key) && error === undefined) return { survived };
  if (essential && error === undefined) return { survived, problem: "did not fail" };
  if (!essential && error !== undefined) return { survived, problem: shown };
  if (error === undefined) {
    const writes = sent.some(({ type }) => type === "mutation");
    return {
      survived,
      problem:
        writes && made !== 1 && !COMPOSITES.has(tested.key)
          ? `changed something ${made} times`
          : undefined,
    };
  }
  const isNamed = isNamedError(error) && error.message.includes(`no longer has ${coordinate},`);
  const outcome = isNamedError(error) && "outcome" in error ? error.outcome : undefined;
  if (!isNamed) return { survived, problem: `does not name it: ${shown}` };
  return outcome === "notExecuted" && made > 0
    ? { survived, problem: "changed something, and denies it" }
    : { survived };
}

function isEssentialTo(sent: readonly Operation<unknown, never>[], coordinate: string): boolean {
  return sent.some((operation) =>
    selectionsOf(operation, schema).some(
      (selection) => selection.essential && selection.coordinate === coordinate,
    ),
  );
}

function isOnlyField(coordinate: string): boolean {
  const type = schema.getType(coordinate.split(".")[0] ?? "");
  return isObjectType(type) && Object.keys(type.getFields()).length === 1;
}

/** Pseudorandom and the same each time. */
function sampleOf<T>(all: readonly T[], count: number): T[] {
  let state = 20;
  const rest = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return rest.splice(state % rest.length, 1)[0] as T;
  });
}

test("every action and picklist does without any one field that is not essential", async () => {
  const usedBy = new Map<string, Subject[]>();
  const notSent: string[] = [];
  for (const tested of subjects) {
    await run(tested, []);
    operationsOf.set(tested, operationsSent());
    if (operationsSent().length === 0) notSent.push(tested.name);
    const coordinates = new Set(
      operationsSent()
        .flatMap((operation) => selectionsOf(operation, schema))
        .map(({ coordinate }) => coordinate),
    );
    for (const coordinate of coordinates) {
      usedBy.set(coordinate, [...(usedBy.get(coordinate) ?? []), tested]);
    }
  }
  expect(notSent).toEqual([]);

  // Without them a schema is not valid: every type's ID belongs to Relay's Node, and a type has at
  // least one field.
  const coordinates = [...usedBy.keys()]
    .filter((coordinate) => !coordinate.endsWith(".id") && !isOnlyField(coordinate))
    .sort();
  const problems: string[] = [];
  let [runs, survived] = [0, 0];
  for (const coordinate of WHOLE ? coordinates : sampleOf(coordinates, SAMPLE)) {
    // What the runs of one field change does not decide how those of the next one end.
    await startAnew([coordinate]);
    for (const tested of usedBy.get(coordinate) ?? []) {
      const result = await play(tested, coordinate);
      runs += 1;
      if (result.survived) survived += 1;
      if (result.problem) problems.push(`${tested.name} x ${coordinate}: ${result.problem}`);
    }
  }
  process.stdout.write(
    `Lost fields: ${WHOLE ? "all" : `${SAMPLE} of`} ${coordinates.length} fields, ${runs} runs, of which ${survived} did without and ${runs - survived} ended with an error that names the field.\n`,
  );
  expect(problems).toEqual([]);
}, 1_800_000);
