import type { GraphQLErrorBody } from "../../client";
import { outcomeOf, pathText } from "../../client";
import { outcomeText, RejectedError, redact, valuesOf } from "../../errors";
import { flag, jsonObject, keyValueList, requiredCode, text } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { chooseOperation } from "./document";
import { coerceVariables } from "./variables";

const DEFAULT_QUERY = "query { authenticatedUser { id name email } }";

const query = requiredCode(
  {
    label: "Query or Mutation",
    comments: "The GraphQL query or mutation to send.",
    example: `query GetCustomer($id: ID!) {
  customer(id: $id) {
    id
    name
    externalId
    description
  }
}`,
  },
  "graphql",
);

export const rawRequest = defineAction({
  key: "rawRequest",
  display: {
    label: "Raw GraphQL Request",
    description: "Send raw GraphQL request to Prismatic",
  },
  effect: "write",
  operations: [],
  inputs: {
    query: { ...query, default: DEFAULT_QUERY },
    variables: keyValueList({
      label: "GraphQL Variables",
      keyLabel: "Variable",
      placeholder: "Enter variable name",
      comments:
        "Variables by name. Values are converted to the types declared in the query; enter lists and objects as JSON.",
      example: "id",
    }),
    variablesJson: jsonObject({
      label: "Variables Object",
      comments:
        "Variables as a JSON object, for nested values. Takes precedence over GraphQL Variables of the same name.",
      placeholder: "Enter variables as JSON",
      example: '{"first": 10}',
    }),
    failOnErrors: flag(
      {
        label: "Fail on Errors",
        comments:
          "When true, the step fails if the response has GraphQL errors. When false, they are returned. Errors in a mutation's payload never fail the step: check results.data.data.<mutation>.errors.",
      },
      true,
    ),
    operationName: text({
      label: "Operation Name",
      comments: "Name of the operation to send. Required if there are several operations.",
      example: "GetCustomer",
    }),
  },
  perform: async (client, params, { context }) => {
    const { definition, operation, literals } = chooseOperation(params.query, params.operationName);
    const { variables, undeclared } = coerceVariables(
      definition,
      params.variables ?? {},
      params.variablesJson,
    );
    if (undeclared.length > 0) {
      context.logger.warn(
        `Raw GraphQL Request: these variables were not sent, because the query does not declare them: ${undeclared.join(", ")}.`,
      );
    }
    const result = await client.requestRaw(operation, variables);
    const errors = result.data.errors ?? [];
    if (params.failOnErrors && errors.length > 0) {
      const secrets = new Set([...valuesOf(variables), ...literals]);
      const outcome = operation.type === "mutation" ? outcomeOf(result.data) : undefined;
      throw new RejectedError(
        `Prismatic returned GraphQL errors. ${describeErrors(errors, secrets)}${outcome ? ` ${outcomeText(outcome)}` : ""}`,
        [],
        outcome,
      );
    }
    return { data: result };
  },
});

const MAX_ERRORS = 10;

function describeErrors(errors: readonly GraphQLErrorBody[], secrets: Set<string>): string {
  const more = errors.length - MAX_ERRORS;
  return [
    ...errors.slice(0, MAX_ERRORS).map((error) => describeError(error, secrets)),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ].join(" ");
}

function describeError(
  { message, path, locations }: GraphQLErrorBody,
  secrets: Set<string>,
): string {
  const place = pathText(path, secrets);
  const at = place
    ? ` (at ${place})`
    : locations?.[0]
      ? ` (line ${locations[0].line}, column ${locations[0].column})`
      : "";
  return `${redact(message, secrets).replace(/\.$/, "")}${at}.`;
}
