import type { Client } from "../../client";
import {
  CreateCustomer,
  type CustomerFieldsFragment,
  FindCustomer,
  UpdateCustomer,
} from "../../generated/operations";
import { changesOf, EXAMPLES } from "../../inputs/common";
import { newAllowEmbeddedDesigner } from "../../inputs/customer";
import { requiredText } from "../../inputs/fields";
import { defineAction } from "../../steps/defineAction";
import { differences } from "../../steps/differences";
import { type Ensured, type Existing, findOrCreate, returned } from "../../steps/ensure";
import { type InputLabels, requireNoPayloadErrors } from "../../steps/payloadErrors";

const { description, labels } = changesOf("customer");

export const ensureCustomer = defineAction({
  key: "ensureCustomer",
  display: {
    label: "Ensure Customer",
    description:
      "Make sure that a customer with this external ID exists, creating it or updating only what differs",
  },
  effect: "write",
  repeatable: true,
  inputs: {
    externalId: requiredText({
      label: "External ID",
      example: "acme-0042",
      comments:
        "The identifier of the customer in an external system. The customer is found by it.",
    }),
    name: requiredText({
      label: "Name",
      placeholder: "Enter customer name",
      comments: "The name of the customer.",
      example: EXAMPLES.customer.name,
    }),
    description,
    labels,
    allowEmbeddedDesigner: newAllowEmbeddedDesigner,
  },
  operations: [FindCustomer, CreateCustomer, UpdateCustomer],
  perform: async (client, params, { labels }) => {
    const { externalId } = params;
    const existing = await findOrCreate(
      () => find(client, externalId),
      () => create(client, params, labels),
    );
    const { status, outcome, customer } = await update(client, existing, params, labels);
    return { data: { status, data: { ensureCustomer: { outcome, customer } } } };
  },
});

interface Wanted {
  name: string;
  description: string | undefined;
  labels: string[] | undefined;
  allowEmbeddedDesigner: boolean | undefined;
}

interface Done {
  status: number;
  outcome: Ensured;
  customer: CustomerFieldsFragment;
}

const fieldsOf = ({ name, description, labels, allowEmbeddedDesigner }: Wanted): Wanted => ({
  name,
  description,
  labels,
  allowEmbeddedDesigner,
});

async function find(client: Client, externalId: string) {
  const { status, data } = await client.request(FindCustomer, { externalId });
  const found = data.customers.nodes.find((node) => node?.externalId === externalId);
  return { status, data: found ?? undefined };
}

async function create(
  client: Client,
  params: Wanted & { externalId: string },
  labels: InputLabels,
) {
  const input = { externalId: params.externalId, ...fieldsOf(params) };
  const { status, data } = await client.request(CreateCustomer, { input });
  const { customer } = requireNoPayloadErrors(data.createCustomer, labels, input);
  return { status, data: returned(customer, "new customer") };
}

async function update(
  client: Client,
  { status, record, created }: Existing<CustomerFieldsFragment>,
  wanted: Wanted,
  labels: InputLabels,
): Promise<Done> {
  const changes = created ? {} : differences(fieldsOf(wanted), record);
  if (Object.keys(changes).length === 0) {
    return { status, outcome: created ? "created" : "unchanged", customer: record };
  }
  const input = { id: record.id, ...changes };
  const updated = await client.request(UpdateCustomer, { input });
  const { customer } = requireNoPayloadErrors(updated.data.updateCustomer, labels, input);
  return { status: updated.status, outcome: "updated", customer: returned(customer, "customer") };
}
