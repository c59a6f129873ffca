import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Version {
  id: string;
  versionNumber: number;
  versionIsAvailable: boolean;
  versionIsLatest: boolean;
  versionAttributes: string | null;
  versionCreatedBy: { email: string } | null;
  marketplaceConfiguration: string;
  overview?: string | null;
  allowMultipleMarketplaceInstances?: boolean;
}
interface Result<T> {
  data: { status: number; data: T };
}
interface Versions {
  integration: {
    versionSequence: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Version[];
    };
  };
}

const MISTAKEN = `name: Orders
flows:
  - name: Import
    steps:
      - name: Webhook
        isTriger: true
        action: { key: webhook, component: { key: webhook-triggers, isPublic: true } }
      - name: Send
        action: { key: httpPost, component: { key: http, isPublic: true } }
        inputs: { data: { type: reference, value: nobody.results } }
`;

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const draftNamed = (name: string) => {
  const { drafts } = harness.emulator.store;
  const found = [...drafts.values()].find((draft) => draft.name === name);
  if (!found) throw new Error(`There is no integration ${name}.`);
  return found;
};
const versionsOf = (name: string) =>
  harness.emulator.store.versions.get(draftNamed(name).versionSequenceId) ?? [];
const newestOf = (name: string) => {
  const newest = versionsOf(name).at(-1);
  if (!newest) throw new Error(`${name} has no version.`);
  return newest;
};
const listed = async (params: Record<string, unknown>) =>
  (await harness.run<Result<Versions>>("listIntegrationVersions", params)).data.data.integration
    .versionSequence;

describe("listIntegrationVersions", () => {
  const name = "Inventory Feed";

  test("lists the versions with the newest first, whichever of their IDs is given", async () => {
    const integrationId = draftNamed(name).id;
    await harness.run("publishIntegration", { integrationId, commitHash: "9f2c1e7" });
    const known = versionsOf(name);
    const byDraft = await listed({ integrationId });
    expect(byDraft.totalCount).toBe(known.length);
    expect(byDraft.nodes.map(({ id }) => id)).toEqual(known.map(({ id }) => id).reverse());
    expect(byDraft.nodes[0]).toMatchObject({
      versionNumber: known.length,
      versionIsAvailable: true,
      versionIsLatest: true,
      versionAttributes: '{"commitHash":"9f2c1e7"}',
      versionCreatedBy: { email: harness.emulator.store.signedInUser.email },
    });
    expect(await listed({ integrationId: known[0]?.id })).toEqual(byDraft);
  });

  test("pages are followed with Fetch All", async () => {
    const integrationId = draftNamed(name).id;
    const page = await listed({ integrationId, first: 1 });
    expect(page.nodes).toHaveLength(1);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const all = await listed({ integrationId, first: 1, fetchAll: true });
    expect(all.nodes).toHaveLength(versionsOf(name).length);
    const rest = await listed({ integrationId, first: 100, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  test.each([
    ["yes", true],
    ["no", false],
  ])("Available %s", async (available, expected) => {
    const withdrawn = newestOf(name);
    withdrawn.versionIsAvailable = false;
    const { nodes } = await listed({ integrationId: draftNamed(name).id, available });
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.map((node) => node.versionIsAvailable)).toEqual(nodes.map(() => expected));
    expect(nodes.some(({ id }) => id === withdrawn.id)).toBe(!expected);
  });

  test("an unknown integration is not found", async () => {
    const id = unknownId("Integration");
    const error = await harness.fail("listIntegrationVersions", { integrationId: id });
    expect(error.message).toContain(`List Integration Versions: Integration ${id} was not found`);
    expect(error.message).toContain("Check Integration ID");
  });
});

describe("setVersionAvailability", () => {
  const name = "Inventory Feed";

  test("a withdrawn version is chosen by nobody until it is available again", async () => {
    const version = newestOf(name);
    const set = (available: unknown) =>
      harness.run<Result<{ updateIntegrationVersionAvailability: { integration: Version } }>>(
        "setVersionAvailability",
        { integrationId: version.id, available },
      );
    const { data } = await set("false");
    expect(data.status).toBe(200);
    expect(data.data.updateIntegrationVersionAvailability.integration).toMatchObject({
      id: version.id,
      versionIsAvailable: false,
    });
    const instance = [...harness.emulator.store.instances.values()].find(
      ({ integrationId }) => integrationId === versionsOf(name)[1]?.id,
    );
    const move = { instanceId: instance?.id, integrationId: version.id };
    const refused = await harness.fail("updateInstance", move);
    expect(refused.message).toContain("is not available");
    await set(true);
    expect(version.versionIsAvailable).toBe(true);
    await harness.run("updateInstance", move);
    expect(instance?.integrationId).toBe(version.id);
  });

  test("a draft has no availability", async () => {
    const error = await harness.fail("setVersionAvailability", {
      integrationId: draftNamed(name).id,
      available: "true",
    });
    expect(error.message).toMatch(
      /^Set Version Availability: Prismatic rejected .* Integration Version ID \(id\): Only a published version/,
    );
  });

  test.each([
    [{ available: "" }, "Available is required."],
    [{ available: "perhaps" }, "Available must be true or false"],
    [{ integrationId: "" }, "Integration Version ID is required."],
  ])("%j is refused before anything is sent", async (params, message) => {
    const valid = { integrationId: newestOf(name).id, available: true };
    const error = await harness.fail("setVersionAvailability", { ...valid, ...params });
    expect(error.message).toContain(`Set Version Availability: ${message}`);
    expect(harness.emulator.requests.count({})).toBe(0);
  });

  test("an unknown version is not found", async () => {
    const integrationId = unknownId("Integration");
    const error = await harness.fail("setVersionAvailability", { integrationId, available: true });
    expect(error.message).toContain("Check Integration Version ID");
  });
});

describe("updateMarketplaceConfiguration", () => {
  const name = "Team Notifications";
  const update = async (params: Record<string, unknown>) =>
    (
      await harness.run<
        Result<{ updateIntegrationMarketplaceConfiguration: { integration: Version } }>
      >("updateMarketplaceConfiguration", { integrationId: newestOf(name).id, ...params })
    ).data.data.updateIntegrationMarketplaceConfiguration.integration;

  test("offers an integration, and withdraws it without losing the rest", async () => {
    expect(
      await update({
        marketplaceConfiguration: "available_and_deployable",
        overview: "Tells your team",
        allowMultipleInstances: "on",
      }),
    ).toMatchObject({
      id: newestOf(name).id,
      marketplaceConfiguration: "AVAILABLE_AND_DEPLOYABLE",
      overview: "Tells your team",
      allowMultipleMarketplaceInstances: true,
    });
    expect(draftNamed(name).marketplaceConfiguration).toBe("AVAILABLE_AND_DEPLOYABLE");
    expect(
      await update({ marketplaceConfiguration: "NOT_AVAILABLE_IN_MARKETPLACE" }),
    ).toMatchObject({
      marketplaceConfiguration: "NOT_AVAILABLE_IN_MARKETPLACE",
      overview: "Tells your team",
      allowMultipleMarketplaceInstances: true,
    });
    expect(await update({ allowMultipleInstances: "off" })).toMatchObject({
      overview: "Tells your team",
      allowMultipleMarketplaceInstances: false,
    });
  });

  test("blank inputs change nothing, and the log says so", async () => {
    const { updatedAt: _, ...before } = structuredClone(newestOf(name));
    await update({ marketplaceConfiguration: "", overview: " ", allowMultipleInstances: "leave" });
    expect(harness.logs.join("\n")).toContain("no changes provided; nothing to update");
    expect(newestOf(name)).toMatchObject(before);
  });

  test("a value that is none of the three is refused before anything is sent", async () => {
    const error = await harness.fail("updateMarketplaceConfiguration", {
      integrationId: newestOf(name).id,
      marketplaceConfiguration: "HIDDEN",
    });
    expect(error.message).toContain(
      "Update Marketplace Configuration: Marketplace Config must be one of AVAILABLE_AND_DEPLOYABLE",
    );
    expect(harness.emulator.requests.count({})).toBe(0);
  });

  test("a withdrawn version is rejected, an unknown one not found", async () => {
    newestOf(name).versionIsAvailable = false;
    const marketplaceConfiguration = "AVAILABLE_AND_DEPLOYABLE";
    const rejected = await harness.fail("updateMarketplaceConfiguration", {
      integrationId: newestOf(name).id,
      marketplaceConfiguration,
    });
    expect(rejected.message).toContain("Integration Version ID (id): Version 2");
    const unknown = await harness.fail("updateMarketplaceConfiguration", {
      integrationId: unknownId("Integration"),
      marketplaceConfiguration,
    });
    expect(unknown.message).toContain("Check Integration Version ID");
  });
});

describe("forkIntegration", () => {
  test("makes a draft of its own with the parent's flows", async () => {
    const parent = draftNamed("Order Sync");
    const { data } = await harness.run<
      Result<{ forkIntegration: { integration: { id: string; versionNumber: number } } }>
    >("forkIntegration", { integrationId: parent.id, name: " Order Sync for Harbor " });
    const fork = draftNamed("Order Sync for Harbor");
    expect(data.data.forkIntegration.integration).toMatchObject({ id: fork.id, versionNumber: 0 });
    expect(fork.flows.map(({ name }) => name)).toEqual(parent.flows.map(({ name }) => name));
    expect(fork.description).toBe(parent.description);
    expect(fork.versionSequenceId).not.toBe(parent.versionSequenceId);
  });

  test("a version's ID forks that version", async () => {
    const [first] = versionsOf("Order Sync");
    await harness.run("forkIntegration", {
      integrationId: first?.id,
      name: "From the First",
      description: "What version 1 did",
    });
    const fork = draftNamed("From the First");
    expect(fork.description).toBe("What version 1 did");
    expect(fork.flows.map(({ name }) => name)).toEqual(first?.flows.map(({ name }) => name));
  });

  test("names the input for an unknown parent, and requires a name", async () => {
    const unknown = await harness.fail("forkIntegration", {
      integrationId: unknownId("Integration"),
      name: "Nowhere",
    });
    expect(unknown.message).toMatch(
      /^Fork Integration: Prismatic rejected the request; nothing was changed.*Check Integration ID/,
    );
    const before = harness.emulator.requests.entries.length;
    const blank = await harness.fail("forkIntegration", {
      integrationId: draftNamed("Order Sync").id,
      name: " ",
    });
    expect(blank.message).toBe("Fork Integration: Name is required.");
    expect(harness.emulator.requests.entries).toHaveLength(before);
  });

  test("a name that is too long is rejected with its field", async () => {
    const error = await harness.fail("forkIntegration", {
      integrationId: draftNamed("Order Sync").id,
      name: "x".repeat(300),
    });
    expect(error.message).toContain("Name: Ensure this value has at most 255 characters");
  });
});

describe("validateDefinition", () => {
  interface Validation {
    validateIntegrationSchema: {
      result: { isValid: boolean };
      errors: { field: string; messages: string[] }[];
    };
  }
  const validate = async (definition: unknown) =>
    (await harness.run<Result<Validation>>("validateDefinition", { definition })).data.data
      .validateIntegrationSchema;

  test("an exported definition is valid, and nothing is imported", async () => {
    const { drafts } = harness.emulator.store;
    const count = drafts.size;
    for (const { definition } of [...drafts.values()]) {
      expect(await validate(definition)).toEqual({ result: { isValid: true }, errors: [] });
    }
    const exported = await harness.run("exportIntegration", {
      integrationId: draftNamed("Order Sync").id,
    });
    expect((await validate(exported)).result.isValid).toBe(true);
    expect(drafts.size).toBe(count);
  });

  test.each([
    ["text that is not YAML", "name: [", "not valid YAML"],
    ["a list", "- one", "must be a YAML mapping"],
    ["no name", "flows: []", '"name" is missing.'],
    [
      "a misspelled key and a step that is not there",
      MISTAKEN,
      'refers to a step that does not exist: "nobody.results"',
    ],
  ])("%s is a finding, not a failure", async (_, definition, message) => {
    const { result, errors } = await validate(definition);
    expect(result).toEqual({ isValid: false });
    expect(errors.map(({ field }) => field)).toContain("definition");
    expect(errors.flatMap(({ messages }) => messages).join("\n")).toContain(message);
  });

  test("all findings are returned", async () => {
    const { errors } = await validate(MISTAKEN);
    expect(errors).toEqual([
      {
        field: "definition",
        messages: [
          '"flows[0].steps[0].isTriger" is not a known key.',
          expect.stringContaining("nobody.results"),
        ],
      },
    ]);
  });

  test("a blank definition is refused before anything is sent", async () => {
    const error = await harness.fail("validateDefinition", { definition: " \n" });
    expect(error.message).toBe("Validate Definition: YAML Definition is required.");
    expect(harness.emulator.requests.count({})).toBe(0);
  });
});
