import { clearAlertMonitor } from "./alerts/clearAlertMonitor";
import { createAlertGroup } from "./alerts/createAlertGroup";
import { createAlertMonitor } from "./alerts/createAlertMonitor";
import { createAlertWebhook } from "./alerts/createAlertWebhook";
import { deleteAlertGroup } from "./alerts/deleteAlertGroup";
import { deleteAlertMonitor } from "./alerts/deleteAlertMonitor";
import { deleteAlertWebhook } from "./alerts/deleteAlertWebhook";
import { ensureAlertMonitors } from "./alerts/ensureAlertMonitors";
import { listAlertEvents } from "./alerts/listAlertEvents";
import { listAlertGroups } from "./alerts/listAlertGroups";
import { listAlertMonitors } from "./alerts/listAlertMonitors";
import { listAlertTriggers } from "./alerts/listAlertTriggers";
import { listAlertWebhooks } from "./alerts/listAlertWebhooks";
import { updateAlertGroup } from "./alerts/updateAlertGroup";
import { listComponents } from "./components/listComponents";
import { deleteCustomerConnection } from "./connections/deleteCustomerConnection";
import { disconnectConnection } from "./connections/disconnectConnection";
import { importOAuth2Connection } from "./connections/importOAuth2Connection";
import { listConnections } from "./connections/listConnections";
import { listCustomerConnections } from "./connections/listCustomerConnections";
import { listOrganizationConnections } from "./connections/listOrganizationConnections";
import { setCustomerConnection } from "./connections/setCustomerConnection";
import { createCustomer } from "./customers/createCustomer";
import { deleteCustomer } from "./customers/deleteCustomer";
import { ensureCustomer } from "./customers/ensureCustomer";
import { getCustomer } from "./customers/getCustomer";
import { listCustomers } from "./customers/listCustomers";
import { updateCustomer } from "./customers/updateCustomer";
import { getExecution } from "./executions/getExecution";
import { getExecutionRequest } from "./executions/getExecutionRequest";
import { getStepResults } from "./executions/getStepResults";
import { listExecutions } from "./executions/listExecutions";
import { replayExecution } from "./executions/replayExecution";
import { replayFailedExecutions } from "./executions/replayFailedExecutions";
import { testFlow } from "./executions/testFlow";
import { waitForExecution } from "./executions/waitForExecution";
import { auditFleet } from "./health/auditFleet";
import { applyInstance } from "./instances/applyInstance";
import { createInstance } from "./instances/createInstance";
import { deleteInstance } from "./instances/deleteInstance";
import { deployInstance } from "./instances/deployInstance";
import { disableInstnce } from "./instances/disableInstnce";
import { enableInstance } from "./instances/enableInstance";
import { ensureInstance } from "./instances/ensureInstance";
import { exportInstance } from "./instances/exportInstance";
import { getInstance } from "./instances/getInstance";
import { invokeFlow } from "./instances/invokeFlow";
import { listAgentFlows } from "./instances/listAgentFlows";
import { listConfigVariables } from "./instances/listConfigVariables";
import { listInstanceFlows } from "./instances/listInstanceFlows";
import { listInstances } from "./instances/listInstances";
import { rollBackInstances } from "./instances/rollBackInstances";
import { updateInstance } from "./instances/updateInstance";
import { updateInstanceConfigVariables } from "./instances/updateInstanceConfigVariables";
import { upgradeInstances } from "./instances/upgradeInstances";
import { deleteIntegration } from "./integrations/deleteIntegration";
import { exportIntegration } from "./integrations/exportIntegration";
import { forkIntegration } from "./integrations/forkIntegration";
import { getIntegration } from "./integrations/getIntegration";
import { importIntegration } from "./integrations/importIntegration";
import { listFlows } from "./integrations/listFlows";
import { listIntegrations } from "./integrations/listIntegrations";
import { listIntegrationVersions } from "./integrations/listIntegrationVersions";
import { publishIntegration } from "./integrations/publishIntegration";
import { setVersionAvailability } from "./integrations/setVersionAvailability";
import { updateInstancesToLatest } from "./integrations/updateInstancesToLatest";
import { updateIntegration } from "./integrations/updateIntegration";
import { updateMarketplaceConfiguration } from "./integrations/updateMarketplaceConfiguration";
import { validateDefinition } from "./integrations/validateDefinition";
import { listLogs } from "./logs/listLogs";
import { listOnPremiseResources } from "./onPremiseResources/listOnPremiseResources";
import { rawRequest } from "./rawRequest/rawRequest";
import { reportUsage } from "./usage/reportUsage";
import { createCustomerUser } from "./users/createCustomerUser";
import { createOrganizationUser } from "./users/createOrganizationUser";
import { deleteUser } from "./users/deleteUser";
import { getCurrentUser } from "./users/getCurrentUser";
import { listCustomerRoles } from "./users/listCustomerRoles";
import { listOrganizationRoles } from "./users/listOrganizationRoles";
import { listUsers } from "./users/listUsers";
import { updateUser } from "./users/updateUser";

/** Every action of the component by its key. */
export const actions = {
  auditFleet,
  clearAlertMonitor,
  createAlertGroup,
  createAlertMonitor,
  createAlertWebhook,
  createCustomer,
  createCustomerUser,
  applyInstance,
  createInstance,
  createOrganizationUser,
  deleteAlertGroup,
  deleteAlertMonitor,
  deleteAlertWebhook,
  deleteCustomer,
  deleteCustomerConnection,
  deleteInstance,
  deleteIntegration,
  deleteUser,
  deployInstance,
  disableInstnce,
  disconnectConnection,
  enableInstance,
  ensureAlertMonitors,
  ensureCustomer,
  ensureInstance,
  exportIntegration,
  forkIntegration,
  getCurrentUser,
  getCustomer,
  getExecution,
  getExecutionRequest,
  exportInstance,
  getInstance,
  getIntegration,
  getStepResults,
  importIntegration,
  importOAuth2Connection,
  invokeFlow,
  listAgentFlows,
  listAlertEvents,
  listAlertGroups,
  listAlertMonitors,
  listAlertTriggers,
  listAlertWebhooks,
  listComponents,
  listConfigVariables,
  listConnections,
  listCustomerConnections,
  listCustomerRoles,
  listCustomers,
  listExecutions,
  listFlows,
  listInstanceFlows,
  listInstances,
  listIntegrationVersions,
  listIntegrations,
  listLogs,
  listOnPremiseResources,
  listOrganizationConnections,
  listOrganizationRoles,
  listUsers,
  publishIntegration,
  rawRequest,
  replayExecution,
  replayFailedExecutions,
  setCustomerConnection,
  rollBackInstances,
  reportUsage,
  setVersionAvailability,
  testFlow,
  updateAlertGroup,
  updateCustomer,
  updateInstance,
  updateInstanceConfigVariables,
  updateInstancesToLatest,
  updateIntegration,
  updateMarketplaceConfiguration,
  updateUser,
  upgradeInstances,
  validateDefinition,
  waitForExecution,
};
