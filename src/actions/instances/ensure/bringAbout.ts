import type { Client, ClientContext } from "../../../client";
import { differingInputs } from "../../../configVariables";
import {
  CreateInstance,
  DeleteInstance,
  DeployInstance,
  type InstanceDetailsFragment,
  ListConfigVariables,
  UpdateInstance,
  UpdateInstanceConfigVariables,
} from "../../../generated/operations";
import { differences } from "../../../steps/differences";
import { findOrCreate, leftUnfinished, returned } from "../../../steps/ensure";
import { type InputLabels, requireNoPayloadErrors } from "../../../steps/payloadErrors";
import { find, type Wanted } from "./lookUp";
import { Progress } from "./progress";

interface Run {
  readonly labels: InputLabels;
  readonly logger: ClientContext["logger"];
}

const notConfigured = ({ configVariables = "Config Variables" }: InputLabels) => ({
  when: /not fully configured/i,
  text: `Add the missing values to ${configVariables}, or turn off Deploy.`,
});

/** Creates the instance or changes what differs, and deploys it where that is wanted and needed. */
export async function bringAbout(client: Client, wanted: Wanted, run: Run) {
  const { labels } = run;
  const existing = await findOrCreate(
    () => find(client, wanted),
    () => create(client, wanted, labels),
  );
  const progress = new Progress(existing);
  try {
    if (existing.created) await keepOldest(client, wanted, progress, run);
    if (!progress.isNew) {
      await changeFields(client, wanted, progress, labels);
      await changeConfigVariables(client, wanted, progress, labels);
    }
    const { instance } = progress.state;
    const isDue =
      progress.isReconfigured || instance.needsDeploy || instance.lastDeployedAt === null;
    const deployed = wanted.deploy && isDue;
    if (deployed) await deploy(client, progress, labels);
    return { ...progress.state, outcome: progress.outcome, deployed };
  } catch (error) {
    throw progress.outcome === "unchanged"
      ? error
      : leftUnfinished(
          `Instance ${progress.state.instance.id} was ${progress.outcome}, but is not complete:`,
          error,
        );
  }
}

async function create(client: Client, wanted: Wanted, labels: InputLabels) {
  const { customerId, integrationId, name, description, labels: tags, configVariables } = wanted;
  const input = {
    customer: customerId,
    integration: integrationId,
    name,
    description,
    labels: tags,
    configVariables,
  };
  const { status, data } = await client.request(CreateInstance, { input });
  const { instance } = requireNoPayloadErrors(data.createInstance, labels, input);
  return { status, data: returned(instance, "new instance") };
}

/**
 * Of several instances that runs in parallel created, the oldest is kept: where it is not this
 * run's own, which nobody knows yet, that one is deleted again.
 */
async function keepOldest(client: Client, wanted: Wanted, progress: Progress, run: Run) {
  const own = progress.state.instance.id;
  const { status, data: oldest } = await find(client, wanted);
  if (!oldest || oldest.id === own) return;
  const disabled = { id: own, enabled: false };
  const { data } = await client.request(UpdateInstance, { input: disabled });
  requireNoPayloadErrors(data.updateInstance, run.labels, disabled);
  const deleted = await client.request(DeleteInstance, { input: { id: own } });
  requireNoPayloadErrors(deleted.data.deleteInstance, run.labels, { id: own });
  progress.replaced({ status, instance: oldest });
  run.logger.info(
    `Ensure Instance: a run in parallel created instance ${oldest.id} before; instance ${own} of this run was deleted.`,
  );
}

async function changeFields(
  client: Client,
  wanted: Wanted,
  progress: Progress,
  labels: InputLabels,
) {
  const { instance } = progress.state;
  const { description, labels: tags } = wanted;
  const changes = {
    ...(hasVersion(instance, wanted) ? {} : { integration: wanted.integrationId }),
    ...differences({ description, labels: tags }, instance),
  };
  if (Object.keys(changes).length === 0) return;
  const input = { id: instance.id, ...changes };
  const { status, data } = await client.request(UpdateInstance, { input });
  const payload = requireNoPayloadErrors(data.updateInstance, labels, input);
  const updated = returned(payload.instance, "instance");
  // The ID of an integration instead of a version's can stand for the version that it has.
  const isMoved = updated.integration.id !== instance.integration.id;
  const isChanged = isMoved || Object.keys(changes).some((field) => field !== "integration");
  progress.updated({ status, instance: updated }, { isChanged, isReconfigured: isMoved });
}

/** Within one integration, versions are told apart by their numbers. */
function hasVersion(
  { integration }: InstanceDetailsFragment,
  { integrationId, versionNumber }: Wanted,
): boolean {
  const isSameNumber = versionNumber !== undefined && versionNumber === integration.versionNumber;
  return integration.id === integrationId || isSameNumber;
}

async function changeConfigVariables(
  client: Client,
  { configVariables }: Wanted,
  progress: Progress,
  labels: InputLabels,
) {
  if (!configVariables) return;
  const { instance } = progress.state;
  const listed = await client.paginate(
    ListConfigVariables,
    { instanceId: instance.id },
    (data) => data.instance?.configVariables,
  );
  const nodes = listed.data.instance?.configVariables.nodes ?? [];
  const differing = differingInputs(
    configVariables,
    nodes.filter((node) => node !== null),
  );
  if (differing.length === 0) return;
  const input = { id: instance.id, configVariables: differing };
  const { status, data } = await client.request(UpdateInstanceConfigVariables, { input });
  const payload = requireNoPayloadErrors(data.updateInstanceConfigVariables, labels, input);
  const { configVariables: _, ...fields } = returned(payload.instance, "instance");
  const state = { status, instance: { ...instance, ...fields } };
  progress.updated(state, { isChanged: true, isReconfigured: true });
}

async function deploy(client: Client, progress: Progress, labels: InputLabels) {
  const input = { id: progress.state.instance.id };
  const { status, data } = await client.request(DeployInstance, { input });
  const payload = requireNoPayloadErrors(data.deployInstance, labels, input, notConfigured(labels));
  progress.deployed({ status, instance: returned(payload.instance, "instance") });
}
