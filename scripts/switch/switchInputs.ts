import { type Document, isScalar, type YAMLMap } from "yaml";
import type { Level } from "./findings";
import { renameKey } from "./nodes";
import { matchInput, OBSOLETE_INPUTS, PUBLIC_DEFAULTS, RETURNS_ERRORS } from "./publicConnector";

/** An input of ours, as far as a step's YAML depends on it. */
export interface OurInput {
  readonly label: string | { readonly value: string };
  readonly required?: boolean;
  readonly default?: unknown;
  readonly model?: readonly { readonly label: string; readonly value: string }[];
}

type Inputs = Readonly<Record<string, OurInput>>;
type Report = (level: Level, message: string) => void;

const labelOf = ({ label }: OurInput): string => (typeof label === "string" ? label : label.value);
const isThreeState = ({ model }: OurInput): boolean =>
  model?.some((m) => m.value === "any") ?? false;
const isFilled = (input: unknown): boolean =>
  !["", "[]", "{}", "null", "undefined"].includes(
    JSON.stringify(input)?.replace(/^"|"$/g, "") ?? "undefined",
  );

/** Gives the inputs of a step or a connection our keys. */
export function renameInputs(inputs: YAMLMap, ours: Inputs, report: Report): void {
  for (const { key: node } of [...inputs.items]) {
    const key = String(node);
    const next = matchInput(key, Object.keys(ours));
    if (next === key) continue;
    if (next === undefined) {
      const value = inputs.toJSON()?.[key]?.value;
      if (OBSOLETE_INPUTS.has(key) || !isFilled(value)) {
        inputs.delete(key);
        report(
          "changed",
          `The input ${key} is left out: ${isFilled(value) ? "nothing reads it" : "it is blank"}.`,
        );
      } else {
        report("manual", `There is no input ${key}. Choose another one, or remove it.`);
      }
    } else if (inputs.has(next)) {
      report("manual", `The inputs ${key} and ${next} mean the same. Remove one of them.`);
    } else {
      renameKey(inputs, key, next);
      report("changed", `The input ${key} is now ${next}.`);
    }
  }
}

/** Writes yes/no filters as ours are written, and those that the public connector sets unasked. */
export function switchFilters(
  document: Document,
  action: string,
  inputs: YAMLMap,
  ours: Inputs,
  report: Report,
): void {
  const defaults = PUBLIC_DEFAULTS[action] ?? {};
  for (const [key, input] of Object.entries(ours)) {
    if (!isThreeState(input)) continue;
    const label = labelOf(input);
    const written = inputs.get(key);
    const initial = defaults[key];
    if (written === undefined) {
      if (initial === undefined) continue;
      const value = initial ? "yes" : "no";
      inputs.set(key, valueNode(document, value));
      report(
        "differs",
        `${label} is set to "${value}", the default of the public connector; here it is "any". ${SENT}`,
      );
      continue;
    }
    const value = inputs.getIn([key, "value"]);
    const state = String(value).trim().toLowerCase();
    if (inputs.getIn([key, "type"]) !== "value" || !["true", "false"].includes(state)) continue;
    const next = state === "true" ? "yes" : "no";
    inputs.setIn([key, "value"], next);
    report(
      initial === undefined ? "changed" : "differs",
      `${label} was "${state}" and is now "${next}".${initial === undefined ? "" : ` ${SENT}`}`,
    );
  }
}

const SENT =
  'Whether the public connector sends this filter is not known: compare the number of records, and choose "any" where too few are listed.';

/** Keeps a step from failing on errors where the public connector returns them as data. */
export function switchErrors(
  document: Document,
  action: string,
  inputs: YAMLMap,
  ours: Inputs,
  report: Report,
): void {
  const does = RETURNS_ERRORS[action];
  if (!does) return;
  if (!ours.failOnErrors) {
    report(
      "differs",
      `The step fails when Prismatic rejects the request. The public connector ${does} not fail: it returns the errors as data.`,
    );
  } else if (!inputs.has("failOnErrors")) {
    inputs.set("failOnErrors", valueNode(document, "false"));
    report(
      does === "does" ? "changed" : "differs",
      `${labelOf(ours.failOnErrors)} is set to "false", so that errors are returned as data, as the public connector ${does}. Choose "true" to stop the flow instead.`,
    );
  }
}

/** An input with a fixed text, in quotes: older readers of YAML take a bare `no` for false. */
export function valueNode(document: Document, text: string): YAMLMap {
  const value = document.createNode(text);
  if (isScalar(value)) value.type = "QUOTE_DOUBLE";
  return document.createNode({ type: "value", value }) as unknown as YAMLMap;
}

/** Reports required inputs that the step lacks. */
export function requireInputs(inputs: YAMLMap, ours: Inputs, report: Report): void {
  for (const [key, input] of Object.entries(ours)) {
    if (!input.required || inputs.has(key) || isFilled(input.default)) continue;
    report("manual", `The required input ${labelOf(input)} (${key}) is missing.`);
  }
}

/** The name of the config variable that a step takes its connection from. */
export function connectionOf(inputs: YAMLMap): string | undefined {
  const connection = inputs.toJSON()?.connection;
  return connection?.type === "configVar" ? String(connection.value) : undefined;
}
