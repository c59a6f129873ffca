import type { JsonSchema } from "../outputSchema";
import { errorsTable } from "./errors";
import { type DocumentedInput, inputsTable } from "./inputs";
import { block, code, json, page, table } from "./markdown";

interface Display {
  label: string;
  description: string;
  important?: boolean;
}

type Inputs = Readonly<Record<string, DocumentedInput>>;

/** The parts of the component's definition that the documentation shows. */
export interface Documented {
  actions: Readonly<Record<string, { display: Display; inputs: Inputs; performSafety?: string }>>;
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

/** What was generated beside the definition, by the keys of the actions. */
export interface Generated {
  examples: Readonly<Record<string, unknown>>;
  schemas: Readonly<Record<string, JsonSchema>>;
  /** The names of the operations of each action. */
  operations: Readonly<Record<string, readonly string[]>>;
}

/** The reference of the component: the text of each file of `docs` by its path there. */
export function pages(component: Documented, generated: Generated): Map<string, string> {
  const files = new Map<string, string>();
  files.set("actions.md", actionIndex(component));
  for (const [key, action] of Object.entries(component.actions)) {
    files.set(`actions/${key}.md`, actionPage(key, action, generated));
    const schema = generated.schemas[key];
    if (schema) files.set(`schemas/${key}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  files.set("connection.md", connectionPage(component));
  files.set("data-sources.md", dataSourcePage(component));
  files.set("triggers.md", triggerPage(component));
  return files;
}

function actionIndex({ actions }: Documented): string {
  const rows = (safe: boolean) =>
    Object.entries(actions)
      .filter(([, { performSafety }]) => (performSafety === "safe") === safe)
      .sort(([, a], [, b]) => (a.display.label < b.display.label ? -1 : 1))
      .map(([key, { display }]) => [
        `[${display.label}](actions/${key}.md)`,
        code(key),
        sentence(display.description),
      ]);
  const header = ["Action", "Key", "Description"];
  return page(
    "# Actions",
    "See also: [connection](connection.md), [data sources](data-sources.md), [triggers](triggers.md).",
    "## Read",
    table(header, rows(true)),
    "## Change",
    table(header, rows(false)),
  );
}

function actionPage(
  key: string,
  { display, inputs, performSafety }: Documented["actions"][string],
  { examples, operations }: Generated,
): string {
  const reads = performSafety === "safe";
  const sent = operations[key] ?? [];
  return page(
    `# ${display.label}`,
    sentence(display.description),
    table(
      ["Key", "Effect", "Operations"],
      [
        [
          code(key),
          reads ? "Reads only" : "Changes data",
          sent.map((name) => `[${code(name)}](../../src/operations/${name}.graphql)`).join(", ") ||
            "As given",
        ],
      ],
    ),
    "## Inputs",
    inputsTable(inputs, "../data-sources.md"),
    "## Output",
    `JSON Schema of ${code("data")}: [${key}.json](../schemas/${key}.json). Example:`,
    json(examples[key]),
    "## Errors",
    errorsTable({ key, reads, inputs }),
  );
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
    "Print a refresh token with the Prismatic CLI:",
    block("sh", "prism me:token --type refresh"),
  );
}

function dataSourcePage({ dataSources }: Documented): string {
  return page(
    "# Data sources",
    "Picklists of names for inputs that take IDs. All pages of a list are followed, up to 5,000 records; where there are more, the newest are offered and a warning in the log tells it. Labels tell records of the same name apart and are sorted.",
    ...Object.entries(dataSources).flatMap(([key, dataSource]) => [
      `## ${key}`,
      `**${dataSource.display.label}.** ${sentence(dataSource.display.description)}`,
      `Kind: ${code(dataSource.dataSourceType)}`,
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

const TRIGGER_NOTES: Readonly<Record<string, string>> = {
  eventWebhook: [
    "On deployment, one webhook endpoint is registered for the URL of the flow. A redeployment updates it, registers it again where it was removed, and deletes twins of it. Deletion of the instance removes it. The same happens when listening begins and ends in the designer.",
    "The secret that signs deliveries has 32 random bytes. It is kept in the cross-flow state of the instance, under `eventWebhook:<stable ID of the flow>`, and nowhere else: the state is the only memory that a trigger has. It is never logged. Steps of the same instance can read it there.",
    "A delivery without a right signature (`X-Webhook-Signature`, HMAC-SHA256 of the raw body) is answered with 401 and takes the branch `Refused`, without its content. Steps belong in the branch `Event`: leave `Refused` empty, and put none after the branches, so that nothing runs.",
    "Steps find the type of the event at `body.data.eventType` and the whole event at `body.data.event` of the trigger's results.",
  ].join("\n\n"),
};

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
