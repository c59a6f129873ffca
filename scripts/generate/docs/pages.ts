import type { JsonSchema } from "../outputSchema";
import { guideTable } from "../readme";
import { changesPage, type EssentialFields } from "./changes";
import { errorsPage, ownErrors } from "./errors";
import { resultPaths, shortJson } from "./example";
import { type DocumentedInput, inputsTable } from "./inputs";
import { block, code, json, page, table } from "./markdown";
import { NOTES } from "./notes";
import { TRIGGER_NOTES } from "./triggerNotes";

interface Display {
  label: string;
  description: string;
  important?: boolean;
}

type Inputs = Readonly<Record<string, DocumentedInput>>;

/** The parts of the component's definition that the documentation shows. */
export interface Documented {
  actions: Readonly<Record<string, { display: Display; inputs: Inputs }>>;
  dataSources: Readonly<
    Record<
      string,
      { display: Display; inputs: Inputs; dataSourceType: string; examplePayload?: unknown }
    >
  >;
  triggers: Readonly<
    Record<
      string,
      {
        display: Display;
        inputs: Inputs;
        staticBranchNames?: readonly string[];
        examplePayload?: unknown;
      }
    >
  >;
  connections: readonly {
    key: string;
    display: Display;
    inputs: Inputs;
  }[];
}

/** What was generated in addition to the definition, by the keys of the actions. */
export interface Generated {
  examples: Readonly<Record<string, unknown>>;
  schemas: Readonly<Record<string, JsonSchema>>;
  /** The names of the operations of each action. */
  operations: Readonly<Record<string, readonly string[]>>;
  /** For each action, sets of permissions: one of each set is needed; empty where none is known. */
  permissions: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The keys of the actions that only read. */
  reads: ReadonlySet<string>;
  /** The time limit of a step. */
  actionSeconds: number;
  /** What single actions cannot do without. */
  essential: readonly EssentialFields[];
}

/** The reference of the component: the text of each file of `docs` by its path there. */
export function pages(component: Documented, generated: Generated): Map<string, string> {
  const files = new Map<string, string>();
  files.set("actions.md", actionIndex(component, generated));
  for (const [key, action] of Object.entries(component.actions)) {
    files.set(`actions/${key}.md`, actionPage(key, action, component, generated));
    const schema = generated.schemas[key];
    if (schema) files.set(`schemas/${key}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  files.set("errors.md", errorsPage({ actionSeconds: generated.actionSeconds }));
  files.set("changes.md", changesPage(generated.essential));
  files.set("connection.md", connectionPage(component));
  files.set("data-sources.md", dataSourcePage(component));
  files.set("triggers.md", triggerPage(component));
  return files;
}

function actionIndex({ actions }: Documented, { reads }: Generated): string {
  const labels = Object.fromEntries(
    Object.entries(actions).map(([key, { display }]) => [key, display.label]),
  );
  const rows = (reading: boolean) =>
    Object.entries(actions)
      .filter(([key]) => reads.has(key) === reading)
      .sort(([, a], [, b]) => (a.display.label < b.display.label ? -1 : 1))
      .map(([key, { display }]) => [
        `[${display.label}](actions/${key}.md)`,
        code(key),
        sentence(display.description),
      ]);
  const header = ["Action", "Key", "Description"];
  return page(
    "# Actions",
    "See also: [connection](connection.md), [lists](lists.md), [config variables](config-variables.md), [errors](errors.md), [when the API changes](changes.md), [data sources](data-sources.md), [triggers](triggers.md).",
    "## Read",
    table(header, rows(true)),
    "## Change",
    table(header, rows(false)),
    "## By section of Prismatic's API guide",
    guideTable(labels),
  );
}

function actionPage(
  key: string,
  { display, inputs }: Documented["actions"][string],
  { actions }: Documented,
  { examples, operations, permissions, reads }: Generated,
): string {
  const notes = NOTES[key];
  if (!notes) throw new Error(`Add ${key} to scripts/generate/docs/notes.`);
  const sent = (operations[key] ?? []).map(
    (name) => `[${code(name)}](../../src/operations/${name}.graphql)`,
  );
  const related = notes.related.map((other) => {
    const action = actions[other];
    if (!action) throw new Error(`${key} is related to ${other}, which is not an action.`);
    return `[${action.display.label}](${other}.md)`;
  });
  const effect = reads.has(key) ? "Reads only" : "Changes data";
  return page(
    `# ${display.label}`,
    sentence(display.description),
    notes.consequence,
    [`Key: ${code(key)}`, effect, ...(sent.length > 0 ? [`Sends ${sent.join(", ")}`] : [])].join(
      " · ",
    ),
    "## Inputs",
    inputsTable(inputs, "../data-sources.md"),
    ...(notes.details ?? []),
    "fetchAll" in inputs &&
      "How Fetch All, Max Records and cursors work together: [lists](../lists.md).",
    "## Output",
    `The next step finds it at ${resultPaths(examples[key], "fetchAll" in inputs)
      .map(code)
      .join(" and ")}. All fields: [JSON Schema](../schemas/${key}.json). A short example:`,
    block("js", shortJson(examples[key])),
    "## Errors",
    ownErrors(notes),
    "## Permission",
    notes.permission
      ? `The connection's user needs ${notes.permission}.`
      : permissionText(permissions[key] ?? []),
    "## Related",
    `${related.join(", ")}.`,
  );
}

/** The permissions that an action needs, as far as Prismatic documents them. */
function permissionText(sets: readonly (readonly string[])[]): string {
  if (sets.length === 0) return "Those of the fields that the document requests.";
  const known = sets.filter((anyOf) => anyOf.length > 0);
  const needs = known.map((anyOf) =>
    anyOf.length === 1 ? code(String(anyOf)) : `one of ${anyOf.map(code).join(", ")}`,
  );
  if (needs.length === 0) return "Prismatic documents no permission for this action.";
  return `The connection's user needs ${needs.join("; and ")}.`;
}

function connectionPage({ connections }: Documented): string {
  return page(
    "# Connection",
    ...connections.flatMap(({ key, display, inputs }) => [
      `## ${display.label}`,
      sentence(display.description),
      `Key: ${code(key)}`,
      inputsTable(inputs, "data-sources.md"),
    ]),
    "Create a refresh token with Prismatic's CLI, signed in as the user whose permissions the actions need:",
    block("sh", "prism login\nprism me:token --type refresh"),
    "`prism me` shows the endpoint URL and the tenant ID.",
    "If **Endpoint** is left blank, an action or trigger uses the public stack that the flow runs in, and US Commercial where that is unknown. Pickers cannot see the stack: outside US Commercial they need the endpoint. A refresh token is sent to one of the listed regions or to the endpoint that was entered, and nowhere else. A connection that has the URL of a region keeps it.",
    "The refresh token is exchanged for access tokens, which are kept in memory only. Neither reaches a log, an error, a state or a file. When the token is revoked, the next step fails with a `connection` error.",
  );
}

function dataSourcePage({ dataSources }: Documented): string {
  return page(
    "# Data sources",
    "Picklists for inputs that take IDs, and forms and selections for config wizards. Each picklist reads all pages of a list, up to 5,000 records; of more records, the newest are listed and the log has a warning. Labels are sorted, and records of the same name have distinct labels.",
    ...Object.entries(dataSources).flatMap(([key, dataSource]) => [
      `## ${key}`,
      `**${dataSource.display.label}.** ${sentence(dataSource.display.description)}`,
      inputsTable(dataSource.inputs, "data-sources.md"),
      json(dataSource.examplePayload),
    ]),
  );
}

function triggerPage({ triggers }: Documented): string {
  return page(
    "# Triggers",
    ...Object.entries(triggers).flatMap(([key, trigger]) => [
      `## ${trigger.display.label}`,
      sentence(trigger.display.description),
      `Key: ${code(key)}`,
      trigger.staticBranchNames &&
        `Branches: ${trigger.staticBranchNames.map((name) => code(name)).join(", ")}`,
      inputsTable(trigger.inputs, "data-sources.md"),
      TRIGGER_NOTES[key],
      json(trigger.examplePayload),
    ]),
  );
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
