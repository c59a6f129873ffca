import { ALERTS_NOTES } from "./alerts";
import { COMPONENTS_NOTES } from "./components";
import { CONNECTIONS_NOTES } from "./connections";
import { CUSTOMERS_NOTES } from "./customers";
import { EXECUTIONS_NOTES } from "./executions";
import { HEALTH_NOTES } from "./health";
import { INSTANCES_NOTES } from "./instances";
import { INTEGRATIONS_NOTES } from "./integrations";
import { LOGS_NOTES } from "./logs";
import { ON_PREMISE_RESOURCES_NOTES } from "./onPremiseResources";
import { RAW_REQUEST_NOTES } from "./rawRequest";
import type { Notes } from "./shared";
import { USAGE_NOTES } from "./usage";
import { USERS_NOTES } from "./users";

export type { Notes } from "./shared";

/** The notes of each action by its key; the files are called as the folders of the actions. */
export const NOTES: Readonly<Record<string, Notes>> = {
  ...ALERTS_NOTES,
  ...COMPONENTS_NOTES,
  ...CONNECTIONS_NOTES,
  ...CUSTOMERS_NOTES,
  ...EXECUTIONS_NOTES,
  ...HEALTH_NOTES,
  ...INSTANCES_NOTES,
  ...INTEGRATIONS_NOTES,
  ...LOGS_NOTES,
  ...ON_PREMISE_RESOURCES_NOTES,
  ...RAW_REQUEST_NOTES,
  ...USAGE_NOTES,
  ...USERS_NOTES,
};
