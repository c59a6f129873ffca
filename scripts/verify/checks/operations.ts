import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { isEnumType, Kind, type OperationDefinitionNode, parse, type TypeNode } from "graphql";
import "../../../src/actions";
import type { Operation } from "../../../src/client";
import * as generated from "../../../src/generated/operations";
import outputSchemas from "../../../src/generated/outputSchemas.json";
import { operationsOf } from "../../../src/steps/defineAction";
import { answerSchema, dataSchema } from "../../generate/outputSchema";
import { readSchema } from "../../lib/fullSchema";
import { errorsOf } from "../api";
import { type Check, judge, notChecked } from "../check";
import { isDenied, RequestFailed } from "../requestFailed";
import type { Sample } from "../sample";

type AnyOperation = Operation<unknown, never>;

const SCHEMA = readSchema(join(__dirname, "../../../schema/prismatic.graphql"));
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));

/** How many records of a list are looked at. */
const RECORDS = 10;

const queries = (Object.values(generated) as unknown[]).filter(
  (operation): operation is AnyOperation => (operation as Partial<AnyOperation>)?.type === "query",
);

/** Every query of the component, sent as the component sends it. */
export const operationChecks: readonly Check[] = queries.map((operation) => ({
  name: `query ${operation.name}`,
  assumes: `${operation.name} is served, and its result fits the output schema.`,
  run: async (api) => {
    const { variables, missing } = variablesFor(operation.text, await api.sample());
    if (missing.length > 0) return notChecked(`no value for ${missing.join(", ")} in this account`);
    const { status, body } = await api.send(operation.text, variables);
    const errors = errorsOf(body);
    if (isDenied(status, errors)) return notChecked("the user lacks the permission");
    if (status !== 200 || errors.length > 0) {
      throw new RequestFailed(operation.name, status, errors);
    }
    const fits = validatorOf(operation);
    if (fits({ status, data: body?.data })) return judge([]);
    return judge(describeErrors(fits));
  },
}));

/** The output schema of the action that returns the operation's data as it is, or one like it. */
function validatorOf(operation: AnyOperation): ValidateFunction {
  const [action] = [...operationsOf].find(
    ([key, operations]) =>
      operations.length === 1 && operations[0]?.name === operation.name && isOwn(key, operation),
  ) ?? [undefined];
  const schema =
    action === undefined ? undefined : (outputSchemas as Record<string, object>)[action];
  return ajv.compile(schema ?? answerSchema(dataSchema(SCHEMA, operation.text)));
}

/** Some actions return something else than what their one operation does. */
function isOwn(action: string, { text }: AnyOperation): boolean {
  const schema = (outputSchemas as Record<string, unknown>)[action];
  return JSON.stringify(schema) === JSON.stringify(answerSchema(dataSchema(SCHEMA, text)));
}

/** Where a result does not fit, without the values that are there. */
const describeErrors = ({ errors }: ValidateFunction): string[] => [
  ...new Set(
    (errors ?? []).map(
      ({ instancePath, message }) =>
        `${instancePath.replace(/^\/data\//, "").replace(/\/\d+(?=\/|$)/g, "/*")} ${message}`,
    ),
  ),
];

/** A value of a type that any account understands; an ID must be one of a record. */
function anyValueOf(node: TypeNode): unknown {
  if (node.kind !== Kind.NAMED_TYPE) return [];
  const type = SCHEMA.getType(node.name.value);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const values: Readonly<Record<string, unknown>> = {
    Boolean: false,
    Date: new Date().toISOString().slice(0, 10),
    DateTime: new Date().toISOString(),
    Int: 1,
    String: "",
  };
  return values[node.name.value];
}

/** Values for the variables that an operation requires, and a small page where it has pages. */
export function variablesFor(
  text: string,
  sample: Sample,
): { variables: Record<string, unknown>; missing: string[] } {
  const known: Readonly<Record<string, unknown>> = { ...sample };
  const variables: Record<string, unknown> = {};
  const missing: string[] = [];
  const operation = parse(text).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  for (const { variable, type } of operation?.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (name === "first") variables.first = RECORDS;
    if (type.kind !== Kind.NON_NULL_TYPE) continue;
    const value = known[name] ?? anyValueOf(type.type);
    if (value === undefined) missing.push(name);
    else variables[name] = value;
  }
  return { variables, missing };
}
