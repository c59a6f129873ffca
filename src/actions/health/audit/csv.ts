import { type Column, csvOf } from "../../../steps/report/csv";
import type { AuditReport } from "./audit";
import type { Finding } from "./findings";

const COLUMNS: readonly Column<Finding>[] = [
  { title: "severity", value: ({ severity }) => severity },
  { title: "kind", value: ({ kind }) => kind },
  { title: "instance", value: ({ instance }) => instance.name },
  { title: "customer", value: ({ customer }) => customer.name },
  { title: "integration", value: ({ integration }) => integration.name },
  { title: "flow", value: ({ flow }) => flow?.name },
  { title: "since", value: ({ since }) => since },
  { title: "message", value: ({ message }) => message },
  { title: "advice", value: ({ advice }) => advice },
  { title: "integrationVersion", value: ({ integration }) => integration.versionNumber },
  { title: "customerExternalId", value: ({ customer }) => customer.externalId },
  { title: "instanceId", value: ({ instance }) => instance.id },
  { title: "customerId", value: ({ customer }) => customer.id },
  { title: "integrationId", value: ({ integration }) => integration.id },
  { title: "flowId", value: ({ flow }) => flow?.id },
];

/** The findings as CSV, one line each. */
export const auditCsv = ({ findings }: AuditReport): string => csvOf(COLUMNS, findings);
