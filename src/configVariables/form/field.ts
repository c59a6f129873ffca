import { parsedJson } from "../../values/json";
import { isFields, type RequiredConfigVariable } from "../requiredConfigVariable";
import { SCHEDULE_TYPES } from "../schedule";
import { type FieldSchema, isPossible, plainField } from "./plainField";

/** A required config variable as a form needs it. Parts are absent where the API has them no longer. */
export interface FormVariable extends RequiredConfigVariable {
  readonly description?: string | null;
  readonly header?: string | null;
  readonly defaultValue?: string | null;
  readonly scheduleType?: string | null;
  readonly timeZone?: string | null;
}

/** What an instance holds for a config variable. */
export interface PresentValue {
  readonly value?: string | null;
  readonly scheduleType?: string | null;
  readonly timeZone?: string | null;
}

/** A config variable in a form. */
export interface Field {
  readonly schema: FieldSchema;
  /** What it shows at first; undefined for nothing. */
  readonly value: unknown;
}

/** The config variable's field, with what the instance holds for it, or else with its default. */
export function fieldOf(variable: FormVariable, present: PresentValue | undefined): Field {
  if (variable.dataType === "SCHEDULE") return scheduleField(variable, present);
  const text = present?.value ?? variable.defaultValue ?? undefined;
  if (variable.collectionType === "VALUELIST") return valueListField(variable, text);
  if (variable.collectionType === "KEYVALUELIST") return keyValueListField(variable, text);
  const known = text !== undefined && isPossible(variable, text) ? [text] : [];
  const { schema, read } = plainField(variable, known);
  // A checkbox that nobody touches means no.
  const unset = variable.dataType === "BOOLEAN" ? false : undefined;
  return { schema, value: known.length > 0 ? read(text as string) : unset };
}

function valueListField(variable: FormVariable, text: string | undefined): Field {
  const parsed = text === undefined ? undefined : parsedJson(text);
  const texts = Array.isArray(parsed) && parsed.every(isText(variable)) ? parsed : undefined;
  const { schema, read } = plainField(variable, texts ?? []);
  return { schema: { type: "array", items: schema }, value: texts?.map(read) };
}

function keyValueListField(variable: FormVariable, text: string | undefined): Field {
  const pairs = text === undefined ? undefined : pairsIn(parsedJson(text), variable);
  const { schema, read } = plainField(variable, pairs?.map(({ value }) => value) ?? []);
  const items: FieldSchema = {
    type: "object",
    properties: {
      key: { type: "string", title: "Key" },
      value: { ...schema, title: "Value" },
    },
    required: ["key", "value"],
  };
  return {
    schema: { type: "array", items },
    value: pairs?.map(({ key, value }) => ({ key, value: read(value) })),
  };
}

interface Pair {
  key: string;
  value: string;
}

function pairsIn(parsed: unknown, variable: FormVariable): Pair[] | undefined {
  const isOne = isText(variable);
  const list = isFields(parsed)
    ? Object.entries(parsed).map(([key, value]) => ({ key, value }))
    : parsed;
  const isPair = (item: unknown): item is Pair =>
    isFields(item) && typeof item.key === "string" && isOne(item.value);
  return Array.isArray(list) && list.every(isPair) ? list : undefined;
}

function isText(variable: FormVariable): (item: unknown) => item is string {
  return (item): item is string => typeof item === "string" && isPossible(variable, item);
}

const SCHEDULE_TITLES: Readonly<Record<string, string>> = {
  none: "Never",
  custom: "By cron expression",
  minute: "Every few minutes",
  hour: "Every hour",
  day: "Every day",
  week: "Every week",
};

function scheduleField(variable: FormVariable, present: PresentValue | undefined): Field {
  const has = present && (present.value ?? present.scheduleType ?? undefined) !== undefined;
  const source = has ? present : { ...variable, value: variable.defaultValue };
  const type = source.scheduleType?.toLowerCase() ?? (source.value ? "custom" : undefined);
  const parts = {
    scheduleType: type !== undefined && SCHEDULE_TYPES.includes(type) ? type : undefined,
    value: source.value ?? undefined,
    timeZone: source.timeZone ?? undefined,
  };
  const value = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return {
    schema: {
      type: "object",
      properties: {
        scheduleType: {
          type: "string",
          title: "Runs",
          oneOf: SCHEDULE_TYPES.map((name) => ({
            const: name,
            title: SCHEDULE_TITLES[name] ?? name,
          })),
        },
        value: {
          type: "string",
          title: "Cron Expression",
          description: "Minute, hour, day of the month, month, day of the week: 0 3 * * *",
        },
        timeZone: { type: "string", title: "Time Zone", description: "Such as America/Chicago" },
      },
      required: ["scheduleType"],
    },
    value: Object.keys(value).length > 0 ? value : undefined,
  };
}
