import { ListCustomerConnections } from "../../generated/operations";
import { customerFilter } from "../../inputs/customer";
import { organizationConnectionFilter } from "../../inputs/reusableConnection";
import { listAction } from "../../steps/defineAction";

export const listCustomerConnections = listAction({
  key: "listCustomerConnections",
  display: {
    label: "List Customer Connections",
    description:
      "List the reusable connections of customers with their status; never returns credentials",
  },
  inputs: {
    customerId: customerFilter,
    organizationConnectionId: organizationConnectionFilter,
  },
  operation: ListCustomerConnections,
  variables: (filters) => filters,
  connection: (data) => data.customerConfigVariables,
});
