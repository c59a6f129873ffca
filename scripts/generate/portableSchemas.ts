import { answerSchema, type JsonSchema, object } from "./outputSchema";

const text: JsonSchema = { type: "string" };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const described = (schema: JsonSchema, description: string) => ({ ...schema, description });
const anyFields: JsonSchema = { type: "object", additionalProperties: true };

/** What Export Instance returns. */
export function exportSchema(): JsonSchema {
  return answerSchema(
    object({
      exportInstance: object({
        name: text,
        description: text,
        labels: list(text),
        customer: object({ externalId: text, name: text }),
        integration: object({ name: text, version: { type: "integer" } }),
        configVariables: described(anyFields, "Values by key, without connections."),
        connections: described(anyFields, "Connections by config variable, without values."),
      }),
    }),
  );
}

/** What Apply Instance returns. */
export function applySchema(instance: JsonSchema): JsonSchema {
  const change = object({
    type: described(text, "instance, version, description, labels, configVariable or connection."),
    key: described(text, "The key of the config variable."),
    from: described({}, "The value before; null where there was none."),
    to: described({}, "The value after. A connection has no values here."),
  });
  return answerSchema(
    object({
      applyInstance: object({
        outcome: described(text, "created, updated or unchanged; in a dry run, what it would be."),
        changes: list(change),
        instance: described(instance, "Null in a dry run that would create it."),
      }),
    }),
  );
}
