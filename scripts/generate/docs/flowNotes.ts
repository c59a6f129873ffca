import type { Notes } from "./notes";

/** The notes of the actions for flows of instances. */
export const FLOW_NOTES: Readonly<Record<string, Notes>> = {
  invokeFlow: {
    consequence:
      "The flow runs for real. With Wait for the execution, the step fails when the execution fails or is canceled, or has not ended in time.",
    details: [
      "The request goes to the webhook URL that Prismatic returned for the flow, with the flow's first API key and without the access token. It is sent again only where not a byte of it has left.",
      "With Wait for the response, whatever the flow responds is returned, also with a status such as 400. A flow that is not synchronous is run synchronously; Prismatic gives it 29 seconds. Where Prismatic redirects to the response in its object store, it is read from there, without the API key; other redirects are returned as they are.",
      "`body` is the value of a JSON body, text, or binary data. Numbers with more digits than JavaScript's numbers can hold are text.",
      "To continue when the execution fails, do not wait here: use Wait for Execution without Fail on Error.",
    ],
    errors: [
      [
        "Instance … has no flow …",
        "Use one of the names that the message lists, or those of List Instance Flows.",
      ],
      ["Instance … was never deployed", "Deploy it with Deploy Instance."],
      ["… has 2 instances of the integration …", "Enter Instance ID instead of the two names."],
      [
        "The webhook rejected the request with HTTP 401 …",
        "Check the API keys of the flow with List Instance Flows.",
      ],
      [
        "The flow was started (execution …). …",
        "Do not run the step again: look at that execution with Get Execution.",
      ],
    ],
    related: ["listInstanceFlows", "waitForExecution", "getStepResults", "testFlow"],
  },
  listAgentFlows: {
    details: [
      "Returns agent flows of instances that are deployed and enabled, of all integrations unless Integration ID is set. Prismatic returns them in one page.",
      "`invokeSchema` and `resultSchema` are JSON text. Call a flow with Invoke Flow.",
      "API keys are not returned: List Instance Flows returns them where they are wanted.",
    ],
    related: ["invokeFlow", "listInstanceFlows"],
  },
  listInstanceFlows: {
    consequence: "Returns one page of up to 100 records unless Fetch All or Max Records is set.",
    details: [
      "A webhook URL runs its flow once the instance is deployed and enabled.",
      "An API key lets anybody who has it run the flow: send it to the right place only, and do not log it.",
    ],
    related: ["invokeFlow", "getInstance", "listFlows"],
  },
};
