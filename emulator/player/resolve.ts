import type { StepInput, StepResult } from "./flow";

/** What the inputs of a step can refer to. */
export interface Scope {
  readonly results: Readonly<Record<string, StepResult>>;
  /** The value of a config variable; of a connection, the connection. */
  configVar(key: string): unknown;
  /**
   * Whether a reference to nothing is an error. The platform resolves it to nothing, which hides
   * mistakes in a flow.
   */
  readonly strict?: boolean;
}

/** The value that an input has when its step runs. */
export function resolveInput(input: unknown, scope: Scope): unknown {
  if (!isInput(input)) return input;
  const { type, value } = input;
  switch (type) {
    case "reference":
      return resolveReference(String(value), scope) ?? null;
    case "configVar":
      return scope.configVar(String(value));
    case "template":
      return String(value).replace(/\{\{\s*([$#])([^}]+)\}\}/g, (_, sigil: string, name: string) =>
        String(
          (sigil === "#" ? scope.configVar(name.trim()) : resolveReference(name, scope)) ?? "",
        ),
      );
    case "complex":
      return Array.isArray(value) ? value.map((item) => resolveItem(item, scope)) : value;
    default:
      return value ?? null;
  }
}

/** An item of a list, or of a key-value list. */
function resolveItem(item: unknown, scope: Scope): unknown {
  const value = resolveInput(item, scope);
  return isInput(item) && item.name !== undefined ? { key: item.name, value } : value;
}

/** `fetchInvoices.results.items.0`, read from what the steps returned; undefined where it ends. */
function resolveReference(
  reference: string,
  { results, strict }: Scope,
  optional = false,
): unknown {
  const path = reference.trim();
  const [name = "", ...keys] = path.split(".");
  let value: unknown = results[name];
  if (strict && value === undefined) throw new Error(`${path} refers to a step that has not run.`);
  for (const key of keys) {
    if (value === null || typeof value !== "object" || !(key in value)) {
      if (strict && !optional) throw new Error(`${path} leads nowhere, from ${key} on.`);
      return undefined;
    }
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The inputs inside of a condition, resolved; operators and nesting stay. */
export function resolveExpression(part: unknown, scope: Scope): unknown {
  if (Array.isArray(part)) return part.map((inner) => resolveExpression(inner, scope));
  if (!isInput(part)) return part;
  // A condition may ask whether there is a value at all.
  return part.type === "reference"
    ? resolveReference(String(part.value), scope, true)
    : resolveInput(part, scope);
}

function isInput(part: unknown): part is StepInput {
  return part !== null && typeof part === "object" && "type" in part;
}
