import { InvalidInputError } from "../../errors";
import { TestIntegrationFlow } from "../../generated/operations";
import { keyValueList, option, text } from "../../inputs/fields";
import { flowId } from "../../inputs/flow";
import { payload } from "../../inputs/payload";
import { mutationAction } from "../../steps/defineAction";
import { describe } from "../../values/describe";

export const testFlow = mutationAction({
  key: "testFlow",
  display: {
    label: "Test Flow",
    description: "Test an existing integration flow",
    important: true,
  },
  inputs: {
    flowId,
    payload,
    contentType: text({
      label: "Content Type",
      comments: "Content type of the payload, sent as the Content-Type header.",
      example: "application/json",
    }),
    headers: keyValueList({
      label: "Headers",
      keyLabel: "Header",
      placeholder: "Enter header name",
      comments: "HTTP headers of the test request.",
      example: "X-Order-Source",
    }),
    asynchronous: option({
      label: "Asynchronous",
      comments:
        "When true, returns as soon as the test has started; use Wait for Execution for the outcome. When false, waits for the flow to finish.",
    }),
  },
  operation: TestIntegrationFlow,
  field: "testIntegrationFlow",
  input: ({ flowId, payload, contentType, headers, asynchronous }) => ({
    id: flowId,
    payload,
    contentType,
    headers: headers && JSON.stringify(headers, asText),
    asynchronous,
  }),
});

/** Headers are strings, also where a step returned a number or a boolean for one. */
function asText(key: string, value: unknown): unknown {
  if (key === "") return value;
  if (typeof value === "object" && value !== null) {
    throw new InvalidInputError(
      `Header ${JSON.stringify(key)} must be a string, but is ${describe(value)}. Enter one value for each header.`,
      "Headers",
    );
  }
  return String(value ?? "");
}
