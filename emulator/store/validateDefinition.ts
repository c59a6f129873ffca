import { parseDocument } from "yaml";
import type * as z from "zod/mini";
import { parseDefinition } from "./definition";
import { missingReferences } from "./definitionReferences";
import { definitionSchema } from "./definitionSchema";
import { BLANK, Rejection } from "./rejection";

/**
 * Everything that is wrong with a definition: its YAML, unknown and missing keys, values of a
 * wrong type, references that lead nowhere, and what an import would reject.
 */
export function findingsOf(definition: string): string[] {
  if (definition.trim() === "") return [BLANK];
  const document = parseDocument(definition, { prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map(({ message }) => `The definition is not valid YAML: ${message}.`);
  }
  let root: unknown;
  try {
    root = document.toJS();
    // An alias can make a list or mapping hold itself.
    JSON.stringify(root);
  } catch (error) {
    return [`The definition is not valid YAML: ${(error as Error).message}`];
  }
  if (typeof root !== "object" || root === null || Array.isArray(root)) {
    return ["The definition must be a YAML mapping."];
  }
  const { error } = definitionSchema.safeParse(root);
  const shape = error ? error.issues.flatMap((issue) => inWords(issue, root)) : [];
  const rejected = shape.length > 0 ? [] : rejections(definition);
  return [...new Set([...shape, ...rejected, ...missingReferences(root)])];
}

function rejections(definition: string): string[] {
  try {
    parseDefinition(definition);
    return [];
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return error.errors.flatMap(({ messages }) => messages);
  }
}

function inWords(issue: z.core.$ZodIssue, root: unknown): string[] {
  const place = pathOf(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => `"${pathOf([...issue.path, key])}" is not a known key.`);
    case "invalid_type":
      return [
        valueAt(root, issue.path) === undefined
          ? `"${place}" is missing.`
          : `"${place}" must be ${NAMES[issue.expected] ?? issue.expected}.`,
      ];
    case "invalid_value":
      return [
        valueAt(root, issue.path) === undefined
          ? `"${place}" is missing.`
          : `"${place}" is not one of ${issue.values.join(", ")}.`,
      ];
    case "too_small":
      return [`"${place}" must not be empty.`];
    default:
      return [`"${place}" has a value of a wrong type.`];
  }
}

const NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  number: "a number",
  object: "a mapping",
  record: "a mapping",
  string: "text",
};

/** `flows[0].steps[1].name` */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${String(key)}`,
    )
    .join("");
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  );
}
