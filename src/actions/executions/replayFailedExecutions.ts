import { mustBeFound } from "../../errors";
import {
  GetFailedExecution,
  ListFailedExecutions,
  ReplayExecution,
} from "../../generated/operations";
import { integer } from "../../inputs/fields";
import { instanceId } from "../../inputs/instance";
import { checkStarted, startedInputs } from "../../inputs/timeSpan";
import { defineAction } from "../../steps/defineAction";
import { reasonToSkip } from "./attempts";
import { type Reason, replayOneByOne } from "./replayOneByOne";

export const replayFailedExecutions = defineAction({
  key: "replayFailedExecutions",
  display: {
    label: "Replay Failed Executions",
    description:
      "Replay the failed executions of an instance, oldest first, skipping those already fixed by, or still due for, a replay or retry",
  },
  effect: "write",
  inputs: {
    instanceId,
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
  },
  operations: [ListFailedExecutions, GetFailedExecution, ReplayExecution],
  perform: async (client, params, { labels, context }) => {
    checkStarted(params);
    const { instanceId, startedAfter, startedBefore, maxRecords } = params;
    const listed = await client.paginate(
      ListFailedExecutions,
      { instanceId, startedAfter, startedBefore },
      (data) => data.executionResults,
    );
    mustBeFound(listed.data.instance, {
      name: "instance",
      id: instanceId,
      label: labels.instanceId,
    });

    const failed = listed.data.executionResults.nodes.filter((node) => node !== null);
    const skipped: Reason[] = [];
    const toReplay = failed.filter((execution) => {
      const reason = reasonToSkip(execution);
      if (reason !== undefined) skipped.push({ id: execution.id, reason });
      return reason === undefined;
    });
    const chosen = toReplay.slice(0, maxRecords);
    const left = toReplay.length - chosen.length;
    if (left > 0) {
      const executions = left === 1 ? "failed execution is" : "failed executions are";
      context.logger.info(
        `${left} ${executions} not replayed because of Max Records. Run the step again to replay the rest.`,
      );
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
