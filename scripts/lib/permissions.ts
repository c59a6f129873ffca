import type { DocumentNode } from "graphql";

/** The permissions that a root field asks for, one of which is enough; empty when none is known. */
export interface FieldPermissions {
  readonly root: string;
  readonly field: string;
  readonly anyOf: readonly string[];
}

const HEADER = "root\tfield\tany of these permissions of the organization";

/** The root fields of operations, such as `RootQuery.instances`. */
export function rootFieldsOf(document: DocumentNode): Set<string> {
  const names = document.definitions.flatMap((definition) => {
    if (definition.kind !== "OperationDefinition") return [];
    const root = definition.operation === "mutation" ? "RootMutation" : "RootQuery";
    return definition.selectionSet.selections.flatMap((selection) =>
      selection.kind === "Field" ? [`${root}.${selection.name.value}`] : [],
    );
  });
  return new Set(names);
}

/**
 * Reads a table of permissions with the columns `root`, `field` and a third or fourth one that
 * lists the permissions, separated by commas: ours, or a whole one.
 */
export function readPermissions(text: string): FieldPermissions[] {
  const [header = "", ...rows] = text.trimEnd().split("\n");
  const column = header.split("\t").findIndex((name) => /permission/.test(name));
  return rows.map((row) => {
    const cells = row.split("\t");
    const [root = "", field = ""] = cells;
    return { root, field, anyOf: (cells[column] ?? "").split(",").filter(Boolean) };
  });
}

/** Our table with the rows of `whole` that `used` root fields need and it lacks. */
export function addPermissions(
  ours: readonly FieldPermissions[],
  whole: readonly FieldPermissions[],
  used: ReadonlySet<string>,
): string {
  const nameOf = ({ root, field }: FieldPermissions) => `${root}.${field}`;
  const rows = new Map([...whole, ...ours].map((row) => [nameOf(row), row]));
  const kept = [...rows].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = kept.map(([, { root, field, anyOf }]) => [root, field, anyOf.join(",")].join("\t"));
  return `${[HEADER, ...lines].join("\n")}\n`;
}
