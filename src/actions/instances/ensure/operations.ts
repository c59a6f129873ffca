import {
  CreateInstance,
  DeleteInstance,
  DeployInstance,
  FindCustomerConnections,
  FindNamedInstances,
  GetCustomerConnection,
  GetEnsuredVersion,
  ListConfigVariables,
  SelectOrganizationConnections,
  UpdateInstance,
  UpdateInstanceConfigVariables,
} from "../../../generated/operations";

/** What `lookUp`, `find` and `bringAbout` send. */
export const ENSURE_OPERATIONS = [
  GetEnsuredVersion,
  FindNamedInstances,
  ListConfigVariables,
  FindCustomerConnections,
  GetCustomerConnection,
  SelectOrganizationConnections,
  CreateInstance,
  UpdateInstance,
  UpdateInstanceConfigVariables,
  DeployInstance,
  DeleteInstance,
];
