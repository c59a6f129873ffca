import { parsedJson } from "../../values/json";
import { isFields } from "../requiredConfigVariable";
import type { FormVariable } from "./field";
import { scopeOf } from "./names";
import type { FieldSchema } from "./plainField";

/** The part of JSON Forms' UI schema that forms use. */
export interface FormElement {
  type: "VerticalLayout" | "Group" | "Control" | "Label";
  label?: string;
  text?: string;
  scope?: string;
  elements?: FormElement[];
  options?: Record<string, unknown>;
}

/** A page of the config wizard. */
interface Page {
  readonly name: string;
  readonly keys: readonly string[];
}

/** A config variable with its place in the form; without one it is set elsewhere. */
export interface Placed {
  readonly variable: FormVariable;
  readonly name?: string;
  readonly schema?: FieldSchema;
}

/** The variables on the pages of the config wizard, where those are known. */
export function layoutOf(placed: readonly Placed[], configPages: unknown): FormElement {
  if (placed.length === 0) {
    const text = "This integration has no config variables.";
    return { type: "VerticalLayout", elements: [{ type: "Label", text }] };
  }
  const byKey = new Map(placed.map((one) => [one.variable.key, one]));
  const groups: FormElement[] = [];
  for (const { name, keys } of pagesIn(configPages)) {
    const onPage = keys.flatMap((key) => byKey.get(key) ?? []);
    for (const { variable } of onPage) byKey.delete(variable.key);
    if (onPage.length > 0) {
      groups.push({ type: "Group", label: name, elements: onPage.flatMap(elementsOf) });
    }
  }
  const rest = [...byKey.values()].flatMap(elementsOf);
  if (groups.length === 0) return { type: "VerticalLayout", elements: rest };
  if (rest.length > 0) groups.push({ type: "Group", label: "More", elements: rest });
  return { type: "VerticalLayout", elements: groups };
}

/** Read with care, since nothing says what the text looks like: what is not known is left out. */
function pagesIn(configPages: unknown): Page[] {
  const pages = typeof configPages === "string" ? parsedJson(configPages) : undefined;
  if (!Array.isArray(pages)) return [];
  return pages.flatMap((page): Page[] => {
    if (!isFields(page) || typeof page.name !== "string" || !Array.isArray(page.elements))
      return [];
    const keys = page.elements.flatMap((element) =>
      isFields(element) && typeof element.value === "string" ? [element.value] : [],
    );
    return [{ name: page.name, keys: [...new Set(keys)] }];
  });
}

function elementsOf({ variable, name, schema }: Placed): FormElement[] {
  const header: FormElement[] = variable.header ? [{ type: "Label", text: variable.header }] : [];
  return [...header, elementOf(variable, name, schema)];
}

function elementOf(
  { key, dataType, collectionType }: FormVariable,
  name: string | undefined,
  schema: FieldSchema | undefined,
): FormElement {
  if (name === undefined || !schema) {
    return { type: "Label", text: `${key}: a connection, which is set elsewhere` };
  }
  if (schema.properties) {
    const elements = Object.entries(schema.properties).map(([part, own]) =>
      controlOf(scopeOf(name, part), own),
    );
    return { type: "Group", label: key, elements };
  }
  const isLong = !collectionType && LONG_TEXTS.has(dataType);
  return { ...controlOf(scopeOf(name), schema, isLong), label: key };
}

/** Descriptions are always shown: they say what to enter. */
function controlOf(scope: string, { description }: FieldSchema, isLong = false): FormElement {
  const options = {
    ...(isLong ? { multi: true } : {}),
    ...(description === undefined ? {} : { showUnfocusedDescription: true }),
  };
  const hasOptions = Object.keys(options).length > 0;
  return { type: "Control", scope, ...(hasOptions ? { options } : {}) };
}

const LONG_TEXTS = new Set<string>(["CODE", "JSONFORM", "OBJECTSELECTION", "OBJECTFIELDMAP"]);
