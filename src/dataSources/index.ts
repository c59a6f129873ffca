import { integrationConfigForm } from "./integrationConfigForm";
import { selectAlertGroup } from "./selectAlertGroup";
import { selectAlertMonitor } from "./selectAlertMonitor";
import { selectAlertTrigger } from "./selectAlertTrigger";
import { selectAlertWebhook } from "./selectAlertWebhook";
import { selectComponent } from "./selectComponent";
import { selectCustomer, selectCustomerUnfiltered } from "./selectCustomer";
import { selectEventType } from "./selectEventType";
import { selectFlow } from "./selectFlow";
import { selectFlows } from "./selectFlows";
import {
  selectAnyInstance,
  selectAnyInstanceUnfiltered,
  selectDisabledInstance,
  selectInstance,
} from "./selectInstance";
import {
  selectAnyIntegrationVersion,
  selectIntegration,
  selectIntegrationUnfiltered,
  selectIntegrationVersion,
} from "./selectIntegration";
import { selectOrganizationConnection } from "./selectOrganizationConnection";
import { selectCustomerRole, selectOrganizationRole } from "./selectRole";
import { selectUser } from "./selectUser";

/** Every data source of the component by its key. */
export const dataSources = {
  integrationConfigForm,
  selectAlertGroup,
  selectAlertMonitor,
  selectAlertTrigger,
  selectAlertWebhook,
  selectAnyInstance,
  selectAnyInstanceUnfiltered,
  selectAnyIntegrationVersion,
  selectComponent,
  selectCustomer,
  selectCustomerUnfiltered,
  selectCustomerRole,
  selectDisabledInstance,
  selectEventType,
  selectFlow,
  selectFlows,
  selectInstance,
  selectIntegration,
  selectIntegrationUnfiltered,
  selectIntegrationVersion,
  selectOrganizationConnection,
  selectOrganizationRole,
  selectUser,
};
