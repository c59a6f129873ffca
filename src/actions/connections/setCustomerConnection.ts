import type { Client } from "../../client";
import { checkedConnectionInputs, organizationConnectionOf } from "../../configVariables";
import { InvalidInputError } from "../../errors";
import {
  CreateCustomerConfigVariable,
  FindCustomerConnections,
  FindOrganizationConnection,
  SelectOrganizationConnections,
  UpdateCustomerConfigVariable,
} from "../../generated/operations";
import { customerId } from "../../inputs/customer";
import {
  connectionInputs,
  organizationConnection,
  redeploy,
} from "../../inputs/reusableConnection";
import { defineAction } from "../../steps/defineAction";
import { findOrCreate, returned } from "../../steps/ensure";
import { type InputLabels, requireNoPayloadErrors } from "../../steps/payloadErrors";

export const setCustomerConnection = defineAction({
  key: "setCustomerConnection",
  display: {
    label: "Set Customer Connection",
    description:
      "Set the inputs of a customer's reusable connection, creating it where the customer has none",
  },
  effect: "write",
  repeatable: true,
  inputs: { customerId, organizationConnection, inputs: connectionInputs, redeploy },
  operations: [
    FindOrganizationConnection,
    SelectOrganizationConnections,
    FindCustomerConnections,
    CreateCustomerConfigVariable,
    UpdateCustomerConfigVariable,
  ],
  perform: async (client, { customerId, organizationConnection, inputs, redeploy }, run) => {
    const { labels } = run;
    const label = labels.organizationConnection;
    const scoped = await organizationConnectionOf(client, organizationConnection, label);
    if (scoped.variableScope === "ORG") {
      throw new InvalidInputError(
        `${label} ${JSON.stringify(scoped.stableKey)} is shared by all customers: a customer has no inputs of its own.`,
        label,
      );
    }
    const values = checkedConnectionInputs(scoped, inputs, labels.inputs);
    const target = { customerId, scopedId: scoped.id, stableKey: scoped.stableKey };
    const fields = { ...labels, scopedConfigVariable: label };
    const existing = await findOrCreate(
      () => find(client, target, label),
      () => create(client, target, values, fields),
    );
    const { status, record } = existing.created
      ? existing
      : await update(client, existing.record.id, { inputs: values, redeploy }, fields);
    const outcome = existing.created ? "created" : "updated";
    const customerConnection = { id: record.id, status: record.status };
    return { data: { status, data: { setCustomerConnection: { outcome, customerConnection } } } };
  },
});

interface Target {
  customerId: string;
  scopedId: string;
  stableKey: string;
}

type Values = ReturnType<typeof checkedConnectionInputs>;

async function find(client: Client, { customerId, scopedId, stableKey }: Target, label: string) {
  const { status, data } = await client.paginate(
    FindCustomerConnections,
    { customerId, organizationConnectionId: scopedId },
    (data) => data.customerConfigVariables,
  );
  const found = data.customerConfigVariables.nodes.filter((node) => node !== null);
  if (found.length > 1) {
    const all = found.map(({ id, key }) => (key ? `${JSON.stringify(key)} (${id})` : id));
    throw new InvalidInputError(
      `${label}: the customer has ${found.length} connections ${JSON.stringify(stableKey)}, so that it is not certain which one to set; nothing was changed. Delete all but one of them with Delete Customer Connection: ${all.join(", ")}.`,
      label,
    );
  }
  return { status, data: found[0] };
}

async function create(client: Client, target: Target, inputs: Values, labels: InputLabels) {
  const { customerId: customer, scopedId: scopedConfigVariable } = target;
  const input = { customer, scopedConfigVariable, isTest: false, inputs };
  const { status, data } = await client.request(CreateCustomerConfigVariable, { input });
  const payload = requireNoPayloadErrors(data.createCustomerConfigVariable, labels, input);
  return { status, data: returned(payload.customerConfigVariable, "new connection") };
}

async function update(
  client: Client,
  id: string,
  changes: { inputs: Values; redeploy: true | undefined },
  labels: InputLabels,
) {
  const input = { id, ...changes };
  const { status, data } = await client.request(UpdateCustomerConfigVariable, { input });
  const payload = requireNoPayloadErrors(data.updateCustomerConfigVariable, labels, input);
  return { status, record: returned(payload.customerConfigVariable, "connection") };
}
