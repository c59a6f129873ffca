import type { Client } from "../client";
import {
  type ExecutionFieldsFragment,
  PollFailedExecutions,
  type PollFailedExecutionsQueryVariables,
} from "../generated/operations";
import {
  definePollingTrigger,
  instanceFilters,
  lookBackDate,
  pollingInputs,
  pollStream,
  type StreamSource,
} from "../steps/polling";
import { exampleExecution } from "./exampleExecution";

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
  example: exampleExecution,
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
