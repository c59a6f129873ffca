import { type DocumentNode, Kind, parse, print, visit } from "graphql";
import type { Operation } from "../operation";
import { cut, variablesOf, withEmptied } from "./cut";
import { isEssential } from "./essential";
import { find, operationOf, type Part, placesOf } from "./places";
import type { RefusedPart } from "./refusal";

/** An operation as it is sent, which may be without parts that the API does not have. */
export interface Sent {
  readonly operation: Operation<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The coordinates of what was left out. */
  readonly leftOut: readonly string[];
  /** Variables of arguments that were left out, so that they must not have a value. */
  readonly withoutValue: readonly string[];
}

/** Refused parts that the operation cannot do without. */
export interface Missing {
  readonly missing: readonly RefusedPart[];
}

/**
 * The operation without what the API refused, or what of it the operation cannot do without.
 * Undefined when the parts are not in the text that was sent, so that nothing is certain.
 */
export function adapt(sent: Sent, parts: readonly RefusedPart[]): Sent | Missing | undefined {
  const { operation, variables } = sent;
  const missing = parts.filter(({ type }) => type === "givenField");
  if (missing.length > 0) return { missing };

  const document = parse(operation.text);
  const found = new Map<Part, RefusedPart>();
  for (const part of parts) {
    // A type is gone with what uses it: the next response says whether anything is left of it.
    if (part.type === "type") continue;
    const node = find(document, operation.text, part);
    if (!node) return undefined;
    found.set(node, part);
  }
  if (found.size === 0) return undefined;

  const withoutValue = new Set(sent.withoutValue);
  for (const [node, part] of found) {
    if (node.kind === Kind.FIELD) continue;
    const names = variablesWithoutValue(document, node, variables);
    if (!names) missing.push(part);
    for (const name of names ?? []) withoutValue.add(name);
  }
  const needed = missing.length > 0 ? missing : neededOf(document, operation, found);
  if (needed.length > 0) return { missing: needed };

  const rest = cut(document, withEmptied(document, found.keys()));
  const names = variablesOf(rest);
  return {
    operation: { ...operation, text: print(rest) },
    variables: only(variables, names),
    leftOut: [...sent.leftOut, ...[...found.values()].map(({ coordinate }) => coordinate)],
    withoutValue: [...withoutValue],
  };
}

/** Those of the variables that have these names. */
export function only(
  variables: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
}

/** The variables in an argument where none of them has a value; undefined where it says something. */
function variablesWithoutValue(
  document: DocumentNode,
  argument: Part,
  variables: Readonly<Record<string, unknown>>,
): string[] | undefined {
  const withDefault = (operationOf(document).variableDefinitions ?? [])
    .filter(({ defaultValue }) => defaultValue !== undefined)
    .map(({ variable }) => variable.name.value);
  const names: string[] = [];
  visit(argument, {
    Variable({ name }) {
      names.push(name.value);
    },
  });
  const silent = names.every(
    (name) => variables[name] === undefined && !withDefault.includes(name),
  );
  return names.length > 0 && silent ? names : undefined;
}

/** Those of the parts without which something essential would go; all of them where only all do. */
function neededOf(
  document: DocumentNode,
  operation: Operation<unknown, never>,
  found: ReadonlyMap<Part, RefusedPart>,
): RefusedPart[] {
  const essential = placesOf(document).filter((place) => isEssential(place, operation));
  const isNeeded = (nodes: Iterable<Part>) => {
    const gone = withEmptied(document, nodes);
    return essential.some(({ field, parents }) =>
      [field, ...parents].some((node) => gone.has(node)),
    );
  };
  if (!isNeeded(found.keys())) return [];
  const needed = [...found].filter(([node]) => isNeeded([node])).map(([, part]) => part);
  return needed.length > 0 ? needed : [...found.values()];
}
