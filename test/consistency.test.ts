import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { buildSchema, coerceInputValue, type GraphQLInputType } from "graphql";
import { type PlatformComponent, publishInput } from "../emulator/publish";
import component from "../src";
import { actions } from "../src/actions";
import { apiKeyConnection } from "../src/connection";
import { dataSources } from "../src/dataSources";
import examplePayloads from "../src/generated/examplePayloads.json";
import outputSchemas from "../src/generated/outputSchemas.json";
import { operationsOf } from "../src/steps/defineAction";
import { triggers } from "../src/triggers";
import { ACTIONS } from "./support/contract";

interface AnyInput {
  label: string | { value: string };
  type: string;
  comments?: string;
  required?: boolean;
  placeholder?: string;
  example?: string;
  default?: unknown;
  model?: readonly { label: string; value: string }[];
  collection?: string;
  clean?: unknown;
  dataSource?: string;
}

interface Definition {
  display: { label: string; description: string; important?: boolean };
  inputs: Record<string, AnyInput>;
}

const root = join(__dirname, "..");
const definitions = (all: object) => Object.entries(all) as unknown as [string, Definition][];
const all = [
  ...definitions(actions).map(([key, value]) => ["action", key, value] as const),
  ...definitions(dataSources).map(([key, value]) => ["data source", key, value] as const),
  ...definitions(triggers).map(([key, value]) => ["trigger", key, value] as const),
];
const inputs = all.flatMap(([, key, { inputs }]) =>
  Object.entries(inputs).map(([name, input]) => [`${key}.${name}`, name, input] as const),
);
const labelOf = ({ label }: AnyInput) => (typeof label === "string" ? label : label.value);

/** Texts that stand in a list more than once. */
const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** Words that stay small inside a label. */
const SMALL = new Set(["a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with"]);
const isTitleCase = (label: string) =>
  label.split(" ").every((word, index) => (index > 0 && SMALL.has(word)) || /^[A-Z0-9]/.test(word));

/** The documentation's own words, kept as they are. */
const DOCUMENTED_AS_IS = new Set(["listComponents"]);

/** IDs of things too many or too short-lived to pick from, and IDs of other systems. */
const WITHOUT_PICKLIST = new Set([
  "executionId",
  "configVariableId",
  "connectionId",
  "customerConnectionId",
  "flowConfigId",
  "externalId",
  "customerExternalId",
  "versionSequenceId",
]);

/** What is wrong, as the predicate of a sentence about it; false or nothing where all is well. */
type Problem = string | false | undefined;

/** The actions, data sources and triggers that break a rule. */
function definitionsWith(problemsOf: (key: string, definition: Definition) => Problem[]) {
  return all.flatMap(([kind, key, definition]) =>
    problemsOf(key, definition).flatMap((problem) =>
      problem ? [`${kind} ${key} ${problem}`] : [],
    ),
  );
}

/** The inputs that break a rule. */
function inputsWith(problemsOf: (input: AnyInput, key: string) => Problem[]) {
  return inputs.flatMap(([where, key, input]) =>
    problemsOf(input, key).flatMap((problem) => (problem ? [`${where} ${problem}`] : [])),
  );
}

/** The reason for which an input refuses a value, or nothing when it accepts it. */
function refusal({ clean }: AnyInput, value: unknown): Problem {
  try {
    (clean as (value: unknown) => unknown)(value);
    return undefined;
  } catch (error) {
    return `does not accept its own ${JSON.stringify(value)}: ${(error as Error).message}`;
  }
}

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

describe("actions, data sources and triggers", () => {
  test("are there to be looked at, with all of their inputs", () => {
    expect(all.length).toBe(
      [actions, dataSources, triggers].flatMap((kind) => Object.keys(kind)).length,
    );
    expect(all.length).toBeGreaterThan(50);
    expect(inputs.length).toBeGreaterThan(250);
  });

  test("have keys in camel case", () => {
    expect(
      definitionsWith((key) => [!CAMEL_CASE.test(key) && "has a key that is not in camel case"]),
    ).toEqual([]);
  });

  test("have labels in title case of up to 40 characters", () => {
    const offenders = definitionsWith((_, { display: { label } }) => [
      !isTitleCase(label) && `has a label that is not in title case: ${label}`,
      label.length > 40 && `has a label of ${label.length} characters`,
    ]);
    expect(offenders).toEqual([]);
  });

  test("have descriptions of one short sentence without a full stop", () => {
    const offenders = definitionsWith((_, { display: { description } }) => [
      (description.length <= 10 || description.length > 200) &&
        `has a description of ${description.length} characters`,
      !/^[A-Z]/.test(description) && "has a description that does not begin with a capital",
      /[.\s]$/.test(description) && "has a description that ends with a full stop or a blank",
    ]);
    expect(offenders).toEqual([]);
  });

  test("speak of nobody in the second person", () => {
    const offenders = definitionsWith((key, { display, inputs }) => {
      const texts = Object.entries(inputs).map(([name, { comments }]) => [name, comments ?? ""]);
      if (!DOCUMENTED_AS_IS.has(key)) texts.push(["the description", display.description]);
      return texts.map(([where, text = ""]) => {
        const word = /\b(you|your|yours|please|we|our)\b/i.exec(text)?.[0];
        return word && `says "${word}" in ${where}`;
      });
    });
    expect(offenders).toEqual([]);
  });

  test("begin with the connection", () => {
    const offenders = definitionsWith((_, { inputs }) => [
      Object.keys(inputs)[0] !== "connection" && "does not begin with the connection",
      inputs.connection?.type !== "connection" && "has no input of the type connection",
      inputs.connection?.required !== true && "does not require its connection",
    ]);
    expect(offenders).toEqual([]);
  });

  test("have no two inputs of one label", () => {
    const offenders = definitionsWith((_, { inputs }) =>
      repeated(Object.values(inputs).map(labelOf)).map((label) => `has two inputs "${label}"`),
    );
    expect(offenders).toEqual([]);
  });

  test("are in the reference, with all of their inputs", () => {
    const offenders = all.flatMap(([kind, key, { display, inputs }]) => {
      const page = { action: `actions/${key}.md`, "data source": "data-sources.md" }[
        kind as string
      ];
      const text = readFileSync(join(root, "docs", page ?? "triggers.md"), "utf8");
      return [display.label, ...Object.keys(inputs).map((name) => `\`${name}\``)]
        .filter((part) => !text.includes(part))
        .map((part) => `docs/${page ?? "triggers.md"} does not mention ${part}`);
    });
    expect(offenders).toEqual([]);
  });

  test("have labels of their own", () => {
    const offenders = [actions, dataSources, triggers].flatMap((kind) =>
      repeated(definitions(kind).map(([, { display }]) => display.label.toLowerCase())),
    );
    expect(offenders).toEqual([]);
  });
});

describe("inputs", () => {
  test("have keys in camel case and labels in title case", () => {
    const offenders = inputsWith((input, key) => [
      !CAMEL_CASE.test(key) && "has a key that is not in camel case",
      !isTitleCase(labelOf(input)) && `has a label that is not in title case: ${labelOf(input)}`,
    ]);
    expect(offenders).toEqual([]);
  });

  test("have comments of whole sentences, of up to 700 characters", () => {
    const offenders = inputsWith(({ comments = "" }) => [
      !/^[A-Z0-9]/.test(comments) && "has comments that do not begin as a sentence does",
      !/[.:}\da-z]$/.test(comments) && "has comments that do not end as a sentence does",
      comments.length > 700 && `has comments of ${comments.length} characters`,
    ]);
    expect(offenders).toEqual([]);
  });

  test("have a clean function", () => {
    expect(
      inputsWith(({ clean }) => [typeof clean !== "function" && "has no clean function"]),
    ).toEqual([]);
  });

  test("do not name the product", () => {
    const offenders = inputsWith((input) => [
      /prismatic/i.test(`${labelOf(input)} ${input.comments} ${input.placeholder}`) &&
        "names the product",
    ]);
    expect(offenders).toEqual([]);
  });

  test("show what a value looks like, where they take any text", () => {
    const offenders = inputsWith((input) => [
      input.type !== "connection" &&
        input.type !== "boolean" &&
        (input.example ?? input.placeholder ?? input.model ?? input.default) === undefined &&
        "has no example, no placeholder, no choices and no default",
    ]);
    expect(offenders).toEqual([]);
  });

  test("accept their own examples, defaults and choices", () => {
    const offenders = inputsWith((input) =>
      [
        input.type === "connection" || input.collection === "keyvaluelist"
          ? undefined
          : input.example,
        input.default,
        ...(input.model ?? []).map(({ value }) => value),
      ]
        .filter((value) => value !== undefined && value !== "")
        .map((value) => refusal(input, value)),
    );
    expect(offenders).toEqual([]);
  });

  test("take an ID only with a data source that offers IDs of that type", () => {
    const ids = inputs.filter(([, key]) => key.endsWith("Id") && !WITHOUT_PICKLIST.has(key));
    expect(ids.length).toBeGreaterThan(30);
    const offenders = ids.flatMap(([where, , input]) => {
      const offered = dataSources[input.dataSource as keyof typeof dataSources];
      const choices = (offered?.examplePayload?.result ?? []) as { key: string }[];
      const clean = input.clean as (value: unknown) => unknown;
      const problems: Problem[] = [
        offered?.dataSourceType !== "picklist" && "has no data source with a picklist",
        !["string", "text"].includes(input.type) && `is of the type ${input.type}`,
        input.collection !== undefined && `is a ${input.collection}`,
        choices.length === 0 && "has a data source without an example",
        ...choices.map(
          ({ key }) =>
            refusal(input, key) ??
            (clean(key) !== key && `changes the ID ${key} that its data source offers`),
        ),
      ];
      return problems.flatMap((problem) => (problem ? [`${where} ${problem}`] : []));
    });
    expect(offenders).toEqual([]);
  });

  test("name only data sources that are there", () => {
    const offenders = inputsWith(({ dataSource }) => [
      dataSource !== undefined &&
        !(dataSource in dataSources) &&
        `names a data source that is not there: ${dataSource}`,
    ]);
    expect(offenders).toEqual([]);
  });

  test("do not filter the picker of another input by a name that is not its record's", () => {
    const offenders = [actions, dataSources, triggers].flatMap((all) =>
      definitions(all).flatMap(([key, { inputs }]) => {
        if (!("nameContains" in inputs)) return [];
        return Object.entries(inputs)
          .filter(([, { dataSource }]) => {
            const offered = dataSources[dataSource as keyof typeof dataSources];
            return offered && "nameContains" in offered.inputs;
          })
          .map(
            ([name]) =>
              `${key}.${name} has a picker that takes the Name Contains beside it: use unfiltered() of src/inputs/idInputs.ts`,
          );
      }),
    );
    expect(offenders).toEqual([]);
  });

  test("of data sources have keys that inputs of actions have too", () => {
    const known = new Set(definitions(actions).flatMap(([, action]) => Object.keys(action.inputs)));
    const offenders = definitions(dataSources).flatMap(([key, { inputs }]) =>
      Object.keys(inputs)
        .filter((name) => !known.has(name))
        .map((name) => `${key}.${name}`),
    );
    expect(offenders).toEqual([]);
  });
});

describe("the component", () => {
  test("has exactly the actions of the contract", () => {
    const offenders = [
      ...Object.keys(actions)
        .filter((key) => !(key in ACTIONS))
        .map((key) => `${key} is not in test/support/contract.ts`),
      ...Object.keys(ACTIONS)
        .filter((key) => !(key in actions))
        .map((key) => `${key} is in test/support/contract.ts and not in src/actions/index.ts`),
    ];
    expect(offenders).toEqual([]);
  });

  test("lets the designer run on its own only what is one short query", () => {
    // One query each, but sent again and again, or followed by downloads.
    const long = new Set([
      "waitForExecution",
      "getStepResults",
      "getExecutionRequest",
      "exportInstance",
    ]);
    const offenders = Object.entries(actions).flatMap(([key, { inputs, performSafety }]) => {
      const operations = operationsOf.get(key) ?? [];
      const quick =
        operations.length === 1 &&
        operations.every(({ type }) => type === "query") &&
        !("fetchAll" in inputs) &&
        !long.has(key);
      return performSafety === (quick ? "safe" : "notAllowed") ? [] : [`${key}: ${performSafety}`];
    });
    expect(offenders).toEqual([]);
  });

  test("marks a small number of actions as important", () => {
    const important = definitions(actions).filter(([, { display }]) => display.important);
    expect(important.length).toBeGreaterThanOrEqual(3);
    expect(important.length).toBeLessThanOrEqual(8);
  });

  test("has a reference of its connection", () => {
    const text = readFileSync(join(root, "docs/connection.md"), "utf8");
    for (const [key, { label }] of Object.entries(apiKeyConnection.inputs)) {
      expect(text).toContain(`| ${label} | \`${key}\` |`);
    }
  });

  test("has no page of the reference without an action", () => {
    const pages = (folder: string) =>
      readdirSync(join(root, "docs", folder)).map((name) => name.replace(/\.\w+$/, ""));
    const keys = Object.keys(actions).sort();
    expect(pages("actions").sort()).toEqual(keys);
    expect(pages("schemas").sort()).toEqual(keys);
  });

  test("has no broken link in its reference", () => {
    const pages = ["docs", "docs/actions"].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => [folder, name] as const),
    );
    const offenders = pages.flatMap(([folder, name]) => {
      const text = readFileSync(join(root, folder, name), "utf8");
      return [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(root, folder, target)))
        .map((target) => `${folder}/${name} links to ${target}`);
    });
    expect(offenders).toEqual([]);
  });

  test("validates against the API's input of publishComponent", () => {
    const schema = buildSchema(readFileSync(join(root, "schema/prismatic.graphql"), "utf8"));
    const type = schema.getType("PublishComponentInput") as GraphQLInputType;
    const errors: string[] = [];
    const input = publishInput(component as unknown as PlatformComponent);
    coerceInputValue(input, type, (path, _value, { message }) => {
      errors.push(`${path.join(".")}: ${message}`);
    });
    expect(errors).toEqual([]);
    expect(input).toMatchObject({
      actions: expect.arrayContaining([
        expect.objectContaining({ key: "listInstances", outputSchema: expect.anything() }),
      ]),
      triggers: expect.arrayContaining([
        expect.objectContaining({ hasWebhookCreateFunction: true, hasWebhookDeleteFunction: true }),
      ]),
    });
  });
});

type Schema = { [keyword: string]: unknown };

/** No object has other properties than those that are named; unless `some`, it has them all. */
function strict(schema: Schema, some = false): Schema {
  const { properties, items, ...rest } = schema as {
    properties?: Record<string, Schema>;
    items?: Schema;
  };
  return {
    ...rest,
    ...(items ? { items: strict(items, some) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [key, strict(value, some)]),
          ),
          ...(some ? {} : { required: Object.keys(properties) }),
          additionalProperties: false,
        }
      : {}),
  };
}

/** Actions that return one of several things, and so not all of what their schema names. */
const NOT_ALL_THERE = new Set([
  "applyInstance",
  "disconnectConnection",
  "importOAuth2Connection",
  "rawRequest",
  "replayFailedExecutions",
  "reportUsage",
]);

describe("output schemas", () => {
  const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true }));
  const schemas: Record<string, Schema> = outputSchemas;
  const examples: Record<string, { data: unknown }> = examplePayloads;

  test("and examples are there for each action, and for nothing else", () => {
    expect(Object.keys(schemas).sort()).toEqual(Object.keys(actions).sort());
    expect(Object.keys(examples).sort()).toEqual(Object.keys(actions).sort());
  });

  test("accept the examples, which have nothing else than the schemas name", () => {
    const offenders = Object.keys(actions).flatMap((key) => {
      const validate = ajv.compile(strict(schemas[key] ?? {}, NOT_ALL_THERE.has(key)));
      validate(examples[key]?.data);
      return (validate.errors ?? []).map(
        (error) => `${key}${error.instancePath}: ${error.message}`,
      );
    });
    expect(offenders).toEqual([]);
  });

  test("refuse what the actions never return", () => {
    // What a step returned may be anything.
    const restricted = Object.keys(actions).filter((key) => key !== "getStepResults");
    const offenders = restricted.flatMap((key) => {
      const validate = ajv.compile(schemas[key] ?? {});
      return [null, { status: "200", data: [] }]
        .filter((value) => validate(value))
        .map((value) => `${key} accepts ${JSON.stringify(value)}`);
    });
    expect(offenders).toEqual([]);
  });

  test("tell dates, enums, null and descriptions", () => {
    const text = JSON.stringify(schemas.listInstances);
    expect(text).toContain('"format":"date-time"');
    expect(text).toContain('"examples":["FULLY_CONFIGURED"');
    expect(text).toContain('"type":["string","null"]');
    expect(text).toContain('"description":"The cursor of the last node');
  });

  test("hold no address, port or token of the machine that recorded the examples", () => {
    const text = JSON.stringify(examples);
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|Bearer|eyJ[A-Za-z0-9_-]{10,}\./);
  });
});
