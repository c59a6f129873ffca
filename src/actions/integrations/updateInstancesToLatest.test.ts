import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Instance {
  id: string;
  needsDeploy: boolean;
  configState: string;
  integration: { versionNumber: number; versionIsLatest: boolean };
}
interface Upgrade {
  data: {
    status: number;
    data: {
      bulkUpdateInstancesToLatestIntegrationVersion: { integration: { id: string; name: string } };
      instances: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean };
        nodes: Instance[];
        needsDeploy: number;
        needsConfiguration: number;
        onLatestVersion: number;
      };
    };
  };
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 250 });
});
afterEach(() => harness.stop());

const draft = (name: string) => {
  const found = [...harness.emulator.store.drafts.values()].find((one) => one.name === name);
  if (!found) throw new Error(`The emulator has no integration "${name}".`);
  return found;
};

describe("updateInstancesToLatest", () => {
  test.each(["the integration", "one of its old versions"])(
    "upgrades every instance, given the ID of %s",
    async (given) => {
      const { store } = harness.emulator;
      const feed = draft("Inventory Feed");
      const integrationId =
        given === "the integration" ? feed.id : store.versions.get(feed.versionSequenceId)?.[1]?.id;
      const latest = store.versions.get(feed.versionSequenceId)?.at(-1)?.id;
      const behind = new Set(
        [...store.instances.values()]
          .filter((instance) => instance.integrationId !== latest)
          .map(({ id }) => id),
      );
      const { data } = await harness.run<Upgrade>("updateInstancesToLatest", { integrationId });

      expect(data.status).toBe(200);
      const { bulkUpdateInstancesToLatestIntegrationVersion, instances } = data.data;
      expect(bulkUpdateInstancesToLatestIntegrationVersion.integration.name).toBe("Inventory Feed");
      const expected = [...store.instances.values()].filter(
        (instance) =>
          !instance.isSystem &&
          store.integrations.get(instance.integrationId)?.versionSequenceId ===
            feed.versionSequenceId,
      );
      expect(expected.length).toBeGreaterThan(250);
      expect(instances.nodes.map(({ id }) => id).sort()).toEqual(
        expected.map(({ id }) => id).sort(),
      );
      expect(instances.totalCount).toBe(expected.length);
      expect(instances.pageInfo.hasNextPage).toBe(false);
      for (const { integration } of instances.nodes) {
        expect(integration).toMatchObject({ versionNumber: 4, versionIsLatest: true });
      }
      expect(instances.onLatestVersion).toBe(expected.length);
      expect(instances.needsDeploy).toBe(expected.filter((one) => one.needsDeploy).length);
      expect(instances.needsDeploy).toBeGreaterThan(50);
      // Of those that were upgraded, what was deployed and can be deployed was deployed again.
      const upgraded = instances.nodes.filter(({ id }) => behind.has(id));
      const waiting = upgraded.filter(({ needsDeploy }) => needsDeploy);
      const recordOf = ({ id }: Instance) => store.instances.get(id);
      expect(
        waiting.filter(
          (node) =>
            node.configState === "FULLY_CONFIGURED" && recordOf(node)?.lastDeployedAt !== null,
        ),
      ).toEqual([]);
      const deployed = upgraded.filter((node) => !waiting.includes(node));
      expect(deployed.length).toBeGreaterThan(50);
      expect(deployed.filter((node) => recordOf(node)?.deployedVersion !== 4)).toEqual([]);
      const withoutRegion = expected.filter((one) => !one.config?.has("Region"));
      expect(instances.needsConfiguration).toBe(withoutRegion.length);
      expect(instances.needsConfiguration).toBeGreaterThan(100);
      expect(store.counters.mutations.bulkUpdateInstancesToLatestIntegrationVersion).toBe(1);
    },
  );

  test("reports that an integration was never published", async () => {
    const error = await harness.fail("updateInstancesToLatest", {
      integrationId: draft("Shipping Labels").id,
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(
      /^Update Instances to Latest Version: Prismatic rejected the request; nothing was changed\. Integration ID \(id\)/,
    );
    expect(error.message).toContain("no published version");
  });

  test("reports an unknown integration", async () => {
    const error = await harness.fail("updateInstancesToLatest", {
      integrationId: unknownId("Integration"),
    });
    expect(error.message).toContain("Integration not found.");
  });

  test("reports that the instances were moved when only the list fails", async () => {
    harness.emulator.faults.next("html200", { operationName: "ListInstances" });
    const feed = draft("Inventory Feed");
    const error = await harness.fail("updateInstancesToLatest", { integrationId: feed.id });
    expect(error.code).toBe("unexpectedResponse");
    expect(error.message).toMatch(
      /^Update Instances to Latest Version: The instances were upgraded to the latest version and redeployed as necessary, but could not be listed. Use List Instances to see them. /,
    );
    const { store } = harness.emulator;
    const behind = [...store.instances.values()].filter(({ integrationId }) =>
      store.versions
        .get(feed.versionSequenceId)
        ?.slice(0, -1)
        .some(({ id }) => id === integrationId),
    );
    expect(behind).toEqual([]);
  });

  test.each([
    [{}, "Integration ID is required."],
    [{ integrationId: unknownId("Instance") }, "Integration ID is the ID of an instance."],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("updateInstancesToLatest", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
