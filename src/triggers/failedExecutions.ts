import type { Client } from "../client";
import {
  type ExecutionFieldsFragment,
  PollFailedExecutions,
  type PollFailedExecutionsQueryVariables,
} from "../generated/operations";
import { exampleId } from "../inputs/examples";
import {
  definePollingTrigger,
  instanceFilters,
  lookBackDate,
  pollingInputs,
  pollStream,
  type StreamSource,
} from "../steps/polling";

type Filters = Pick<
  PollFailedExecutionsQueryVariables,
  "instanceId" | "integrationId" | "customerId"
>;

export const failedExecutions = definePollingTrigger({
  key: "failedExecutions",
  display: {
    label: "Failed Executions",
    description:
      "Start a flow on a schedule with the executions that ended in an error since its last run, each of them once",
  },
  inputs: { ...instanceFilters, lookBackDate, ...pollingInputs },
  name: "executions",
  example: exampleExecution(),
  poll: ({ instanceId, integrationId, customerId, ...params }, run) =>
    pollStream(
      failedExecutionsOf(run.client, { instanceId, integrationId, customerId }),
      params,
      run,
    ),
});

/** By the time at which they ended: one that began long ago fails now. */
function failedExecutionsOf(
  client: Client,
  filters: Filters,
): StreamSource<ExecutionFieldsFragment> {
  const timeOf = ({ endedAt }: ExecutionFieldsFragment) => Date.parse(endedAt ?? "");
  return {
    idOf: ({ id }) => id,
    timeOf,
    read: async (from, limit) => {
      const { data } = await client.paginate(
        PollFailedExecutions,
        {
          ...filters,
          direction: "ASC",
          endedAfter: from === undefined ? undefined : new Date(from).toISOString(),
        },
        (data) => data.executionResults,
        { maxRecords: limit },
      );
      const { nodes, pageInfo } = data.executionResults;
      return { records: nodes.filter((node) => node !== null), more: pageInfo.hasNextPage };
    },
    newest: async () => {
      const { data } = await client.request(PollFailedExecutions, {
        ...filters,
        direction: "DESC",
        first: 1,
      });
      const [node] = data.executionResults.nodes;
      return node ? timeOf(node) : undefined;
    },
  };
}

function exampleExecution(): ExecutionFieldsFragment {
  const flow = { id: exampleId("IntegrationFlow"), name: "Import Orders" };
  return {
    id: exampleId("InstanceExecutionResult"),
    status: "ERROR",
    resultType: "ERROR",
    invokeType: "WEBHOOK",
    isTestExecution: false,
    startedAt: "2026-01-31T13:00:00.000Z",
    endedAt: "2026-01-31T13:00:04.000Z",
    error: "The ERP did not respond in time.",
    stepCount: 4,
    spendMbSecs: 4_096,
    retryCount: 0,
    maxRetryCount: 0,
    retryNextAt: null,
    retryForExecution: null,
    replayForExecution: null,
    instance: {
      id: exampleId("Instance"),
      name: "Acme Orders",
      customer: { id: exampleId("Customer"), name: "Acme Corporation" },
    },
    integration: { id: exampleId("Integration"), name: "Order Sync", versionNumber: 3 },
    flow,
    flowConfig: { id: exampleId("InstanceFlowConfig"), flow },
  };
}
