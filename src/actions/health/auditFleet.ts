import {
  GetCustomer,
  GetIntegration,
  ListAuditedFlows,
  ListAuditedInstances,
  ListAuditedMonitors,
  ListLatestVersions,
} from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { integer } from "../../inputs/fields";
import { instanceLabelFilter } from "../../inputs/instance";
import { integrationFilter } from "../../inputs/integration";
import { reportFormat } from "../../inputs/reportFormat";
import { checkScope } from "../../steps/checkScope";
import { defineAction } from "../../steps/defineAction";
import { reportOutput } from "../../steps/report/output";
import { endOfWork } from "../../steps/workThrough";
import { auditFleet as audit } from "./audit/audit";
import { auditCsv } from "./audit/csv";
import { auditPage } from "./audit/page";

const DEFAULT_IDLE_DAYS = 30;

export const auditFleet = defineAction({
  key: "auditFleet",
  display: {
    label: "Audit Fleet",
    description:
      "Find what is wrong with instances, in order of harm, with what to do about it; as data, CSV or an HTML page",
  },
  effect: "read",
  inputs: {
    integrationId: integrationFilter,
    customerId: customerFilter,
    labelContains: instanceLabelFilter,
    idleDays: integer(
      {
        label: "Idle Days",
        comments:
          "Number of days without an execution after which an instance is idle (1-3650). Defaults to 30.",
        placeholder: "Enter number of days",
        example: "30",
      },
      { min: 1, max: 3_650 },
    ),
    format: reportFormat,
  },
  operations: [
    ListAuditedInstances,
    ListLatestVersions,
    ListAuditedFlows,
    ListAuditedMonitors,
    GetIntegration,
    GetCustomer,
  ],
  perform: async (client, params, { context, labels }) => {
    const { format, idleDays = DEFAULT_IDLE_DAYS, ...filters } = params;
    const now = Date.now();
    const { status, report } = await audit(client, filters, { idleDays, now, endsAt: endOfWork() });
    if (report.instancesChecked === 0 && report.left.length === 0) {
      await checkScope(client, filters, labels);
      context.logger.warn("No instance was found by the filters, so nothing was checked.");
    }
    for (const { what, reason } of report.left) {
      context.logger.warn(`Not checked: ${what}. ${reason}`);
    }
    return reportOutput(
      format,
      { status, data: { auditFleet: report } },
      { csv: () => auditCsv(report), html: () => auditPage(report, new Date(now)) },
    );
  },
});
