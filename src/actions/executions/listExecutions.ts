import { InvalidInputError } from "../../errors";
import { type ExecutionStatus, ListExecutions } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { testExecutionFilter, testExecutions } from "../../inputs/execution";
import { choice, option } from "../../inputs/fields";
import { flowFilter } from "../../inputs/flow";
import { instanceFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { sortDirection } from "../../inputs/sortDirection";
import { checkStarted, startedInputs } from "../../inputs/timeSpan";
import { listAction } from "../../steps/defineAction";

export const listExecutions = listAction({
  key: "listExecutions",
  display: {
    label: "List Executions",
    description: "List executions, optionally of one instance, integration, customer or flow",
  },
  inputs: {
    instanceId: instanceFilter,
    ...startedInputs,
    status: choice<ExecutionStatus>(
      { label: "Status", comments: "Filter by status.", example: "ERROR" },
      [
        { label: "Queued", value: "QUEUED" },
        { label: "Pending", value: "PENDING" },
        { label: "Success", value: "SUCCESS" },
        { label: "Error", value: "ERROR" },
        { label: "Canceling", value: "CANCELING" },
        { label: "Canceled", value: "CANCELED" },
      ],
    ),
    failedOnly: option({
      label: "Failed Only",
      comments:
        "When true, returns only executions with an error message, whatever their status. Canceled executions have none. When false, returns executions with and without an error message.",
    }),
    testExecutions,
    integrationId: integrationFilter,
    customerId: customerFilter,
    flowId: flowFilter,
    sortDirection,
  },
  operation: ListExecutions,
  check: (params) => {
    checkStarted(params);
    if (params.failedOnly && params.status !== undefined && params.status !== "ERROR") {
      throw new InvalidInputError(
        `Failed Only cannot be combined with Status ${params.status}: no execution matches both. Clear one of them.`,
        "Status",
      );
    }
  },
  variables: ({ failedOnly, sortDirection, testExecutions, ...filters }) => ({
    ...filters,
    testExecutions: testExecutionFilter(testExecutions),
    errorIsNull: failedOnly ? false : undefined,
    direction: sortDirection,
  }),
  connection: (data) => data.executionResults,
});
