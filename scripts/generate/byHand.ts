import { type DocumentNode, type GraphQLSchema, Kind, parse } from "graphql";
import { resolvers } from "../../emulator/resolvers";
import { createStore } from "../../emulator/store";
import { ACTIONS, PAGE_INPUTS } from "../../test/support/contract";
import { validParams } from "../../test/support/params";
import { folderOfAction } from "../lib/actionFiles";
import { isKnownToInputs, typesWithSelectedIds } from "../lib/idTypes";
import { rootFieldsOf } from "../lib/permissions";
import { NOTES } from "./docs/notes";
import { LISTED } from "./readme";

/** What is missing or wrong is for the author of an action to write; the message says where. */
export class IncompleteError extends Error {}

/** An action, as far as its promise goes. */
interface Promised {
  display: { label: string };
  inputs: Readonly<Record<string, { required?: boolean }>>;
}

/** What people have written for actions so far. */
export interface Written {
  /** The folder of an action: its resource. */
  readonly folderOf: (key: string) => string;
  /** Whether the emulator has the root field, such as `RootQuery.instances`. */
  readonly answers: (rootField: string) => boolean;
  /** The types of which operations select IDs and that inputs cannot name. */
  readonly unknownTypes: (operations: DocumentNode) => string[];
  readonly contract: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly notes: Readonly<Record<string, unknown>>;
  readonly listed: ReadonlySet<string>;
  readonly changelog: string;
}

/** What is written in this checkout. */
export function written(changelog: string, schema: GraphQLSchema): Written {
  const params = validParams(createStore());
  return {
    folderOf: folderOfAction,
    answers,
    unknownTypes: (operations) =>
      typesWithSelectedIds(operations, schema).filter((type) => !isKnownToInputs(type)),
    contract: ACTIONS,
    params,
    notes: NOTES,
    listed: LISTED,
    changelog,
  };
}

function answers(rootField: string): boolean {
  const [root = "", field = ""] = rootField.split(".");
  const fields = (resolvers as Readonly<Record<string, object | undefined>>)[root];
  return fields !== undefined && field in fields;
}

/**
 * What no generator can derive and nobody has written yet: for each action that lacks something
 * all of it, with the file. Undefined where nothing is missing.
 */
export function missingByHand(
  actions: Readonly<Record<string, Promised>>,
  operationsOf: ReadonlyMap<string, readonly { text: string }[]>,
  here: Written,
): string | undefined {
  const incomplete = Object.entries(actions).flatMap(([key, action]) => {
    const operations = documentOf(operationsOf.get(key) ?? []);
    const lines = [...missingParts(operations, here), ...missingTexts(key, action, here)];
    return lines.length > 0 ? [`${key} lacks, in`, ...lines.map((line) => `  ${line}`), ""] : [];
  });
  if (incomplete.length === 0) return undefined;
  return [...incomplete, "Then run `npm run generate` again."].join("\n");
}

function documentOf(operations: readonly { text: string }[]): DocumentNode {
  const definitions = operations.flatMap(({ text }) => parse(text).definitions);
  return { kind: Kind.DOCUMENT, definitions };
}

/** What an action's operations need of the emulator and of the inputs. */
function missingParts(operations: DocumentNode, { answers, unknownTypes }: Written): string[] {
  const unanswered = [...rootFieldsOf(operations)].filter((field) => !answers(field));
  const types = unknownTypes(operations);
  return [
    ...(unanswered.length > 0 ? [`emulator/resolvers/: ${unanswered.join(", ")}`] : []),
    ...(types.length > 0 ? [`src/inputs/ids.ts: ${types.join(", ")} in TYPE_NAMES`] : []),
  ];
}

function missingTexts(key: string, action: Promised, here: Written): string[] {
  const { contract, params, notes, listed, changelog } = here;
  const { label } = action.display;
  return [
    !(key in contract) &&
      `test/support/contract.ts, in the group of its resource, or a new one:\n${promise(key, action)}`,
    !(key in params) &&
      `test/support/params.ts: ${key} with params that succeed on the seeded emulator`,
    !(key in notes) &&
      `${notesFile(key, here)}: ${key} with its consequence, its own errors and related actions`,
    !listed.has(key) && `scripts/generate/readme.ts: "${key}" in JOBS, with the job that it does`,
    !changelog.includes(`**${label}**`) && `CHANGELOG.md, under Unreleased: **${label}**`,
  ].filter((line) => line !== false);
}

function notesFile(key: string, { folderOf, notes }: Written): string {
  const folder = folderOf(key);
  const isThere = Object.keys(notes).some((other) => folderOf(other) === folder);
  return `scripts/generate/docs/notes/${folder}.ts${isThere ? "" : ", a new file for index.ts there"}`;
}

/** The entry of the contract as the action is now: what its author compares with the intention. */
function promise(key: string, { display, inputs }: Promised): string {
  const paged = "fetchAll" in inputs;
  const names = Object.keys(inputs).filter(
    (name) => name !== "connection" && !(paged && PAGE_INPUTS.includes(name)),
  );
  const of = (wanted: boolean) =>
    `[${names
      .filter((name) => Boolean(inputs[name]?.required) === wanted)
      .map((name) => JSON.stringify(name))
      .join(", ")}]`;
  return [
    `    ${key}: {`,
    `      label: ${JSON.stringify(display.label)},`,
    `      required: ${of(true)},`,
    `      optional: ${of(false)},`,
    `      paged: ${paged},`,
    "    },",
  ].join("\n");
}
