import type { Client } from "../../../client";
import { convertedInputs } from "../../../configVariables";
import { mustBeFound } from "../../../errors";
import {
  FindNamedInstances,
  GetEnsuredVersion,
  type InputInstanceConfigVariable,
  type InstanceDetailsFragment,
} from "../../../generated/operations";
import type { ConfigVariableValues } from "../../../inputs/configVariables";

export interface Params {
  readonly customerId: string;
  readonly integrationId: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly labels: string[] | undefined;
  readonly configVariables: ConfigVariableValues | undefined;
  readonly deploy: boolean;
}

/** What an instance must be like, with its config variables as the API takes them. */
export interface Wanted extends Omit<Params, "configVariables"> {
  /** What all versions of the integration have in common. */
  readonly versionSequenceId: string;
  /** The version's number; of an integration that people edit, the number of its newest version. */
  readonly versionNumber: number | undefined;
  readonly configVariables: InputInstanceConfigVariable[] | undefined;
}

interface Labels {
  readonly integrationId: string;
  readonly configVariables: string;
}

/**
 * Looks up the version, and checks the config variables before anything is changed.
 * @throws NotFoundError when there is no such version.
 * @throws InvalidInputError that names every variable whose value cannot be used.
 */
export async function lookUp(client: Client, params: Params, labels: Labels): Promise<Wanted> {
  const { integrationId, customerId, configVariables } = params;
  const { data } = await client.paginate(
    GetEnsuredVersion,
    { integrationId },
    (data) => data.integration?.requiredConfigVariables,
  );
  const { integration } = data;
  mustBeFound(integration, {
    name: "integration version",
    id: integrationId,
    label: labels.integrationId,
  });
  const required = integration.requiredConfigVariables.nodes.filter((node) => node !== null);
  return {
    ...params,
    versionSequenceId: String(integration.versionSequenceId),
    versionNumber: integration.versionNumber,
    configVariables:
      configVariables &&
      (await convertedInputs(client, configVariables, required, {
        customerOf: () => customerId,
        label: labels.configVariables,
      })),
  };
}

/**
 * The customer's instance of this name of any version of the integration; of several the oldest,
 * whoever looks.
 */
export async function find(client: Client, { customerId, name, versionSequenceId }: Wanted) {
  const { status, data } = await client.paginate(
    FindNamedInstances,
    { customerId, name },
    (data) => data.instances,
  );
  const found = data.instances.nodes
    .filter((node) => node !== null)
    .filter((node) => node.name === name)
    .filter((node) => node.integration.versionSequenceId === versionSequenceId)
    .sort((a, b) =>
      a.createdAt === b.createdAt ? compare(a.id, b.id) : compare(a.createdAt, b.createdAt),
    );
  const [oldest] = found;
  return { status, data: oldest && withoutSequence(oldest) };
}

type Found = InstanceDetailsFragment & {
  integration: { versionSequenceId: unknown };
};

function withoutSequence({ integration, ...instance }: Found): InstanceDetailsFragment {
  const { versionSequenceId, ...version } = integration;
  return { ...instance, integration: version };
}

const compare = (left: string, right: string) => (left < right ? -1 : 1);
