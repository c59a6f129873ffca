import type { LogFieldsFragment, LogSeverityLevel } from "../generated/operations";
import { exampleId } from "../inputs/examples";
import { choice, text } from "../inputs/fields";
import {
  definePollingTrigger,
  instanceFilters,
  lookBackDate,
  pollingInputs,
  pollStream,
} from "../steps/polling";
import { SEVERITIES, severityNumber } from "../steps/severities";
import { checkLookBack, logsOf } from "./logSource";

const DEFAULT_SEVERITY: LogSeverityLevel = "ERROR";

const severity = choice(
  {
    label: "Minimum Severity",
    comments: "Least severity of the log entries (default Error). Error includes Fatal.",
    example: "ERROR",
  },
  SEVERITIES,
);

export const logLines = definePollingTrigger({
  key: "logLines",
  display: {
    label: "Log Lines",
    description:
      "Start a flow on a schedule with the log entries of a severity and above since its last run, each of them once",
  },
  inputs: {
    ...instanceFilters,
    minimumSeverity: {
      ...severity,
      default: DEFAULT_SEVERITY,
      clean: (value: unknown) => severity.clean(value) ?? DEFAULT_SEVERITY,
    },
    messageContains: text({
      label: "Message Contains",
      comments: "Filter by messages that contain this text (case-insensitive).",
      placeholder: "Enter part of the message",
      example: "timed out",
    }),
    lookBackDate,
    ...pollingInputs,
  },
  name: "logs",
  example: exampleLog(),
  poll: async (params, run) => {
    const { instanceId, integrationId, customerId, messageContains, minimumSeverity } = params;
    const endpoint = String(run.connection.fields.endpoint ?? "");
    const wanted = severitiesFrom(minimumSeverity);
    const severities =
      wanted &&
      (await Promise.all(wanted.map((name) => severityNumber(run.client, endpoint, name))));
    const filters = { instanceId, integrationId, customerId, testExecutions: false };
    const source = logsOf(run.client, filters, { messageContains, severities });
    const { lookBackDate } = params;
    if (run.state === undefined && lookBackDate !== undefined) {
      checkLookBack(lookBackDate, await source.newest());
    }
    return pollStream(source, params, run);
  },
});

/** Undefined for all of them: then one list has all entries. */
function severitiesFrom(minimum: LogSeverityLevel): LogSeverityLevel[] | undefined {
  const values = SEVERITIES.map(({ value }) => value);
  const at = values.indexOf(minimum);
  return at <= 0 ? undefined : values.slice(at);
}

function exampleLog(): LogFieldsFragment {
  return {
    id: exampleId("Log"),
    timestamp: "2026-01-31T13:00:03.000Z",
    severity: "ERROR",
    message: "The ERP did not respond in time.",
    stepName: "Send Order",
    loopStepName: null,
    loopStepIndex: null,
    isTestExecution: false,
    flowName: "Import Orders",
    customer: { id: exampleId("Customer"), name: "Acme Corporation" },
    instance: { id: exampleId("Instance"), name: "Acme Orders" },
    integration: { id: exampleId("Integration"), name: "Order Sync" },
    flow: { id: exampleId("IntegrationFlow"), name: "Import Orders" },
    executionResult: { id: exampleId("InstanceExecutionResult") },
  };
}
