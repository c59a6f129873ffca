import type { GraphQLSchema } from "graphql";
import type { Operation } from "../../../src/client";
import * as generated from "../../../src/generated/operations";
import declared from "../../../src/operations/essential.json";
import { selectionsOf } from "../../lib/selections";
import { code, page, table, text } from "./markdown";

/** Fields without which one action, or several, fail, and why. */
export interface EssentialFields {
  readonly users: string;
  /** Schema coordinates. */
  readonly coordinates: readonly string[];
  readonly reason: string;
}

interface Declared {
  readonly operations: readonly string[];
  readonly fields: readonly string[];
  readonly reason: string;
  /** Who sends the operations, where no action lists them as its own. */
  readonly usedBy?: string;
}

const operations = generated as unknown as Record<string, Operation<unknown, never>>;

/**
 * What `src/operations/essential.json` declares, by the actions that send the operations.
 * @throws Error when it declares what no operation selects, or nobody sends.
 */
export function essentialFields(
  schema: GraphQLSchema,
  operationsOf: ReadonlyMap<string, readonly Operation<unknown, never>[]>,
  labels: Readonly<Record<string, string>>,
): EssentialFields[] {
  const rows = (declared as readonly Declared[]).map((entry): EssentialFields => {
    const { operations: names, fields, reason, usedBy } = entry;
    const coordinates = new Set<string>();
    for (const field of fields) {
      const selected = names.flatMap((name) => {
        const operation = operations[name];
        if (!operation) throw new Error(`essential.json: there is no operation ${name}.`);
        return selectionsOf(operation, schema).filter(
          (selection) => selection.path === field || selection.name === field,
        );
      });
      if (selected.length === 0) throw new Error(`essential.json: nothing selects ${field}.`);
      for (const { coordinate } of selected) coordinates.add(coordinate);
    }
    const actions = [...operationsOf]
      .filter(([, sent]) => sent.some(({ name }) => names.includes(name)))
      .map(([key]) => `[${labels[key]}](actions/${key}.md)`);
    const users = [...actions, ...(usedBy ? [usedBy] : [])].join(", ");
    if (!users) throw new Error(`essential.json: say who uses ${names.join(", ")}.`);
    return { users, coordinates: [...coordinates].sort(), reason };
  });
  // Two operations of one action may need the same.
  return rows.filter(
    (row, index) =>
      rows.findIndex((other) => JSON.stringify(other) === JSON.stringify(row)) === index,
  );
}

/** The page of what the component does when the API no longer has what it requests. */
export function changesPage(essential: readonly EssentialFields[]): string {
  return page(
    "# When the API changes",
    "Where Prismatic no longer has a field that an action requests, or an argument that has no value in the step, the API refuses the request before it executes anything. The component then removes that part and sends the request again. The field is missing in the result, and the log has one warning for each process. This holds for changes too: what was refused was not executed.",
    "Some parts are never left out. Without one of them the step fails with a `rejected` error that names it, and nothing was changed. Install a newer version of the component then.",
    "## In every action",
    table(
      ["Part", "Why"],
      [
        ["The query or the mutation itself", "Nothing would be left."],
        [
          "A filter, a sort order or another argument that has a value",
          "The result would not be what was requested.",
        ],
        ["A field of a change's input that has a value", "The change would not be complete."],
        [
          "Of a change: the object that it returns, its `id`, and `errors` with `field` and `messages`",
          "Whether the change was made would not be known.",
        ],
        [
          "Of a list that is read by pages: `nodes`, `pageInfo`, `hasNextPage`, `endCursor`",
          "The rest of the list would be missing.",
        ],
      ],
    ),
    "## In single actions",
    table(
      ["Action", "Fields", "Why"],
      essential.map(({ users, coordinates, reason }) => [
        users,
        coordinates.map(code).join(", "),
        text(reason),
      ]),
    ),
    "Without any other field, every action continues. Picklists do too: their labels are shorter then.",
    "[Raw GraphQL Request](actions/rawRequest.md) is sent as it is written.",
  );
}
