import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Integration {
  id: string;
  name: string;
  description: string | null;
  hasUnpublishedChanges: boolean;
  versionNumber: number;
  customer: { id: string } | null;
  flows: { nodes: { id: string; name: string }[] };
}
interface Result<T> {
  data: { status: number; data: T };
}
interface Exported {
  data: string;
  contentType: string;
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const importIntegration = async (params: Record<string, unknown>) =>
  (
    await harness.run<Result<{ importIntegration: { integration: Integration } }>>(
      "importIntegration",
      params,
    )
  ).data.data.importIntegration.integration;
const exportIntegration = (integrationId: string, params: Record<string, unknown> = {}) =>
  harness.run<Exported>("exportIntegration", { integrationId, ...params });
const draft = (name: string) => {
  const found = [...harness.emulator.store.drafts.values()].find((one) => one.name === name);
  if (!found) throw new Error(`The emulator has no integration "${name}".`);
  return found;
};
const imports = () => harness.emulator.requests.count({ operationName: "ImportIntegration" });

const flows = `flows:
  - name: Receive
    steps:
      - name: Webhook
        isTrigger: true
        action: { key: webhook, component: { key: webhook-triggers, version: 1, isPublic: true } }
`;
const yaml = `name: Acme Orders\ndescription: Sends orders\n${flows}`;

describe("importIntegration", () => {
  test("makes a new integration", async () => {
    const before = harness.emulator.store.drafts.size;
    const integration = await importIntegration({ definition: yaml });
    expect(integration).toMatchObject({
      id: expect.any(String),
      name: "Acme Orders",
      description: "Sends orders",
      customer: null,
    });
    expect(integration.flows.nodes.map(({ name }) => name)).toEqual(["Receive"]);
    expect(harness.emulator.store.drafts.size).toBe(before + 1);
  });

  test("makes one for a customer", async () => {
    const [customer] = [...harness.emulator.store.customers.values()];
    const integration = await importIntegration({
      definition: yaml,
      customerId: ` ${customer?.id} `,
    });
    expect(integration.customer?.id).toBe(customer?.id);
  });

  test("imports into an integration that is there", async () => {
    const { id } = draft("Inventory Feed");
    const before = harness.emulator.store.drafts.size;
    const integration = await importIntegration({ definition: yaml, integrationId: id });
    expect(integration).toMatchObject({ id, name: "Acme Orders", hasUnpublishedChanges: true });
    expect(harness.emulator.store.drafts.size).toBe(before);
  });

  test("sends the definition verbatim, without a byte order mark", async () => {
    const definition = `\n# Größe ✓\n${yaml}\n\n`;
    const { id } = await importIntegration({ definition: Buffer.from(`\uFEFF${definition}`) });
    expect(harness.emulator.store.integrations.get(id)?.definition).toBe(definition);
  });

  test("replaces one that is built in code when asked to", async () => {
    const integrationId = draft("Contact Sync").id;
    const error = await harness.fail("importIntegration", { definition: yaml, integrationId });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(
      "Import Integration: Prismatic rejected the request; nothing was changed. Replace: A code-native",
    );
    const replaced = await importIntegration({ definition: yaml, integrationId, replace: true });
    expect(replaced).toMatchObject({ id: integrationId, name: "Acme Orders" });
  });

  test.each([
    [{ definition: "" }, "YAML Definition is required."],
    [{ definition: "name: Acme\n\tflows: []" }, "at line 2, column 1"],
    [{ definition: "flows: []" }, "YAML Definition has no name."],
    [{ definition: "- name: Acme" }, "is a list"],
    [{ definition: `${yaml}---\n${yaml}` }, "another begins at line 9"],
    [
      { definition: yaml, integrationId: "Acme Orders" },
      "Integration ID is not the ID of an integration",
    ],
    [{ definition: yaml, integrationId: unknownId("Customer") }, "is the ID of a customer"],
    [{ definition: yaml, customerId: unknownId("Instance") }, "is the ID of an instance"],
    [{ definition: yaml, replace: "perhaps" }, "Replace must be true or false"],
    [{ definition: yaml, replace: true }, "Replace requires an Integration ID"],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("importIntegration", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toMatch(/^Import Integration: /);
    expect(error.message).toContain(message);
    expect(imports()).toBe(0);
  });

  test("reports what the API rejects", async () => {
    const twice = `name: Acme\n${flows}${flows.replace("flows:\n", "")}`;
    const error = await harness.fail("importIntegration", { definition: twice });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain('There are two flows named "Receive".');
  });

  test.each([
    ["integrationId", "Integration"],
    ["customerId", "Customer"],
  ] as const)("reports an unknown %s", async (key, type) => {
    const error = await harness.fail("importIntegration", {
      definition: yaml,
      [key]: unknownId(type),
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(`${type} not found.`);
  });
});

describe("exportIntegration", () => {
  test("returns the definition with its content type", async () => {
    const { id, definition } = draft("Inventory Feed");
    expect(await exportIntegration(id)).toMatchObject({
      data: definition,
      contentType: "application/x-yaml",
    });
  });

  test("names the latest components when asked to", async () => {
    const { id } = await importIntegration({
      definition: yaml.replace("version: 1", "version: 0"),
    });
    expect((await exportIntegration(id)).data).toContain("version: 0");
    expect((await exportIntegration(id, { latestComponents: true })).data).not.toContain(
      "version: 0",
    );
  });

  test("says that there is no such integration", async () => {
    const error = await harness.fail("exportIntegration", {
      integrationId: unknownId("Integration"),
    });
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(
      /^Export Integration: Integration \S+ was not found, or the connection/,
    );
  });

  test("says that an integration has no definition", async () => {
    const integration = draft("Inventory Feed");
    integration.definition = null as unknown as string;
    const error = await harness.fail("exportIntegration", { integrationId: integration.id });
    expect(error.message).toContain("has no YAML definition of this integration");
  });

  test.each([
    [{}, "Integration ID is required."],
    [{ integrationId: unknownId("IntegrationFlow") }, "Integration ID is the ID of a flow."],
    [
      { integrationId: unknownId("Integration"), latestComponents: "some" },
      "Latest Components must be true or false",
    ],
  ])("refuses %j before sending", async (params, message) => {
    const error = await harness.fail("exportIntegration", params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ operationName: "ExportIntegration" })).toBe(0);
  });
});

describe("deleteIntegration", () => {
  test("deletes an integration without instances", async () => {
    const { id } = await importIntegration({ definition: yaml });
    await harness.run("deleteIntegration", { integrationId: id });
    expect(harness.emulator.store.integrations.has(id)).toBe(false);
  });

  test("reports that one with instances cannot be deleted", async () => {
    const { id } = draft("Inventory Feed");
    const error = await harness.fail("deleteIntegration", { integrationId: id });
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(
      /^Delete Integration: Prismatic rejected the request; nothing was changed\. Integration ID \(id\): .*instance\(s\)/,
    );
    expect(harness.emulator.store.integrations.has(id)).toBe(true);
  });

  test("reports an unknown integration, and refuses another ID", async () => {
    const unknown = await harness.fail("deleteIntegration", {
      integrationId: unknownId("Integration"),
    });
    expect(unknown.message).toContain("Integration not found.");
    const other = await harness.fail("deleteIntegration", { integrationId: unknownId("User") });
    expect(other.code).toBe("invalidInput");
    expect((await harness.fail("deleteIntegration")).message).toContain("is required");
  });
});
