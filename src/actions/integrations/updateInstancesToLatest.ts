import { afterChange } from "../../errors";
import { ListInstances, UpdateInstancesToLatest } from "../../generated/operations";
import { integrationId } from "../../inputs/integration";
import { defineAction } from "../../steps/defineAction";
import { requireNoPayloadErrors } from "../../steps/payloadErrors";

export const updateInstancesToLatest = defineAction({
  key: "updateInstancesToLatest",
  display: {
    label: "Update Instances to Latest Version",
    description:
      "Upgrade all instances of an integration to its latest version and redeploy those that were deployed; returns the instances",
  },
  effect: "write",
  inputs: { integrationId },
  operations: [UpdateInstancesToLatest, ListInstances],
  perform: async (client, { integrationId }, { labels }) => {
    const input = { id: integrationId };
    const updated = await client.request(UpdateInstancesToLatest, { input });
    const payload = requireNoPayloadErrors(
      updated.data.bulkUpdateInstancesToLatestIntegrationVersion,
      labels,
      input,
    );

    const listed = await client
      .paginate(
        ListInstances,
        // The ID can be of one version only, which now has no instances.
        { integrationId: payload.integration?.id ?? integrationId },
        (data) => data.instances,
      )
      .catch((error: unknown) => {
        throw afterChange(
          "The instances were upgraded to the latest version and redeployed as necessary, but could not be listed. Use List Instances to see them.",
          error,
        );
      });
    const { instances } = listed.data;
    const counts = {
      needsDeploy: count(instances.nodes, (node) => node.needsDeploy, Boolean),
      needsConfiguration: count(
        instances.nodes,
        (node) => node.configState,
        (state) => state !== null && state !== "FULLY_CONFIGURED",
      ),
      onLatestVersion: count(instances.nodes, (node) => node.integration?.versionIsLatest, Boolean),
    };
    return {
      data: {
        status: updated.status,
        data: { ...updated.data, instances: { ...instances, ...counts } },
      },
    };
  },
});

/** How many records match; undefined where the API no longer has the field, so that nobody knows. */
function count<T, V>(
  nodes: readonly (T | null)[],
  read: (node: T) => V | undefined,
  matches: (value: V) => boolean,
): number | undefined {
  const values = nodes.filter((node) => node !== null).map(read);
  return values.includes(undefined)
    ? undefined
    : values.filter((value) => matches(value as V)).length;
}
