import { exampleId } from "../../inputs/examples";
import { exampleExecution } from "../exampleExecution";
import type { Alert } from "./lookUp";

const trigger = { id: exampleId("AlertTrigger"), name: "Execution Failed" };
const monitor = { id: exampleId("AlertMonitor"), name: "Managed: Import Orders" };
const instance = { id: exampleId("Instance"), name: "Acme Orders" };
const customer = { id: exampleId("Customer"), name: "Acme Corporation" };
const integration = { id: exampleId("Integration"), name: "Order Sync", versionNumber: 3 };
const flow = { id: exampleId("IntegrationFlow"), name: "Import Orders" };
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
  execution: exampleExecution,
  step: "Send Order",
  url,
  lookedUp: true,
  delivered: {
    instanceId: instance.id,
    executionId: exampleExecution.id,
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
