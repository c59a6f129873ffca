import type { Client } from "../../../client";
import { hint } from "../../../configVariables";
import { InvalidInputError, mustBeFound, NotFoundError, RejectedError } from "../../../errors";
import {
  FindInstances,
  type FindInstancesQuery,
  GetInstanceWebhooks,
  type GetInstanceWebhooksQuery,
} from "../../../generated/operations";
import { invokedInstanceId } from "../../../inputs/instance";

type FoundInstance = NonNullable<FindInstancesQuery["instances"]["nodes"][number]>;
type Instance = NonNullable<GetInstanceWebhooksQuery["instance"]>;
type FlowConfig = NonNullable<Instance["flowConfigs"]["nodes"][number]>;

/** Which flow is meant, by its instance or by its customer and integration. */
export interface Wanted {
  readonly instanceId: string | undefined;
  readonly customerExternalId: string | undefined;
  readonly integrationName: string | undefined;
  readonly flowName: string;
}

/** A flow of a deployed instance. */
export interface Flow {
  /** The HTTP status of the response that it was found in. */
  readonly status: number;
  readonly instanceId: string;
  readonly webhookUrl: string;
  readonly apiKey: string | undefined;
}

/**
 * Finds a flow that can be run, by names.
 * @throws InvalidInputError when it is not said, or not clear, which instance is meant.
 * @throws NotFoundError when there is no such instance or flow.
 * @throws RejectedError when the instance is disabled or was never deployed.
 */
export async function findFlow(client: Client, wanted: Wanted): Promise<Flow> {
  const id = await instanceIdOf(client, wanted);
  const { status, data } = await client.paginate(
    GetInstanceWebhooks,
    { instanceId: id },
    (page) => page.instance?.flowConfigs,
  );
  const { instance } = data;
  mustBeFound(instance, { name: "instance", id, label: invokedInstanceId.label });
  const { webhookUrl, apiKeys } = flowOf(instance, wanted.flowName);
  requireDeployed(instance);
  return { status, instanceId: id, webhookUrl, apiKey: apiKeys?.find(Boolean) ?? undefined };
}

async function instanceIdOf(client: Client, wanted: Wanted): Promise<string> {
  const { instanceId, customerExternalId, integrationName } = wanted;
  const other =
    (customerExternalId && "Customer External ID") ?? (integrationName && "Integration Name");
  if (instanceId !== undefined) {
    if (other === undefined) return instanceId;
    throw new InvalidInputError(
      `Instance ID cannot be combined with ${other}. Clear one of them.`,
      other,
    );
  }
  if (customerExternalId === undefined || integrationName === undefined) {
    throw new InvalidInputError(
      "Enter Instance ID, or both Customer External ID and Integration Name.",
      "Instance ID",
    );
  }
  const { data } = await client.paginate(
    FindInstances,
    { customerExternalId },
    (page) => page.instances,
  );
  const ofCustomer = data.instances.nodes
    .filter((instance) => instance !== null)
    .filter(({ customer }) => customer.externalId === customerExternalId);
  return theOne(ofCustomer, customerExternalId, integrationName).id;
}

/** The instance of an integration: of several, the only enabled one. */
function theOne(
  ofCustomer: readonly FoundInstance[],
  customerExternalId: string,
  integrationName: string,
): FoundInstance {
  const found = ofCustomer.filter(({ integration }) => integration.name === integrationName);
  const enabled = found.filter((instance) => instance.enabled !== false);
  const candidates = enabled.length > 0 ? enabled : found;
  const [only, another] = candidates;
  const customer = `the customer with the external ID ${JSON.stringify(customerExternalId)}`;
  if (!only) {
    const names = [...new Set(ofCustomer.map(({ integration }) => integration.name))];
    const toDo =
      names.length > 0
        ? `${hint(integrationName, names)}.`
        : "Check Customer External ID: this customer was not found, or has no instances.";
    throw new NotFoundError(
      `No instance of the integration ${JSON.stringify(integrationName)} was found for ${customer}. ${toDo}`,
    );
  }
  if (another) {
    const list = candidates.map(({ id, name }) => `${JSON.stringify(name)} (${id})`).join(", ");
    throw new InvalidInputError(
      `${customer.charAt(0).toUpperCase()}${customer.slice(1)} has ${candidates.length} instances of the integration ${JSON.stringify(integrationName)}: ${list}. Enter Instance ID instead.`,
      "Integration Name",
    );
  }
  return only;
}

function flowOf(instance: Instance, flowName: string): FlowConfig {
  const flows = instance.flowConfigs.nodes.filter((flow) => flow !== null);
  const found = flows.find(({ flow }) => flow.name === flowName);
  if (found) return found;
  const names = flows.map(({ flow }) => flow.name);
  throw new NotFoundError(
    `Instance ${instance.id} has no flow ${JSON.stringify(flowName)}. ${hint(flowName, names)}.`,
  );
}

// Each is absent where the API no longer has it.
function requireDeployed({ id, enabled, lastDeployedAt }: Partial<Instance>): void {
  const refuse = (why: string, toDo: string) => {
    const message = `Instance ${id} ${why}, so its flows do not run. Nothing was sent. ${toDo}`;
    throw new RejectedError(message, [], "notExecuted");
  };
  if (lastDeployedAt === null) refuse("was never deployed", "Deploy it with Deploy Instance.");
  if (enabled === false) refuse("is disabled", "Enable it with Enable Instance.");
}
