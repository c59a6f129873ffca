import type { GraphQLErrorBody } from "../../client";
import { outcomeOf, outcomeText } from "../../client";
import { RejectedError, redact, secretsOf } from "../../errors";
import { flag, jsonObject, keyValueList, requiredCode, text } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { chooseOperation } from "./document";
import { coerceVariables } from "./variables";

const DEFAULT_QUERY = `query GetCustomer($id: ID!) {
  customer(id: $id) {
    id
    name
    externalId
    description
  }
}`;

const query = requiredCode(
  {
    label: "Query",
    comments: "The GraphQL query or mutation to send.",
    placeholder: "query { authenticatedUser { id name } }",
    example: DEFAULT_QUERY,
  },
  "graphql",
);

export const rawRequest = defineAction({
  key: "rawRequest",
  display: {
    label: "Raw GraphQL Request",
    description: "Send raw GraphQL request to Prismatic",
  },
  safety: "write",
  operations: [],
  inputs: {
    query: { ...query, default: DEFAULT_QUERY },
    variables: keyValueList({
      label: "Variables",
      comments:
        "The query's variables by name. Text is converted to the type that the query declares; lists and input objects are given as JSON.",
      example: "id",
    }),
    variablesJson: jsonObject({
      label: "Variables JSON",
      comments: "Variables as one JSON object. They win over Variables of the same name.",
      example: '{"first": 10}',
    }),
    operationName: text({
      label: "Operation Name",
      comments: "The operation to send, when the query holds several.",
      example: "GetCustomer",
    }),
    failOnErrors: flag(
      {
        label: "Fail on Errors",
        comments:
          "Fail the step when the answer has GraphQL errors. When off, the answer is returned with them. Errors in a mutation's payload are part of its data, and never fail the step.",
      },
      true,
    ),
  },
  perform: async (client, params, { context }) => {
    const { definition, operation } = chooseOperation(params.query, params.operationName);
    const { variables, undeclared } = coerceVariables(definition, {
      ...params.variables,
      ...params.variablesJson,
    });
    if (undeclared.length > 0) {
      context.logger.warn(
        `Raw GraphQL Request: not sent, since the query does not declare them: ${undeclared.join(", ")}.`,
      );
    }
    const answer = await client.requestRaw(operation, variables);
    const errors = answer.data.errors ?? [];
    if (params.failOnErrors && errors.length > 0) {
      const secrets = secretsOf(variables);
      const outcome = operation.kind === "mutation" ? outcomeOf(answer.data) : undefined;
      throw new RejectedError(
        `The API answered with errors. ${errors.map((error) => tell(error, secrets)).join(" ")}${outcomeText(outcome)}`,
        [],
        outcome,
      );
    }
    return { data: answer };
  },
});

function tell({ message, path, locations }: GraphQLErrorBody, secrets: Set<string>): string {
  const at = path?.length
    ? ` (at ${path.join(".")})`
    : locations?.[0]
      ? ` (line ${locations[0].line}, column ${locations[0].column})`
      : "";
  return `${redact(message, secrets).replace(/\.$/, "")}${at}.`;
}
