import { parseDocument } from "yaml";
import type {
  InstanceConfigVariableScheduleType,
  IntegrationFlowEndpointSecurityType,
  RequiredConfigVariableCollectionType,
  RequiredConfigVariableDataType,
} from "../generated/schema";
import { parseErrorConfig } from "./errorConfig";
import { MAX_NAME_LENGTH, reject } from "./rejection";
import type { RequiredConfigVariableRecord, StepRecord } from "./types";

export interface ParsedConfigVariable
  extends Omit<RequiredConfigVariableRecord, "id" | "connectionId"> {
  connection: { componentKey: string; componentIsPublic: boolean; key: string } | null;
}

export interface ParsedFlow {
  name: string;
  description: string | null;
  stableKey: string;
  isSynchronous: boolean;
  isAgentFlow: boolean;
  schemas: Fields;
  endpointSecurityType: IntegrationFlowEndpointSecurityType;
  retryMaxAttempts: number;
  retryDelayMinutes: number;
  retryUsesExponentialBackoff: boolean;
  steps: StepRecord[];
}

export interface ParsedDefinition {
  name: string;
  description: string | null;
  category: string | null;
  labels: string[];
  documentation: string | null;
  isCodeNative: boolean;
  flows: ParsedFlow[];
  configVariables: ParsedConfigVariable[];
  /** The pages of the config wizard, as written. */
  configPages: Fields[];
}

type Fields = Record<string, unknown>;

const FIELD = "definition";

const DATA_TYPES: readonly RequiredConfigVariableDataType[] = [
  "BOOLEAN",
  "CODE",
  "CONNECTION",
  "CREDENTIAL",
  "DATE",
  "JSONFORM",
  "NUMBER",
  "OBJECTFIELDMAP",
  "OBJECTSELECTION",
  "PICKLIST",
  "SCHEDULE",
  "STRING",
  "TIMESTAMP",
];
const COLLECTION_TYPES: readonly RequiredConfigVariableCollectionType[] = [
  "KEYVALUELIST",
  "VALUELIST",
];
/** How often a schedule runs. */
export const SCHEDULE_TYPES: readonly InstanceConfigVariableScheduleType[] = [
  "CUSTOM",
  "DAY",
  "HOUR",
  "MINUTE",
  "NONE",
  "WEEK",
];
const SECURITY_TYPES: readonly IntegrationFlowEndpointSecurityType[] = [
  "CUSTOMER_OPTIONAL",
  "CUSTOMER_REQUIRED",
  "ORGANIZATION",
  "UNSECURED",
];

/** A stable key for what has none of its own. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

function list(value: unknown, path: string): Fields[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isFields)) {
    reject(FIELD, `"${path}" must be a list of objects.`);
  }
  return value;
}

function requiredName(fields: Fields, path: string): string {
  const name = text(fields.name)?.trim();
  if (!name) reject(FIELD, `"${path}" needs a name.`);
  return name;
}

function member<T extends string>(value: unknown, allowed: readonly T[], path: string): T | null {
  if (value === undefined || value === null) return null;
  const wanted = String(value).toUpperCase();
  const found = allowed.find((item) => item === wanted);
  if (!found) reject(FIELD, `"${path}" is not one of ${allowed.join(", ").toLowerCase()}.`);
  return found;
}

function parseStep(fields: Fields, path: string): StepRecord {
  const name = requiredName(fields, path);
  const action = isFields(fields.action) ? fields.action : {};
  const component = isFields(action.component) ? action.component : {};
  const componentKey = text(component.key);
  const actionKey = text(action.key);
  if (!componentKey || !actionKey) {
    reject(FIELD, `Step "${name}" must name an action and its component.`);
  }
  const version = component.version;
  return {
    name,
    isTrigger: fields.isTrigger === true,
    componentKey,
    componentIsPublic: component.isPublic !== false,
    componentVersion: typeof version === "number" ? version : null,
    actionKey,
    ...parseSchedule(fields.schedule),
    ...parseErrorConfig(fields.errorConfig, path),
    inputs: isFields(fields.inputs) ? fields.inputs : {},
    steps: parseSteps(fields.steps, `${path}.steps`),
    branches: list(fields.branches, `${path}.branches`).map((branch, index) => ({
      name: text(branch.name) ?? "",
      steps: parseSteps(branch.steps, `${path}.branches[${index}].steps`),
    })),
  };
}

function parseSchedule(value: unknown): Pick<StepRecord, "schedule"> {
  if (!isFields(value)) return {};
  const type = value.type === "configVar" ? "configVar" : "value";
  const meta = isFields(value.meta) ? value.meta : {};
  const pattern = text(value.value);
  if (!pattern) return {};
  return { schedule: { type, value: pattern, timeZone: text(meta.timeZone) ?? "UTC" } };
}

function parseSteps(value: unknown, path: string): StepRecord[] {
  return list(value, path).map((step, index) => parseStep(step, `${path}[${index}]`));
}

function parseFlow(fields: Fields, path: string): ParsedFlow {
  const name = requiredName(fields, path);
  const steps = parseSteps(fields.steps, `${path}.steps`);
  if (!steps.some((step) => step.isTrigger)) reject(FIELD, `Flow "${name}" has no trigger.`);
  const retry = isFields(fields.retryConfig) ? fields.retryConfig : {};
  return {
    name,
    description: text(fields.description),
    stableKey: text(fields.stableKey) ?? slug(name),
    isSynchronous: fields.isSynchronous === true,
    isAgentFlow: fields.isAgentFlow === true,
    schemas: isFields(fields.schemas) ? fields.schemas : {},
    endpointSecurityType:
      member(fields.endpointSecurityType, SECURITY_TYPES, `${path}.endpointSecurityType`) ??
      "CUSTOMER_OPTIONAL",
    retryMaxAttempts: Number(retry.maxAttempts ?? 0),
    retryDelayMinutes: Number(retry.delayMinutes ?? 0),
    retryUsesExponentialBackoff: retry.usesExponentialBackoff === true,
    steps,
  };
}

function defaultValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function parseConfigVariable(fields: Fields, userKeys: Set<string>, path: string) {
  const key = text(fields.key)?.trim();
  if (!key) reject(FIELD, `"${path}" needs a key.`);
  const dataType = member(fields.dataType, DATA_TYPES, `${path}.dataType`);
  if (!dataType) reject(FIELD, `Config variable "${key}" needs a dataType.`);
  const connection = isFields(fields.connection) ? fields.connection : null;
  const component = isFields(connection?.component) ? connection.component : {};
  const componentKey = text(component.key);
  const connectionKey = text(connection?.key);
  const scopedStableKey = text(fields.useScopedConfigVar);
  if (dataType === "CONNECTION" && !scopedStableKey && (!componentKey || !connectionKey)) {
    reject(FIELD, `Config variable "${key}" must name its connection and component.`);
  }
  const variable: ParsedConfigVariable = {
    key,
    stableKey: text(fields.stableKey) ?? slug(key),
    description: text(fields.description),
    dataType,
    collectionType: member(fields.collectionType, COLLECTION_TYPES, `${path}.collectionType`),
    scheduleType: member(fields.scheduleType, SCHEDULE_TYPES, `${path}.scheduleType`),
    defaultValue: defaultValue(fields.defaultValue),
    pickList: Array.isArray(fields.pickList) ? fields.pickList.map(String) : null,
    orgOnly: fields.orgOnly === true || fields.orgOnly === "true",
    timeZone: text(fields.timeZone),
    userLevel: userKeys.has(key),
    inputs: connection ? parseConnectionInputs(fields.inputs) : undefined,
    scopedStableKey,
    connection:
      componentKey && connectionKey
        ? { componentKey, componentIsPublic: component.isPublic !== false, key: connectionKey }
        : null,
  };
  return variable;
}

/** The values that a definition has for a connection's inputs; without one, an input has a form only. */
function parseConnectionInputs(value: unknown): ParsedConfigVariable["inputs"] {
  if (!isFields(value)) return undefined;
  const inputs = Object.entries(value).flatMap(([name, input]) => {
    const given = isFields(input) && (input.type ?? "value") === "value" ? text(input.value) : null;
    return given === null ? [] : [[name, { type: "value", value: given }] as const];
  });
  return inputs.length > 0 ? Object.fromEntries(inputs) : undefined;
}

function requireUnique(values: string[], what: string): void {
  const duplicate = values.find((value, index) => values.indexOf(value) !== index);
  if (duplicate !== undefined) reject(FIELD, `There are two ${what} named "${duplicate}".`);
}

const KEPT_DEFINITIONS = 200;
const KEPT_LENGTH = 20_000;
const kept = new Map<string, ParsedDefinition>();

/**
 * Reads an integration's YAML, and rejects what the API could not import. Definitions of usual
 * length are remembered: each is read several times on its way to a published version, and every
 * store begins with the same ones.
 */
export function parseDefinition(yaml: string): ParsedDefinition {
  const known = kept.get(yaml);
  if (known) return structuredClone(known);
  const parsed = readDefinition(yaml);
  if (yaml.length <= KEPT_LENGTH) {
    if (kept.size >= KEPT_DEFINITIONS) kept.clear();
    kept.set(yaml, structuredClone(parsed));
  }
  return parsed;
}

function readDefinition(yaml: string): ParsedDefinition {
  if (yaml.trim() === "") reject(FIELD, "This field may not be blank.");
  const document = parseDocument(yaml);
  const problem = document.errors[0];
  if (problem) reject(FIELD, `The definition is not valid YAML: ${problem.message}`);
  let root: unknown;
  try {
    root = document.toJS();
  } catch (error) {
    reject(FIELD, `The definition is not valid YAML: ${(error as Error).message}`);
  }
  if (!isFields(root)) reject(FIELD, "The definition must be a YAML mapping.");
  const name = text(root.name)?.trim();
  if (!name) reject(FIELD, 'The definition has no "name".');
  if (name.length > MAX_NAME_LENGTH) {
    reject(FIELD, `Ensure that "name" has at most ${MAX_NAME_LENGTH} characters.`);
  }

  const userKeys = new Set(
    list(root.userLevelConfigPages, "userLevelConfigPages").flatMap((page, index) =>
      list(page.elements, `userLevelConfigPages[${index}].elements`).map((item) =>
        String(item.value),
      ),
    ),
  );
  const flows = list(root.flows, "flows").map((flow, index) => parseFlow(flow, `flows[${index}]`));
  const configVariables = list(root.requiredConfigVars, "requiredConfigVars").map((item, index) =>
    parseConfigVariable(item, userKeys, `requiredConfigVars[${index}]`),
  );
  requireUnique(
    flows.map((flow) => flow.name),
    "flows",
  );
  requireUnique(
    configVariables.map((variable) => variable.key),
    "config variables",
  );
  return {
    name,
    description: text(root.description),
    category: text(root.category),
    labels: Array.isArray(root.labels) ? root.labels.map(String) : [],
    documentation: text(root.documentation),
    isCodeNative: isFields(root.codeNativeIntegration) || root.isCodeNative === true,
    flows,
    configVariables,
    configPages: list(root.configPages, "configPages"),
  };
}

/** The same definition under another name, description and so on; all else stays as written. */
export function withMetadata(
  yaml: string,
  metadata: Pick<ParsedDefinition, "name" | "description" | "category" | "labels">,
): string {
  const document = parseDocument(yaml);
  for (const [key, value] of Object.entries(metadata)) {
    const isEmpty = value === null || value.length === 0;
    if (isEmpty) document.delete(key);
    else document.set(key, value);
  }
  return document.toString();
}
