import type { PlatformEvent } from "../store";
import { createTestApi } from "./testing";

function setUp() {
  const api = createTestApi({ instances: 0 });
  const events: string[] = [];
  api.store.onEvent((event: PlatformEvent) => events.push(`${event.type}:${event.entity.name}`));
  const [orgRole] = api.store.organizationRoles;
  const [customerRole] = api.store.customerRoles;
  const atlas = [...api.store.customers.values()].find((one) => one.name === "Atlas Logistics");
  if (!orgRole || !customerRole || !atlas) throw new Error("The seed lacks people.");
  return { ...api, events, orgRole, customerRole, atlas };
}

const fieldsOf = (payload: { errors: { field: string }[] }) =>
  payload.errors.map((error) => error.field);

describe("customers", () => {
  test("are created, updated and deleted", async () => {
    const { mutate, operation, store, events } = setUp();
    const created = await mutate("CreateCustomer", {
      name: "  Fjord Energy ",
      externalId: "cust-fjord",
      labels: ["Trial", "Trial", " "],
    });
    expect(created.errors).toEqual([]);
    expect(created.customer).toMatchObject({ name: "Fjord Energy", labels: ["Trial"] });
    const { id } = created.customer;
    await mutate("UpdateCustomer", { id, description: "Wind and water" });
    expect(await operation("GetCustomer", { customerId: id })).toMatchObject({
      name: "Fjord Energy",
      description: "Wind and water",
      externalId: "cust-fjord",
    });
    expect((await mutate("DeleteCustomer", { id })).errors).toEqual([]);
    expect(await operation("GetCustomer", { customerId: id })).toBeNull();
    expect(events).toEqual([
      "customer.created:Fjord Energy",
      "customer.updated:Fjord Energy",
      "customer.deleted:Fjord Energy",
    ]);
    expect(store.counters.mutations).toEqual({
      createCustomer: 1,
      updateCustomer: 1,
      deleteCustomer: 1,
    });
  });

  test("take their users and instances with them", async () => {
    const { mutate, store, atlas } = setUp();
    await mutate("DeleteCustomer", { id: atlas.id });
    expect([...store.users.values()].some((user) => user.customerId === atlas.id)).toBe(false);
    expect([...store.instances.values()].some((one) => one.customerId === atlas.id)).toBe(false);
  });

  test.each([
    ["CreateCustomer", { name: "  " }, "name"],
    ["CreateCustomer", { name: "x".repeat(256) }, "name"],
    ["CreateCustomer", { name: "Duplicate", externalId: "cust-atlas" }, "externalId"],
    ["UpdateCustomer", { id: "nobody", name: "x" }, "id"],
    ["DeleteCustomer", { id: "nobody" }, "id"],
  ])("%s %j is rejected", async (operation, input, field) => {
    const { mutate, store, events } = setUp();
    const before = store.customers.size;
    const payload = await mutate(operation, input);
    expect(payload.customer).toBeNull();
    expect(fieldsOf(payload)).toEqual([field]);
    expect(store.customers.size).toBe(before);
    expect(store.counters.mutations).toEqual({});
    expect(events).toEqual([]);
  });

  test("the system customer stays", async () => {
    const { mutate, store } = setUp();
    const system = [...store.customers.values()].find((customer) => customer.isSystem);
    expect(fieldsOf(await mutate("DeleteCustomer", { id: system?.id }))).toEqual(["id"]);
  });
});

describe("users", () => {
  test("are invited to a customer or to the organization", async () => {
    const { mutate, orgRole, customerRole, atlas, store } = setUp();
    const colleague = await mutate("CreateOrganizationUser", {
      email: "New@Northwind.example",
      role: orgRole.id,
    });
    expect(colleague.user).toMatchObject({
      email: "new@northwind.example",
      customer: null,
      org: { name: store.organization.name },
    });
    const client = await mutate("CreateCustomerUser", {
      email: "new@atlas.example",
      name: "Nia",
      customer: atlas.id,
      role: customerRole.id,
    });
    expect(client.user).toMatchObject({ name: "Nia", org: null, customer: { id: atlas.id } });
  });

  test("each kind of user takes only its own roles", async () => {
    const { mutate, orgRole, customerRole, atlas } = setUp();
    const email = "a@b.example";
    const wrong = [
      await mutate("CreateOrganizationUser", { email, role: customerRole.id }),
      await mutate("CreateCustomerUser", { email, customer: atlas.id, role: orgRole.id }),
      await mutate("CreateOrganizationUser", { email, role: "none" }),
    ];
    expect(wrong.map(fieldsOf)).toEqual([["role"], ["role"], ["role"]]);
  });

  test("an e-mail address and an external ID belong to one user", async () => {
    const { mutate, orgRole } = setUp();
    const role = orgRole.id;
    const refused = async (input: object) =>
      fieldsOf(await mutate("CreateOrganizationUser", { role, ...input }));
    expect(await refused({ email: "ADA@northwind.example" })).toEqual(["email"]);
    expect(await refused({ email: "no address" })).toEqual(["email"]);
    expect(await refused({ email: "x@y.example", externalId: "user-1" })).toEqual(["externalId"]);
  });

  test("are updated and deleted, but not by themselves", async () => {
    const { mutate, store, orgRole } = setUp();
    const [me, other] = [...store.users.values()];
    const updated = await mutate("UpdateUser", { id: other?.id, name: "Olga", role: orgRole.id });
    expect(updated.user).toMatchObject({ name: "Olga", role: { id: orgRole.id } });
    expect((await mutate("DeleteUser", { id: other?.id })).errors).toEqual([]);
    expect(store.users.has(other?.id ?? "")).toBe(false);
    expect(fieldsOf(await mutate("DeleteUser", { id: me?.id }))).toEqual(["id"]);
  });
});

describe("webhook endpoints", () => {
  const input = {
    name: "Audit",
    url: "https://audit.example/hook",
    eventTypes: ["instance.deployed", "made.up"],
    secret: "shared",
  };

  test("keep their secret to themselves", async () => {
    const { mutate, run, store } = setUp();
    const { webhookEndpoint } = await mutate("CreateWebhookEndpoint", input);
    const id = webhookEndpoint.id;
    expect(webhookEndpoint).toMatchObject({ enabled: true, eventTypes: input.eventTypes });
    await mutate("UpdateWebhookEndpoint", { id, enabled: false, eventTypes: ["customer.created"] });
    expect(
      await run(`query ($id: ID!) { webhookEndpoint(id: $id) { enabled eventTypes secret url } }`, {
        id,
      }),
    ).toEqual({
      webhookEndpoint: {
        enabled: false,
        eventTypes: ["customer.created"],
        secret: null,
        url: input.url,
      },
    });
    expect(store.webhookEndpoints.get(id)?.secret).toBe("shared");
    await mutate("DeleteWebhookEndpoint", { id });
    expect(store.webhookEndpoints.size).toBe(0);
    expect(fieldsOf(await mutate("DeleteWebhookEndpoint", { id }))).toEqual(["id"]);
  });

  test.each([
    [{ url: "ftp://audit.example" }, "url"],
    [{ url: "audit" }, "url"],
    [{ eventTypes: [] }, "eventTypes"],
    [{ headers: "{" }, "headers"],
    [{ headers: `{"x": 1}` }, "headers"],
    [{ name: "" }, "name"],
  ])("%j is rejected", async (change, field) => {
    const { mutate } = setUp();
    expect(fieldsOf(await mutate("CreateWebhookEndpoint", { ...input, ...change }))).toEqual([
      field,
    ]);
  });
});

describe("the organization", () => {
  test("is renamed, and no other one is", async () => {
    const { run, store } = setUp();
    const rename = async (input: object) =>
      (
        await run(
          "mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization { name } errors { field } } }",
          { input },
        )
      ).updateOrganization;
    expect(await rename({ name: "Fjord Software" })).toEqual({
      organization: { name: "Fjord Software" },
      errors: [],
    });
    expect(fieldsOf(await rename({ id: store.tenantId, name: "Other" }))).toEqual(["id"]);
    expect(fieldsOf(await rename({ name: "" }))).toEqual(["name"]);
    expect(store.organization.name).toBe("Fjord Software");
  });
});
