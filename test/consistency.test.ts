import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { buildSchema, coerceInputValue, type GraphQLInputType } from "graphql";
import component from "../src";
import { actions } from "../src/actions";
import { apiKeyConnection } from "../src/connection";
import { dataSources } from "../src/dataSources";
import examplePayloads from "../src/generated/examplePayloads.json";
import outputSchemas from "../src/generated/outputSchemas.json";
import { operationsOf } from "../src/steps/defineAction";
import { triggers } from "../src/triggers";
import { type PlatformComponent, publishInput } from "./support/publishInput";

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

/** Words that stay small inside a label. */
const SMALL = new Set(["a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with"]);
const isTitleCase = (label: string) =>
  label.split(" ").every((word, index) => (index > 0 && SMALL.has(word)) || /^[A-Z0-9]/.test(word));

/** The documentation's own words, kept as they are. */
const DOCUMENTED_AS_IS = new Set(["listComponents"]);

describe.each(all)("%s %s", (kind, key, { display, inputs }) => {
  test("has a key in camel case", () => {
    expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  test("has a label in title case and a description of one short sentence", () => {
    expect(isTitleCase(display.label)).toBe(true);
    expect(display.label.length).toBeLessThanOrEqual(40);
    expect(display.description.length).toBeGreaterThan(10);
    expect(display.description.length).toBeLessThanOrEqual(200);
    expect(display.description).toMatch(/^[A-Z]/);
    expect(display.description).not.toMatch(/[.\s]$/);
  });

  test("speaks of nobody in the second person", () => {
    const texts = [
      DOCUMENTED_AS_IS.has(key) ? "" : display.description,
      ...Object.values(inputs).map(({ comments }) => comments ?? ""),
    ];
    expect(texts.join(" ")).not.toMatch(/\b(you|your|yours|please|we|our)\b/i);
  });

  test("begins with the connection, and has no two inputs of one label", () => {
    expect(Object.keys(inputs)[0]).toBe("connection");
    expect(inputs.connection).toMatchObject({ type: "connection", required: true });
    const labels = Object.values(inputs).map(labelOf);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("is in the reference", () => {
    const page = { action: `actions/${key}.md`, "data source": "data-sources.md" }[kind as string];
    const text = readFileSync(join(root, "docs", page ?? "triggers.md"), "utf8");
    expect(text).toContain(display.label);
    for (const name of Object.keys(inputs)) expect(text).toContain(`\`${name}\``);
  });
});

describe.each(inputs)("input %s", (_, key, input) => {
  test("has a key, a label, comments and a clean function", () => {
    expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    expect(isTitleCase(labelOf(input))).toBe(true);
    expect(input.comments).toMatch(/^[A-Z0-9].*[.:}\da-z]$/s);
    expect(input.comments?.length).toBeLessThanOrEqual(700);
    expect(input.clean).toEqual(expect.any(Function));
  });

  test("does not name the product", () => {
    expect(`${labelOf(input)} ${input.comments} ${input.placeholder}`).not.toMatch(/prismatic/i);
  });

  test("shows what a value looks like, where it takes any text", () => {
    const shown = input.example ?? input.placeholder ?? input.model ?? input.default;
    if (input.type !== "connection" && input.type !== "boolean") expect(shown).toBeDefined();
  });

  test("accepts its own example, its default and its choices", () => {
    const clean = input.clean as (value: unknown) => unknown;
    const values = [
      input.type === "connection" || input.collection === "keyvaluelist"
        ? undefined
        : input.example,
      input.default,
      ...(input.model ?? []).map(({ value }) => value),
    ].filter((value) => value !== undefined && value !== "");
    for (const value of values) expect(() => clean(value)).not.toThrow();
  });

  test("takes an ID only with a data source that offers IDs of that type", () => {
    if (!key.endsWith("Id") || WITHOUT_PICKLIST.has(key)) return;
    const offered = dataSources[input.dataSource as keyof typeof dataSources];
    expect(offered?.dataSourceType).toBe("picklist");
    expect(["string", "text"]).toContain(input.type);
    expect(input.collection).toBeUndefined();
    const clean = input.clean as (value: unknown) => unknown;
    const choices = offered?.examplePayload?.result as { key: string }[];
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) expect(clean(choice.key)).toBe(choice.key);
  });

  test("names no data source that is not there", () => {
    if (input.dataSource) expect(Object.keys(dataSources)).toContain(input.dataSource);
  });
});

/** IDs of things too many or too short-lived to pick from, and IDs of other systems. */
const WITHOUT_PICKLIST = new Set([
  "executionId",
  "configVariableId",
  "externalId",
  "customerExternalId",
  "versionSequenceId",
]);

describe("data sources", () => {
  test.each(definitions(dataSources))(
    "%s has inputs of the actions' keys only",
    (_, { inputs }) => {
      const actionInputs = new Set(
        definitions(actions).flatMap(([, action]) => Object.keys(action.inputs)),
      );
      for (const key of Object.keys(inputs)) expect(actionInputs).toContain(key);
    },
  );
});

describe("the component", () => {
  test("has no two actions, data sources or triggers of one label", () => {
    for (const kind of [actions, dataSources, triggers]) {
      const labels = definitions(kind).map(([, { display }]) => display.label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test("marks each action as safe or not, by the kind of its operations", () => {
    for (const [key, { performSafety }] of Object.entries(actions)) {
      const operations = operationsOf.get(key) ?? [];
      const mutates = operations.some(({ kind }) => kind === "mutation") || key === "rawRequest";
      expect([key, performSafety]).toEqual([key, mutates ? "notAllowed" : "safe"]);
    }
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
    for (const folder of ["docs", "docs/actions"]) {
      for (const name of readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"))) {
        const text = readFileSync(join(root, folder, name), "utf8");
        for (const [, target = ""] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
          expect([name, target, existsSync(join(root, folder, target))]).toEqual([
            name,
            target,
            true,
          ]);
        }
      }
    }
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
      triggers: [
        expect.objectContaining({ hasWebhookCreateFunction: true, hasWebhookDeleteFunction: true }),
      ],
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
const NOT_ALL_THERE = new Set(["importOAuth2Connection", "rawRequest", "replayFailedExecutions"]);

describe("output schemas", () => {
  const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true }));
  const schemas: Record<string, Schema> = outputSchemas;
  const examples: Record<string, { data: unknown }> = examplePayloads;

  test("and examples are there for each action, and for nothing else", () => {
    expect(Object.keys(schemas).sort()).toEqual(Object.keys(actions).sort());
    expect(Object.keys(examples).sort()).toEqual(Object.keys(actions).sort());
  });

  test.each(Object.keys(actions))("the example of %s is what its schema says", (key) => {
    const schema = schemas[key] ?? {};
    const validate = ajv.compile(strict(schema, NOT_ALL_THERE.has(key)));
    validate(examples[key]?.data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(Object.keys(actions))(
    "the schema of %s refuses what the action never returns",
    (key) => {
      if (key === "getStepResults") return;
      const validate = ajv.compile(schemas[key] ?? {});
      expect(validate(null)).toBe(false);
      expect(validate({ status: "200", data: [] })).toBe(false);
    },
  );

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
