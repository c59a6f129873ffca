import type { ExecutionFieldsFragment } from "../generated/operations";
import { exampleId } from "../inputs/examples";

const flow = { id: exampleId("IntegrationFlow"), name: "Import Orders" };

/** A failed execution as triggers return it. */
export const exampleExecution: ExecutionFieldsFragment = {
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
