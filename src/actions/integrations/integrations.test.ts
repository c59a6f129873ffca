import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Named {
  id: string;
  name: string;
}
interface Integration extends Named {
  description: string | null;
  category: string | null;
  labels: string[] | null;
  versionNumber: number;
  versionSequenceId: string;
  versionIsAvailable: boolean;
  hasUnpublishedChanges: boolean;
  marketplaceConfiguration: string;
  actions: { nodes: { id: string }[] };
  flows: { totalCount: number; nodes: (Named & { testUrl: string })[]; edges: { node: Named }[] };
}
interface Result<T> {
  data: { status: number; data: T };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (
    await harness.run<Result<{ integrations: { totalCount: number; nodes: Integration[] } }>>(
      "listIntegrations",
      params,
    )
  ).data.data.integrations;
const first = async (test: (integration: Integration) => boolean = () => true) => {
  const found = (await list()).nodes.find(test);
  if (!found) throw new Error("The emulator has no such integration.");
  return found;
};

describe("listIntegrations", () => {
  test("returns the documented paths", async () => {
    const { nodes } = await list();
    expect(nodes.length).toBeGreaterThan(2);
    for (const node of nodes) {
      expect(Object.keys(node)).toEqual(
        expect.arrayContaining([
          "id",
          "labels",
          "avatarUrl",
          "name",
          "createdAt",
          "category",
          "allowRemove",
        ]),
      );
      expect(node.actions.nodes.length).toBeGreaterThan(0);
      expect(node.flows.edges.length).toBeGreaterThan(0);
    }
  });

  test("All Versions returns every version as a record of its own", async () => {
    const latest = await list();
    const all = await list({ allVersions: true, fetchAll: true });
    expect(all.totalCount).toBeGreaterThan(latest.totalCount);
    const integration = await first(({ versionNumber }) => versionNumber > 1);
    const versions = await list({
      allVersions: true,
      versionSequenceId: integration.versionSequenceId,
    });
    expect(versions.nodes.length).toBeGreaterThan(1);
    expect(new Set(versions.nodes.map(({ versionSequenceId }) => versionSequenceId))).toEqual(
      new Set([integration.versionSequenceId]),
    );
    const one = await list({
      allVersions: true,
      versionSequenceId: integration.versionSequenceId,
      versionNumber: 1,
    });
    expect(one.nodes.map(({ versionNumber }) => versionNumber)).toEqual([1]);
  });

  test("every filter filters", async () => {
    const all = (await list({ fetchAll: true })).nodes;
    const sample = await first(({ category, labels, description }) =>
      Boolean(category && labels?.length && description),
    );
    const matching: [Record<string, unknown>, (integration: Integration) => boolean][] = [
      [{ name: sample.name }, ({ name }) => name === sample.name],
      [
        { nameContains: sample.name.slice(1, 4) },
        ({ name }) => name.toLowerCase().includes(sample.name.slice(1, 4).toLowerCase()),
      ],
      [
        { description: sample.description },
        ({ description }) => description === sample.description,
      ],
      [
        { descriptionContains: sample.description?.slice(0, 5) },
        ({ description }) => Boolean(description?.includes(sample.description?.slice(0, 5) ?? "")),
      ],
      [{ category: sample.category }, ({ category }) => category === sample.category],
      [
        { categoryContains: sample.category?.slice(0, 2) },
        ({ category }) =>
          Boolean(
            category?.toLowerCase().includes(sample.category?.slice(0, 2).toLowerCase() ?? ""),
          ),
      ],
      [
        { labelContains: sample.labels?.[0] },
        ({ labels }) => Boolean(labels?.some((label) => label.includes(sample.labels?.[0] ?? ""))),
      ],
      [{ hasUnpublishedChanges: "yes" }, ({ hasUnpublishedChanges }) => hasUnpublishedChanges],
      [{ hasUnpublishedChanges: "no" }, ({ hasUnpublishedChanges }) => !hasUnpublishedChanges],
      [{ versionIsAvailable: "yes" }, ({ versionIsAvailable }) => versionIsAvailable],
      [
        { marketplaceConfiguration: sample.marketplaceConfiguration },
        ({ marketplaceConfiguration }) =>
          marketplaceConfiguration === sample.marketplaceConfiguration,
      ],
    ];
    for (const [filter, matches] of matching) {
      const { nodes } = await list({ fetchAll: true, ...filter });
      expect({ filter, names: nodes.map(({ name }) => name) }).toEqual({
        filter,
        names: all.filter(matches).map(({ name }) => name),
      });
    }
    const used = await list({ hasInstances: "yes" });
    const unused = await list({ hasInstances: "no" });
    expect(used.totalCount).toBeGreaterThan(0);
    expect(used.totalCount + unused.totalCount).toBe(all.length);
  });

  test.each([
    [{ versionNumber: -1 }, "Version Number must be a whole number of 0 or more"],
    [{ marketplaceConfiguration: "SOMEWHERE" }, "Marketplace Config must be one of"],
    [{ allVersions: "perhaps" }, "All Versions must be true or false"],
    [{ hasInstances: "some" }, "Has Instances must be any, yes or no"],
  ])("refuses %j", async (params, message) => {
    expect((await harness.fail("listIntegrations", params)).message).toContain(
      `List Integrations: ${message}`,
    );
  });
});

describe("getIntegration", () => {
  test("returns flows with their triggers, and required config variables", async () => {
    const { id } = await first();
    const result = await harness.run<
      Result<{
        integration: Integration & { requiredConfigVariables: { nodes: { key: string }[] } };
      }>
    >("getIntegration", { integrationId: id });
    const { integration } = result.data.data;
    expect(integration.flows.nodes[0]).toMatchObject({
      name: expect.any(String),
      trigger: { name: expect.any(String) },
    });
    expect(integration.requiredConfigVariables.nodes.every(({ key }) => key.length > 0)).toBe(true);
  });

  test("says that there is no such integration", async () => {
    const error = await harness.fail("getIntegration", { integrationId: unknownId("Integration") });
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(
      /^Get Integration: Integration \S+ was not found, or the connection/,
    );
  });

  test("refuses a missing and a wrong ID", async () => {
    expect((await harness.fail("getIntegration", {})).message).toBe(
      "Get Integration: Integration ID is required.",
    );
    expect(
      (await harness.fail("getIntegration", { integrationId: unknownId("IntegrationFlow") }))
        .message,
    ).toContain("Integration ID is the ID of a flow.");
  });
});

describe("listFlows", () => {
  test("lists the flows of an integration", async () => {
    const { id } = await first();
    const result = await harness.run<Result<{ integration: Integration }>>("listFlows", {
      integrationId: id,
    });
    const { flows } = result.data.data.integration;
    expect(flows.nodes.length).toBe(flows.totalCount);
    expect(flows.nodes[0]?.testUrl).toMatch(/^https?:/);
    const all = await harness.run<Result<{ integration: Integration }>>("listFlows", {
      integrationId: id,
      fetchAll: true,
      first: 1,
    });
    expect(all.data.data.integration.flows.nodes).toEqual(flows.nodes);
  });

  test("says that there is no such integration; refuses a wrong ID", async () => {
    expect(
      (await harness.fail("listFlows", { integrationId: unknownId("Integration") })).code,
    ).toBe("notFound");
    expect((await harness.fail("listFlows", { integrationId: unknownId("Instance") })).code).toBe(
      "invalidInput",
    );
  });
});

describe("updateIntegration", () => {
  test("changes what is given and leaves the rest", async () => {
    const integration = await first();
    await harness.run("updateIntegration", {
      integrationId: integration.id,
      description: "Changed",
      category: "Testing",
      labels: ["one", "two"],
    });
    expect(await first(({ id }) => id === integration.id)).toMatchObject({
      name: integration.name,
      description: "Changed",
      category: "Testing",
      labels: ["one", "two"],
    });
  });

  test("an unknown integration is rejected, a missing ID refused", async () => {
    const error = await harness.fail("updateIntegration", {
      integrationId: unknownId("Integration"),
      name: "x",
    });
    expect(error.code).toBe("rejected");
    expect((await harness.fail("updateIntegration", {})).message).toBe(
      "Update Integration: Integration ID is required.",
    );
  });
});

describe("publishIntegration", () => {
  test("sends where the version comes from, and nothing of what is blank", async () => {
    const { store } = harness.emulator;
    const { id } = await first();
    const publish = async (params: Record<string, unknown>) => {
      await harness.run("publishIntegration", { integrationId: id, ...params });
      const sequence = store.integrations.get(id)?.versionSequenceId ?? "";
      return store.versions.get(sequence)?.at(-1)?.versionAttributes;
    };
    const all = await publish({
      commitHash: " 9f2c1e7 ",
      commitUrl: "https://git.example.com/acme/orders/commit/9f2c1e7",
      repositoryUrl: "https://git.example.com/acme/orders",
      pullRequestUrl: "https://git.example.com/acme/orders/pull/42",
    });
    expect(JSON.parse(all ?? "")).toEqual({
      commitHash: "9f2c1e7",
      commitUrl: "https://git.example.com/acme/orders/commit/9f2c1e7",
      repoUrl: "https://git.example.com/acme/orders",
      pullRequestUrl: "https://git.example.com/acme/orders/pull/42",
    });
    expect(await publish({ commitHash: "9f2c1e8", commitUrl: "" })).toBe(
      '{"commitHash":"9f2c1e8"}',
    );
    expect(await publish({})).toBeNull();
  });

  test("makes a new version with its comment", async () => {
    const integration = await first();
    const result = await harness.run<
      Result<{
        publishIntegration: { integration: Integration & { versionComment: string | null } };
      }>
    >("publishIntegration", { integrationId: integration.id, comments: "Faster" });
    const { integration: published } = result.data.data.publishIntegration;
    expect(published.versionNumber).toBe(integration.versionNumber + 1);
    expect(published.versionComment).toBe("Faster");
    const versions = await list({
      allVersions: true,
      versionSequenceId: integration.versionSequenceId,
    });
    expect(versions.nodes.map(({ versionNumber }) => versionNumber)).toContain(
      published.versionNumber,
    );
  });

  test("an unknown integration is rejected, a wrong ID refused", async () => {
    expect(
      (await harness.fail("publishIntegration", { integrationId: unknownId("Integration") })).code,
    ).toBe("rejected");
    expect(
      (await harness.fail("publishIntegration", { integrationId: unknownId("Customer") })).message,
    ).toContain("Publish Integration Version: Integration ID is the ID of a customer.");
  });
});
