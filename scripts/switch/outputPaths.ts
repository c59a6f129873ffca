/** A JSON Schema, as far as output schemas use it. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The segments of a reference such as `listInstances.results.data.instances.nodes.0.id`. */
export const segmentsOf = (path: string): string[] =>
  path
    .replace(/\[\s*["']?([^\]"']+)["']?\s*\]/g, ".$1")
    .split(".")
    .filter((segment) => segment !== "");

/**
 * The schema of what a path leads to; `undefined` when the output has no such path, and an empty
 * schema where the output may hold anything.
 */
export function schemaAt(schema: Schema, segments: readonly string[]): Schema | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return schema;
  if (schema.anyOf) {
    return schema.anyOf.map((one) => schemaAt(one, segments)).find((found) => found !== undefined);
  }
  if (schema.items) {
    if (/^\d+$/.test(segment)) return schemaAt(schema.items, rest);
    return segment === "length" ? {} : undefined;
  }
  if (!schema.properties) return {};
  const property = schema.properties[segment];
  return property && schemaAt(property, rest);
}

/** What to read in place of a path of the public connector. */
export type PathVerdict =
  | { readonly is: "same" }
  | { readonly is: "moved"; readonly path: string }
  | { readonly is: "unknown" };

/**
 * Whether a path below a step's `results` is in our output. The public connector has been seen to
 * wrap the response body of some actions once more, in another `data`.
 */
export function checkPath(output: Schema, path: string): PathVerdict {
  const segments = segmentsOf(path);
  if (schemaAt(output, segments)) return { is: "same" };
  if (segments[0] === "data" && segments[1] === "data" && schemaAt(output, segments.slice(1))) {
    return { is: "moved", path: path.replace(/^data\.data\b/, "data") };
  }
  return { is: "unknown" };
}
