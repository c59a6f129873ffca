import { type Notes, ONE_PAGE } from "./shared";

const RETENTION =
  "Executions and step results are kept for a limited time, after which nothing is found.";

/** The notes of the actions in `src/actions/executions` by their keys. */
export const EXECUTIONS_NOTES: Readonly<Record<string, Notes>> = {
  getExecution: {
    details: [RETENTION],
    related: ["listExecutions", "waitForExecution", "getStepResults"],
  },
  getExecutionRequest: {
    details: [
      "A JSON body is its value, other text is text, and binary is a Buffer, as steps that write files take it. A number that JavaScript cannot hold is text. Without a body, the body is null.",
      "The headers are those of the original request: they might include credentials of the sender.",
      RETENTION,
    ],
    errors: [
      [
        "Execution … has no stored request",
        "Check with Get Execution what started it: a schedule sends no request.",
      ],
      [
        "The stored request of execution … could not be downloaded",
        "Run the step again: links to requests are short-lived.",
      ],
    ],
    related: ["getExecution", "getStepResults", "replayExecution"],
  },
  getStepResults: {
    details: [
      "With Step Name, the output is exactly what that step returned, so that the next step can use it as if it were that step. Binary data comes with its content type. A whole number that JavaScript cannot hold is the text of its digits.",
      "Without Step Name, a step whose result could not be read does not fail the others: `failed` lists its name and the reason. One result among several has at most 64 MiB, all together at most 192 MiB, and 384 MiB as values in memory; one alone has at most 256 MiB.",
      RETENTION,
    ],
    errors: [
      ["Execution … is still running", "Add a Wait for Execution step before this one."],
      ["Step … has no result in execution …", "Use one of the step names that the message lists."],
      [
        "The stored result of step … could not be downloaded",
        "Run the step again: links to results are short-lived.",
      ],
      [
        "The stored result of step … is not MessagePack …",
        "The message says what it is instead. Run the flow again; if it continues, contact Prismatic's support.",
      ],
      [
        "The results of all … steps take more memory than one step has",
        "Enter one of the listed names in Step Name.",
      ],
    ],
    related: ["waitForExecution", "getExecution", "listExecutions"],
  },
  listExecutions: {
    consequence: ONE_PAGE,
    details: [
      RETENTION,
      "Failed Only filters by error message, Status by the state of the execution. Canceled executions have no error message.",
      "Tests in the designer are left out unless Test Executions is Any or Yes.",
    ],
    errors: [["Failed Only cannot be combined with Status …", "Clear one of them."]],
    related: ["getExecution", "replayFailedExecutions", "listLogs"],
  },
  replayExecution: {
    errors: [
      ["A running execution cannot be replayed", "Add a Wait for Execution step before this one."],
    ],
    related: ["replayFailedExecutions", "waitForExecution"],
  },
  replayFailedExecutions: {
    permission: "`org_manage_instances`",
    consequence:
      "All steps of each replayed execution run again. An execution that cannot be replayed does not fail the step.",
    details: [
      "The output lists what was `replayed`, `skipped` and `failed`, each with its reason. `outcomeUnknown` marks an execution that might have been replayed: check it before replaying it again.",
      "At least one of Instance ID, Integration ID and Customer ID is needed; several narrow the choice. Test executions are not replayed.",
      "With Dry Run, nothing is replayed and `wouldReplay` lists what would be.",
      "Replaying stops when the connection is rejected or five executions in a row fail because of an outage.",
      RETENTION,
    ],
    related: ["listExecutions", "replayExecution", "waitForExecution"],
  },
  testFlow: {
    consequence: "The steps of the flow run for real, with the test configuration of the designer.",
    errors: [["Header … must be a string", "Enter one value for each header."]],
    related: ["listFlows", "waitForExecution", "getStepResults"],
  },
  waitForExecution: {
    details: [
      "The step counts towards the 15 minutes that a flow can run: leave time for the steps after it.",
    ],
    errors: [
      [
        "Execution … failed: …",
        "Read the message; turn Fail on Error off to handle it in the flow.",
      ],
      [
        "The execution did not finish within …",
        "Raise Timeout Seconds, or check it later with Get Execution.",
      ],
    ],
    related: ["testFlow", "replayExecution", "getStepResults"],
  },
};
