import { systemRuntime } from "../../client";
import { secretsOf, UnexpectedResponseError } from "../../errors";
import { FindInstances, GetExecution, GetInstanceWebhooks } from "../../generated/operations";
import { timeoutSeconds } from "../../inputs/execution";
import { choice, keyValueList, requiredText, text } from "../../inputs/fields";
import { requestHeaders } from "../../inputs/headers";
import { invokedInstanceId } from "../../inputs/instance";
import { webhookPayload } from "../../inputs/payload";
import { defineAction } from "../../steps/defineAction";
import { requireSuccess } from "../executions/requireSuccess";
import { waitUntilEnded } from "../executions/waitUntilEnded";
import { findFlow } from "./invoke/findFlow";
import { afterStart, readResponse, requireStarted, withResult } from "./invoke/webhook";

/** An execution can be looked up a moment after it was started. */
const ABSENT_MS = 10_000;

const waits = choice(
  {
    label: "Wait",
    comments:
      "Response: returns what a synchronous flow responds (29 seconds at most). Execution: returns the execution once it has ended. None: returns as soon as the flow has started.",
    example: "execution",
  },
  [
    { label: "For the execution", value: "execution" },
    { label: "For the response", value: "response" },
    { label: "None", value: "none" },
  ] as const,
);

export const invokeFlow = defineAction({
  key: "invokeFlow",
  display: {
    label: "Invoke Flow",
    description: "Run a flow of a deployed instance, and return its response or its execution",
  },
  effect: "write",
  inputs: {
    instanceId: invokedInstanceId,
    customerExternalId: text({
      label: "Customer External ID",
      comments:
        "The external ID of the customer whose instance to use, together with Integration Name.",
      example: "acme-0042",
    }),
    integrationName: text({
      label: "Integration Name",
      comments: "The exact name of the integration, together with Customer External ID.",
      example: "Order Sync",
    }),
    flowName: requiredText({
      label: "Flow Name",
      comments: "The exact name of the flow: name in the results of List Instance Flows.",
      example: "Import Orders",
    }),
    payload: webhookPayload,
    contentType: text({
      label: "Content Type",
      comments:
        "Content type of the payload, sent as the Content-Type header. Defaults to application/json.",
      example: "application/json",
    }),
    headers: keyValueList({
      label: "Headers",
      keyLabel: "Header",
      placeholder: "Enter header name",
      comments: "HTTP headers of the request. The API key of the flow is added.",
      example: "X-Order-Source",
    }),
    wait: {
      ...waits,
      default: "execution",
      clean: (value: unknown) => waits.clean(value) ?? "execution",
    },
    timeoutSeconds: timeoutSeconds(
      "Maximum wait for the response or the execution. On timeout the step fails; the execution keeps running.",
    ),
  },
  operations: [GetInstanceWebhooks, FindInstances, GetExecution],
  perform: async (client, params) => {
    const { payload, contentType, wait } = params;
    const own = requestHeaders(params.headers);
    const timeoutMs = params.timeoutSeconds * 1000;
    const { status, webhookUrl, apiKey } = await findFlow(client, params);

    const type = contentType ?? own["content-type"] ?? (payload && "application/json");
    const received = await client.callWebhook({
      url: webhookUrl,
      apiKey: own["api-key"] ?? apiKey,
      headers: {
        ...own,
        ...(type ? { "content-type": type } : {}),
        "prismatic-synchronous": String(wait === "response"),
      },
      body: payload,
      timeoutMs: wait === "response" ? timeoutMs : undefined,
    });
    const response = readResponse(
      wait === "response" ? await withResult(client, webhookUrl, received) : received,
    );
    const { executionId } = response;
    // With the ID of an execution, it is the flow that responded, and its errors are its response.
    if (wait !== "response" || executionId === null) {
      requireStarted(response, secretsOf({ headers: own, payload, apiKey }));
    }
    if (wait !== "execution") return { data: { status, data: { invokeFlow: response } } };

    if (executionId === null) {
      throw new UnexpectedResponseError(
        `The webhook responded with HTTP ${response.statusCode}, but without the ID of the execution, which cannot be waited for. The flow might have been started.`,
        "unknown",
      );
    }
    try {
      const { execution } = await waitUntilEnded(
        client,
        executionId,
        timeoutMs,
        systemRuntime,
        ABSENT_MS,
      );
      requireSuccess(execution, executionId);
      return { data: { status, data: { invokeFlow: { ...response, execution } } } };
    } catch (error) {
      throw afterStart(executionId, error);
    }
  },
});
