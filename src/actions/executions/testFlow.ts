import { TestIntegrationFlow } from "../../generated/operations";
import { keyValueList, option, text } from "../../inputs/fields";
import { flowId } from "../../inputs/flow";
import { headersText } from "../../inputs/headers";
import { payload } from "../../inputs/payload";
import { mutationAction } from "../../steps/defineAction";

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
    headers: headersText(headers),
    asynchronous,
  }),
});
