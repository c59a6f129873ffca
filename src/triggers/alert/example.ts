import { exampleId } from "../../inputs/examples";
import type { Alert } from "./lookUp";

const trigger = { id: exampleId("AlertTrigger"), name: "Execution Failed" };
const monitor = { id: exampleId("AlertMonitor"), name: "Managed: Import Orders" };
const instance = { id: exampleId("Instance"), name: "Acme Orders" };
const customer = { id: exampleId("Customer"), name: "Acme Corporation" };
const integration = { id: exampleId("Integration"), name: "Order Sync", versionNumber: 3 };
const flow = { id: exampleId("IntegrationFlow"), name: "Import Orders" };
const executionId = exampleId("InstanceExecutionResult");
const externalId = "acme-0042";
const url = `https://app.prismatic.io/alert-monitors/${monitor.id}`;

/** An alert as the trigger returns it. */
export const exampleAlert: Alert = {
  trigger,
  monitor,
  instance,
  customer: { ...customer, externalId },
  integration,
  flow,
  execution: {
    id: executionId,
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
    instance: { ...instance, customer },
    integration,
    flow,
    flowConfig: { id: exampleId("InstanceFlowConfig"), flow },
  },
  step: "Send Order",
  url,
  lookedUp: true,
  delivered: {
    instanceId: instance.id,
    executionId,
    trigger: trigger.name,
    url,
    monitor: monitor.name,
    flow: flow.name,
    step: "Send Order",
    instance: instance.name,
    customer: customer.name,
    customerExternalId: externalId,
  },
};
