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
      "Replay an instance's failed executions one by one, oldest first, except those that a replay or retry has mended or may yet mend, and return which were replayed, skipped and failed",
  },
  safety: "write",
  inputs: {
    instanceId,
    ...startedInputs,
    maxRecords: integer(
      {
        label: "Max Records",
        comments:
          "The most executions to replay. The others are left for the next run. Default: all.",
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
    mustBeFound(listed.data.instance, "instance");

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
      context.logger.info(`${left} ${executions} left for the next run by Max Records.`);
    }

    const report = await replayOneByOne(client, chosen, labels);
    if (report.failed.length > 0) {
      context.logger.warn(
        `${report.failed.length} of ${chosen.length} executions could not be replayed. The result tells why.`,
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
