import {
  GetCustomer,
  GetFailedExecution,
  GetInstance,
  GetIntegration,
  ListFailedExecutions,
  ReplayExecution,
} from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { dryRun } from "../../inputs/dryRun";
import { integer } from "../../inputs/fields";
import { scopeInstanceId } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { checkStarted, startedInputs } from "../../inputs/timeSpan";
import { checkScope } from "../../steps/checkScope";
import { defineAction } from "../../steps/defineAction";
import { chooseFailed } from "./chooseFailed";
import { replayOneByOne } from "./replayOneByOne";
import { requireScope } from "./replayScope";

export const replayFailedExecutions = defineAction({
  key: "replayFailedExecutions",
  display: {
    label: "Replay Failed Executions",
    description:
      "Replay failed executions of an instance, integration or customer, oldest first, skipping those already fixed by, or still due for, a replay or retry",
  },
  effect: "write",
  inputs: {
    instanceId: scopeInstanceId,
    integrationId: integrationFilter,
    customerId: customerFilter,
    ...startedInputs,
    maxRecords: integer(
      {
        label: "Max Records",
        placeholder: "Enter number of executions",
        comments:
          "Maximum number of executions to replay (1 or more). Defaults to all. Run the step again to replay the rest.",
        example: "100",
      },
      { min: 1 },
    ),
    dryRun,
  },
  operations: [
    ListFailedExecutions,
    GetFailedExecution,
    ReplayExecution,
    GetInstance,
    GetIntegration,
    GetCustomer,
  ],
  perform: async (client, params, { labels, context }) => {
    checkStarted(params);
    requireScope(params, labels);
    const { instanceId, integrationId, customerId, startedAfter, startedBefore } = params;
    const filters = { instanceId, integrationId, customerId, startedAfter, startedBefore };
    const listed = await chooseFailed(client, filters, params.maxRecords);
    if (listed.totalCount === 0) await checkScope(client, params, labels);
    const { chosen, skipped, left } = listed;
    if (left) {
      context.logger.info(`${left} because of Max Records. Run the step again to replay the rest.`);
    }

    if (params.dryRun) {
      const wouldReplay = chosen.map(({ id, startedAt, error }) => ({ id, startedAt, error }));
      return {
        data: {
          status: listed.status,
          data: { replayed: [], wouldReplay, skipped, failed: [] },
        },
      };
    }

    const report = await replayOneByOne(client, chosen, labels);
    if (report.failed.length > 0) {
      context.logger.warn(
        `${report.failed.length} of ${chosen.length} executions could not be replayed. The result lists each with its reason.`,
      );
    }
    return {
      data: {
        status: listed.status,
        data: { ...report, skipped: [...skipped, ...report.skipped] },
      },
    };
  },
});
