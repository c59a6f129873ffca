import { isDay } from "../../values/isDay";
import { plainText } from "../plainValue";
import type { RequiredConfigVariable } from "../requiredConfigVariable";

/** The part of JSON Schema that forms use. */
export interface FieldSchema {
  type: "string" | "number" | "boolean" | "array" | "object";
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  oneOf?: { const: string; title: string }[];
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
}

/** How plain values of a config variable are shown, and how their texts become values. */
export interface PlainField {
  readonly schema: FieldSchema;
  read(text: string): unknown;
}

type PlainVariable = Pick<RequiredConfigVariable, "dataType" | "pickList">;

const DECIMAL = "^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s*$";
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text can be a value of the variable. */
export function isPossible(variable: PlainVariable, text: string): boolean {
  let possible = true;
  plainText(variable, text, () => {
    possible = false;
  });
  return possible;
}

/**
 * How plain values are shown, given those that there are: where a number or a time would not become
 * the same text again, all are shown as text.
 */
export function plainField(variable: PlainVariable, texts: readonly string[]): PlainField {
  const asText = (schema: Omit<FieldSchema, "type"> = {}): PlainField => ({
    schema: { type: "string", ...schema },
    read: (text) => text,
  });
  switch (variable.dataType) {
    case "BOOLEAN":
      return { schema: { type: "boolean" }, read: (text) => text.trim().toLowerCase() === "true" };
    case "NUMBER":
      return texts.every(isNumber)
        ? { schema: { type: "number" }, read: Number }
        : asText({ pattern: DECIMAL });
    case "DATE":
      return texts.every(isDay) ? asText({ format: "date" }) : asText();
    case "TIMESTAMP":
      return texts.every((text) => WITH_ZONE.test(text))
        ? asText({ format: "date-time" })
        : asText();
    case "PICKLIST":
      return variable.pickList?.length ? asText({ enum: variable.pickList }) : asText();
    default:
      return asText();
  }
}

function isNumber(text: string): boolean {
  return Number.isFinite(Number(text)) && String(Number(text)) === text;
}
