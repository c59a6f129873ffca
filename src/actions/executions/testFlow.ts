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
      comments: "The content type of the payload.",
      example: "application/json",
    }),
    headers: keyValueList({
      label: "Headers",
      comments: "The headers of the request that starts the flow.",
      example: "X-Order-Source",
    }),
    asynchronous: option({
      label: "Asynchronous",
      comments: "Return at once instead of waiting for the flow to end.",
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

/** Headers are text, also where a step gave a number or a switch for one. */
function asText(key: string, value: unknown): unknown {
  if (key === "") return value;
  if (typeof value === "object" && value !== null) {
    throw new InvalidInputError(
      `Headers has ${JSON.stringify(key)}, which must be text, but is ${describe(value)}.`,
      "Headers",
    );
  }
  return String(value ?? "");
}
