import { type Emulator, startEmulator } from "../emulator";
import { type Bundle, loadBundle } from "./support/bundle";

/**
 * Each section of Prismatic's API guide, played with the built bundle instead of a script. One
 * instance goes through all of them, so they follow each other.
 */

interface Named {
  id: string;
  name: string;
}
interface Page<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: T[];
}
interface Customer extends Named {
  externalId: string | null;
  description: string;
}
interface User extends Named {
  email: string;
  role: Named;
  customer: Named | null;
}
interface Instance extends Named {
  enabled: boolean;
  needsDeploy: boolean;
  lastDeployedAt: string | null;
  integration: Named;
  flowConfigs: Page<{ webhookUrl: string; flow: Named }>;
}
interface ConfigVariable {
  id: string;
  status: string | null;
  value: string | null;
  inputs: { nodes: { name: string; value: string }[] } | null;
  requiredConfigVariable: { key: string; dataType: string; defaultValue: string | null };
}

const CONFIG = {
  Greeting: "Ahoy",
  "Batch Size": 25,
  "Sync?": false,
  Recipients: ["a@harbor.example", "b@harbor.example"],
  "Field Map": { sku: "code" },
  "ERP Connection": { endpoint: "https://erp.harbor.example", username: "u", apiKey: "k-7f3a" },
};

let emulator: Emulator;
let bundle: Bundle;
let customer: Customer;
let instance: Instance;

beforeAll(async () => {
  emulator = await startEmulator({ instances: 130 });
  bundle = loadBundle(emulator);
  customer = await createCustomer("Harbor Foods", "harbor-foods");
  instance = await createInstance("Harbor Orders");
});
afterAll(() => emulator.stop());

async function createCustomer(name: string, externalId: string): Promise<Customer> {
  const { createCustomer } = await bundle.data<{ createCustomer: { customer: Customer } }>(
    "createCustomer",
    { name, externalId, description: "Wholesale" },
  );
  return createCustomer.customer;
}

/** An instance of the newest published version of the integration of orders. */
async function createInstance(name: string): Promise<Instance> {
  const { integrations } = await bundle.data<{
    integrations: Page<Named & { versionNumber: number }>;
  }>("listIntegrations", {
    name: "Order Sync",
    allVersions: true,
    versionIsAvailable: "yes",
    fetchAll: true,
  });
  const [newest] = integrations.nodes.sort((a, b) => b.versionNumber - a.versionNumber);
  const { createInstance } = await bundle.data<{ createInstance: { instance: Instance } }>(
    "createInstance",
    {
      customerId: customer.id,
      integrationId: newest?.id,
      name,
      configVariables: JSON.stringify(CONFIG),
    },
  );
  return createInstance.instance;
}

async function configVariables(instanceId = instance.id): Promise<Map<string, ConfigVariable>> {
  const { instance: found } = await bundle.data<{
    instance: { configVariables: Page<ConfigVariable> };
  }>("listConfigVariables", { instanceId, fetchAll: true });
  return new Map(
    found.configVariables.nodes.map((node) => [node.requiredConfigVariable.key, node]),
  );
}

const roleNamed = (roles: Named[], name: string) => roles.find((role) => role.name === name)?.id;

test("Managing Customers", async () => {
  const created = await createCustomer("Meadow Dairy", "meadow-dairy");
  const { updateCustomer } = await bundle.data<{ updateCustomer: { customer: Customer } }>(
    "updateCustomer",
    { customerId: created.id, description: "Dairy, one warehouse" },
  );
  expect(updateCustomer.customer).toMatchObject({
    name: "Meadow Dairy",
    externalId: "meadow-dairy",
    description: "Dairy, one warehouse",
  });

  const byExternalId = () =>
    bundle.data<{ customers: Page<Customer> }>("listCustomers", { externalId: "meadow-dairy" });
  expect((await byExternalId()).customers.nodes.map(({ id }) => id)).toEqual([created.id]);
  await expect(createCustomer("Another", "meadow-dairy")).rejects.toThrow(/External ID/);

  await bundle.run("deleteCustomer", { customerId: created.id });
  expect((await byExternalId()).customers.totalCount).toBe(0);
});

test("Managing Users", async () => {
  const { customerRoles } = await bundle.data<{ customerRoles: Named[] }>("listCustomerRoles");
  const { organizationRoles } = await bundle.data<{ organizationRoles: Named[] }>(
    "listOrganizationRoles",
  );
  const email = "mia@harbor.example";
  const { createCustomerUser } = await bundle.data<{ createCustomerUser: { user: User } }>(
    "createCustomerUser",
    { customerId: customer.id, email, roleId: roleNamed(customerRoles, "Admin"), name: "Mia" },
  );
  const { createOrganizationUser } = await bundle.data<{ createOrganizationUser: { user: User } }>(
    "createOrganizationUser",
    { email: "sam@northwind.example", roleId: roleNamed(organizationRoles, "Admin") },
  );
  await expect(
    bundle.run("createCustomerUser", {
      customerId: customer.id,
      email,
      roleId: roleNamed(customerRoles, "Admin"),
    }),
  ).rejects.toThrow(/Create Customer User: Prismatic rejected the request.*Email/);

  const { users } = await bundle.data<{ users: Page<User> }>("listUsers", {
    customerId: customer.id,
    fetchAll: true,
  });
  expect(users.nodes.map(({ id }) => id)).toEqual([createCustomerUser.user.id]);
  const team = await bundle.data<{ users: Page<User> }>("listUsers", {
    organizationOnly: true,
    fetchAll: true,
  });
  expect(team.users.nodes.map(({ id }) => id)).toContain(createOrganizationUser.user.id);
  expect(team.users.nodes.every((user) => user.customer === null)).toBe(true);

  const { updateUser } = await bundle.data<{ updateUser: { user: User } }>("updateUser", {
    userId: createCustomerUser.user.id,
    name: "Mia Lund",
  });
  expect(updateUser.user).toMatchObject({ name: "Mia Lund", email });
  for (const { user } of [createCustomerUser, createOrganizationUser]) {
    await bundle.run("deleteUser", { userId: user.id });
  }
  const left = await bundle.data<{ users: Page<User> }>("listUsers", { customerId: customer.id });
  expect(left.users.totalCount).toBe(0);
});

test("Deploying New Instances", async () => {
  expect(instance).toMatchObject({ name: "Harbor Orders", lastDeployedAt: null });
  const urls = instance.flowConfigs.nodes.map(({ webhookUrl }) => webhookUrl);
  expect(urls).toHaveLength(instance.flowConfigs.totalCount);
  for (const url of urls) expect(url.startsWith(emulator.url)).toBe(true);

  const held = await configVariables();
  expect(held.get("Greeting")?.value).toBe("Ahoy");
  expect(held.get("Batch Size")?.value).toBe("25");
  expect(held.get("Sync?")?.value).toBe("false");
  expect(held.get("Recipients")?.value).toBe('["a@harbor.example","b@harbor.example"]');
  expect(held.get("Field Map")?.value).toBe('[{"key":"sku","value":"code"}]');
  expect(held.get("ERP Connection")?.status).toBe("ACTIVE");
});

test("Updating Config Variables with updateInstance", async () => {
  bundle.warnings.length = 0;
  const { "Sync?": _, ...named } = CONFIG;
  await bundle.run("updateInstance", {
    instanceId: instance.id,
    configVariables: JSON.stringify({ ...named, Greeting: "Ahoy again" }),
  });
  const held = await configVariables();
  expect(held.get("Greeting")?.value).toBe("Ahoy again");
  expect(held.get("Sync?")?.value).toBe(held.get("Sync?")?.requiredConfigVariable.defaultValue);
  const warning = bundle.warnings.find((line) => line.includes("will be reset"));
  expect(warning).toContain('"Sync?"');
  expect(bundle.warnings.join()).not.toContain("k-7f3a");
});

test("Updating Config Variables with updateInstanceConfigVariables", async () => {
  const before = await configVariables();
  await bundle.run("updateInstanceConfigVariables", {
    instanceId: instance.id,
    configVariables: JSON.stringify({ "Batch Size": 100 }),
  });
  const after = await configVariables();
  expect(after.get("Batch Size")?.value).toBe("100");
  before.delete("Batch Size");
  for (const [key, { value }] of before) expect(after.get(key)?.value).toBe(value);

  await expect(
    bundle.run("updateInstanceConfigVariables", {
      instanceId: instance.id,
      configVariables: '{"Batch Sise": 100}',
    }),
  ).rejects.toThrow('"Batch Sise" does not exist. Closest match: "Batch Size".');
});

test("Importing an OAuth 2.0 Connection", async () => {
  const variable = (await configVariables()).get("Slack Connection");
  expect(variable?.status).toBe("PENDING");
  await bundle.run("importOAuth2Connection", {
    configVariableId: variable?.id,
    accessToken: "xoxb-old",
    refreshToken: "xoxr-kept",
    tokenType: "bearer",
    expiresIn: "3600",
  });
  expect((await configVariables()).get("Slack Connection")?.status).toBe("ACTIVE");
});

test("Deploying", async () => {
  const { deployInstance } = await bundle.data<{ deployInstance: { instance: Instance } }>(
    "deployInstance",
    { instanceId: instance.id },
  );
  expect(deployInstance.instance).toMatchObject({ needsDeploy: false, enabled: true });
  expect(deployInstance.instance.lastDeployedAt).not.toBeNull();
});

test("Fetching Step Results", async () => {
  const flow = instance.flowConfigs.nodes.find(({ flow }) => flow.name === "Import Orders");
  if (!flow) throw new Error("The instance has no such flow.");
  const response = await fetch(flow.webhookUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ items: [{ id: 1 }, { id: 2 }, { id: 3 }] }),
  });
  const { executionId } = (await response.json()) as { executionId: string };
  const { executionResult } = await bundle.data<{ executionResult: { status: string } }>(
    "waitForExecution",
    { executionId, timeoutSeconds: "60" },
  );
  expect(executionResult.status).toBe("SUCCESS");

  const ofStep = (stepName: string) =>
    bundle.run<{ data: unknown; contentType?: string }>("getStepResults", {
      executionId,
      stepName,
    });
  expect(await ofStep("Read Settings")).toEqual({
    data: { batchSize: "100", greeting: "Ahoy again" },
  });
  expect((await ofStep("createInvoice")).data).toHaveLength(3);
  const file = await ofStep("Render Summary");
  expect(file.contentType).toBe("application/pdf");
  expect(Buffer.isBuffer(file.data)).toBe(true);

  const { stepResults } = await bundle.data<{ stepResults: object }>("getStepResults", {
    executionId,
  });
  expect(Object.keys(stepResults)).toEqual(
    expect.arrayContaining(["Webhook", "Read Settings", "Create Invoice", "Render Summary"]),
  );
  const loads = emulator.requests.entries.filter(({ path }) => path.startsWith("/storage/"));
  expect(loads.length).toBeGreaterThan(0);
  expect(loads.every(({ authorization, status }) => !authorization && status === 200)).toBe(true);
});

test("A new instance's whole way: create, configure, deploy, test a flow, wait, read step results", async () => {
  const created = await createInstance("Harbor Orders, second");
  await bundle.run("updateInstanceConfigVariables", {
    instanceId: created.id,
    configVariables: { "Batch Size": 10 },
  });
  const connection = (await configVariables(created.id)).get("Slack Connection");
  await bundle.run("importOAuth2Connection", {
    configVariableId: connection?.id,
    accessToken: "xoxb-old",
    refreshToken: "xoxr-kept",
  });
  await bundle.run("deployInstance", { instanceId: created.id });

  const { integration } = await bundle.data<{ integration: { flows: Page<Named> } }>("listFlows", {
    integrationId: created.integration.id,
  });
  const flow = integration.flows.nodes.find(({ name }) => name === "Import Orders");
  const { testIntegrationFlow } = await bundle.data<{
    testIntegrationFlow: { testIntegrationFlowResult: { execution: { id: string } } };
  }>("testFlow", {
    flowId: flow?.id,
    payload: '{"items": [{"id": 1}, {"id": 2}]}',
    contentType: "application/json",
    asynchronous: true,
  });
  const executionId = testIntegrationFlow.testIntegrationFlowResult.execution.id;
  await bundle.run("waitForExecution", { executionId, timeoutSeconds: "60" });
  const { data } = await bundle.run<{ data: unknown }>("getStepResults", {
    executionId,
    stepName: "Create Invoice",
  });
  expect(data).toEqual([
    { order: { id: 1 }, currency: "EUR" },
    { order: { id: 2 }, currency: "EUR" },
  ]);
});

test("Pagination", async () => {
  const list = async (params: object) =>
    (await bundle.data<{ instances: Page<Named> }>("listInstances", { ...params })).instances;
  const byHand: string[] = [];
  let after: string | null = null;
  do {
    const page: Page<Named> = await list({ first: "50", after });
    byHand.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(byHand.length).toBeGreaterThan(100);

  const all = await list({ fetchAll: true });
  expect(all.nodes.map(({ id }) => id)).toEqual(byHand);
  expect(all.totalCount).toBe(byHand.length);
  expect(all.pageInfo.hasNextPage).toBe(false);
  expect((await list({ maxRecords: "120" })).nodes).toHaveLength(120);
});
