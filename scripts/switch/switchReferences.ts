import type { YAMLMap } from "yaml";
import type { Finding } from "./findings";
import { checkPath, type Schema, schemaAt, segmentsOf } from "./outputPaths";
import { plain } from "./publicConnector";
import { type Reference, referencesIn } from "./references";

/** A flow after its steps were rewritten. */
export interface FlowSteps {
  readonly name: string;
  readonly steps: {
    readonly name: string;
    readonly inputs?: YAMLMap;
    /** The key of our action, when the step is ours now. */
    readonly action?: string;
    /** Whether the step still uses the public connector. */
    readonly isLeft?: boolean;
    readonly isLoop: boolean;
    readonly isCode: boolean;
  }[];
}

type Schemas = ReadonlyMap<string, Schema>;

/**
 * Looks at everything in a flow that reads the output of a step of ours, rewrites paths that are
 * elsewhere in our output, and reports those that are not in it.
 */
export function checkReferences(
  flow: FlowSteps,
  outputSchemas: Readonly<Record<string, Schema>>,
): Finding[] {
  const outputs: Schemas = new Map(
    flow.steps.flatMap(({ name, action }) => {
      const schema = action === undefined ? undefined : outputSchemas[action];
      return schema ? [[plain(name), schema] as const] : [];
    }),
  );
  const items = itemsOfLoops(flow, outputs);
  const names = new Map(flow.steps.map(({ name }) => [plain(name), name]));
  return flow.steps.flatMap(({ name, inputs, isCode }) => {
    if (!inputs) return [];
    const references = referencesIn(inputs);
    const findings = references.flatMap((reference) => check(reference, outputs, items));
    if (isCode) findings.push(...mentions(inputs, references, outputs, names));
    return findings.map((finding) => ({ ...finding, flow: flow.name, place: name }));
  });
}

/** What loops over the output of our steps go over, by the loop's name. */
function itemsOfLoops({ steps }: FlowSteps, outputs: Schemas): Schemas {
  const items = new Map<string, Schema>();
  for (const { name, inputs, isLoop } of steps) {
    if (!isLoop || !inputs) continue;
    for (const { step, path } of referencesIn(inputs)) {
      const output = outputs.get(step);
      const below = belowResults(path);
      if (!output || below === undefined) continue;
      const verdict = checkPath(output, below);
      const at = verdict.is === "moved" ? verdict.path : below;
      const list = schemaAt(output, segmentsOf(at));
      if (list?.items) items.set(plain(name), list.items);
    }
  }
  return items;
}

function check(reference: Reference, outputs: Schemas, items: Schemas): Finding[] {
  const { step, path, replacePath } = reference;
  const item = items.get(step);
  if (item && /^currentItem\b/.test(path)) {
    if (schemaAt(item, segmentsOf(path).slice(1))) return [];
    return [
      { level: "manual", message: `It reads ${path}, which the items of the list do not have.` },
    ];
  }
  const output = outputs.get(step);
  const below = belowResults(path);
  if (!output || below === undefined) return [];
  const verdict = checkPath(output, below);
  if (verdict.is === "same") return [];
  if (verdict.is === "unknown") {
    return [{ level: "manual", message: `It reads ${path}, which the output does not have.` }];
  }
  const next = `results.${verdict.path}`;
  if (!replacePath) {
    return [{ level: "manual", message: `Its code reads ${path}: read ${next} instead.` }];
  }
  replacePath(next);
  return [{ level: "changed", message: `It reads ${next}; it was ${path}.` }];
}

function belowResults(path: string): string | undefined {
  if (path === "results") return "";
  return path.startsWith("results.") ? path.slice("results.".length) : undefined;
}

/** Code can read an output in ways that are not recognized here. */
function mentions(
  inputs: YAMLMap,
  references: readonly Reference[],
  outputs: Schemas,
  names: ReadonlyMap<string, string>,
): Finding[] {
  const words = new Set((JSON.stringify(inputs.toJSON()).match(/\w+/g) ?? []).map(plain));
  const read = new Set(references.map(({ step }) => step));
  return [...outputs.keys()]
    .filter((step) => words.has(step) && !read.has(step))
    .map((step) => ({
      level: "differs" as const,
      message: `Its code names the step ${names.get(step)}: check what it reads of its output.`,
    }));
}
