import { selectAlertGroup } from "./selectAlertGroup";
import { selectAlertMonitor } from "./selectAlertMonitor";
import { selectAlertTrigger } from "./selectAlertTrigger";
import { selectAlertWebhook } from "./selectAlertWebhook";
import { selectComponent } from "./selectComponent";
import { selectCustomer } from "./selectCustomer";
import { selectEventType } from "./selectEventType";
import { selectFlow } from "./selectFlow";
import { selectAnyInstance, selectDisabledInstance, selectInstance } from "./selectInstance";
import {
  selectAnyIntegrationVersion,
  selectIntegration,
  selectIntegrationVersion,
} from "./selectIntegration";
import { selectCustomerRole, selectOrganizationRole } from "./selectRole";
import { selectUser } from "./selectUser";

/** Every data source of the component by its key. */
export const dataSources = {
  selectAlertGroup,
  selectAlertMonitor,
  selectAlertTrigger,
  selectAlertWebhook,
  selectAnyInstance,
  selectAnyIntegrationVersion,
  selectComponent,
  selectCustomer,
  selectCustomerRole,
  selectDisabledInstance,
  selectEventType,
  selectFlow,
  selectInstance,
  selectIntegration,
  selectIntegrationVersion,
  selectOrganizationRole,
  selectUser,
};
