import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Customer {
  id: string;
  name: string;
  description: string;
  externalId: string | null;
  labels: string[] | null;
  createdAt: string;
}
interface Result<T> {
  data: { status: number; data: T };
}
interface Customers {
  customers: { totalCount: number; nodes: Customer[]; pageInfo: { hasNextPage: boolean } };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result<Customers>>("listCustomers", params)).data.data.customers;
const create = async (params: Record<string, unknown>) =>
  (await harness.run<Result<{ createCustomer: { customer: Customer } }>>("createCustomer", params))
    .data.data.createCustomer.customer;

describe("listCustomers", () => {
  test("lists the customers with status, page info and total, and no system customer", async () => {
    const result = await harness.run<Result<Customers>>("listCustomers");
    expect(result.data.status).toBe(200);
    const { nodes, totalCount, pageInfo } = result.data.data.customers;
    expect(nodes.length).toBeGreaterThan(2);
    expect(totalCount).toBe(nodes.length);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: expect.any(String),
      endCursor: expect.any(String),
    });
    const raw = await harness.run<Result<{ data: Customers }>>("rawRequest", {
      query: "{ customers(isSystem: true) { nodes { id } } }",
    });
    const system = raw.data.data.data.customers.nodes.map(({ id }) => id);
    expect(system.length).toBeGreaterThan(0);
    expect(nodes.filter(({ id }) => system.includes(id))).toEqual([]);
  });

  test("filters by name, beginning, part, description, label and external ID", async () => {
    const all = await list();
    const customer = all.nodes.find(({ externalId }) => externalId);
    if (!customer) throw new Error("The emulator has no customer with an external ID.");
    const named = await list({ name: customer.name });
    expect(named.nodes.map(({ id }) => id)).toContain(customer.id);
    expect(new Set(named.nodes.map(({ name }) => name))).toEqual(new Set([customer.name]));
    expect(
      (await list({ nameContains: customer.name.slice(1, 4).toUpperCase() })).nodes.map(
        ({ id }) => id,
      ),
    ).toContain(customer.id);
    expect(
      (await list({ nameStartsWith: customer.name.slice(0, 3) })).nodes.map(({ id }) => id),
    ).toContain(customer.id);
    expect((await list({ externalId: customer.externalId })).nodes).toEqual([customer]);
    const described = all.nodes.find(({ description }) => description.length > 4);
    if (described) {
      const found = await list({ descriptionContains: described.description.slice(0, 4) });
      expect(found.nodes.map(({ id }) => id)).toContain(described.id);
    }
    const labelled = all.nodes.find(({ labels }) => labels?.length);
    const found = await list({ labelContains: labelled?.labels?.[0] });
    expect(found.nodes.every(({ labels }) => labels?.includes(labelled?.labels?.[0] ?? ""))).toBe(
      true,
    );
    expect(found.nodes.length).toBeGreaterThan(0);
    expect((await list({ name: "nobody is called this" })).nodes).toEqual([]);
  });

  test("pages with first and after, and goes on where it stopped", async () => {
    const all = await list();
    const one = await harness.run<
      Result<{
        customers: { pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: Customer[] };
      }>
    >("listCustomers", { first: "1" });
    const { pageInfo, nodes } = one.data.data.customers;
    expect(nodes).toEqual(all.nodes.slice(0, 1));
    expect(pageInfo.hasNextPage).toBe(true);
    expect((await list({ first: 2, after: pageInfo.endCursor })).nodes).toEqual(
      all.nodes.slice(1, 3),
    );
    expect((await list({ last: 1 })).nodes).toEqual(all.nodes.slice(-1));
    expect((await list({ offset: 1, first: 1 })).nodes).toEqual(all.nodes.slice(1, 2));
  });

  test.each([
    [{ first: 5, last: 5 }, "List Customers: First and Last cannot be combined"],
    [{ after: "x", before: "y" }, "List Customers: After and Before cannot be combined"],
    [{ fetchAll: true, last: 5 }, "List Customers: Fetch All cannot be combined with Last"],
    [{ maxRecords: 5, before: "x" }, "List Customers: Max Records cannot be combined with Before"],
    [{ first: 101 }, "List Customers: First must be a whole number from 1 to 100, but is 101."],
    [{ first: "ten" }, 'List Customers: First must be a whole number from 1 to 100, but is "ten".'],
    [
      { maxRecords: 0 },
      "List Customers: Max Records must be a whole number of 1 or more, but is 0.",
    ],
    [{ offset: -1 }, "List Customers: Offset must be a whole number of 0 or more, but is -1."],
  ])("refuses %j before anything is sent", async (params, message) => {
    const before = harness.emulator.requests.count({ path: "/api" });
    const error = await harness.fail("listCustomers", params);
    expect(error.message).toContain(message);
    expect(error.code).toBe("invalidInput");
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(before);
  });

  test("a cursor that the API does not know is reported", async () => {
    const error = await harness.fail("listCustomers", { after: "nonsense" });
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(/^List Customers: /);
  });
});

describe("getCustomer", () => {
  test("returns the customer with the number of its instances and users", async () => {
    const [customer] = (await list()).nodes;
    const result = await harness.run<
      Result<{ customer: Customer & { instances: { totalCount: number } } }>
    >("getCustomer", {
      customerId: ` ${customer?.id} `,
    });
    expect(result.data.data.customer).toMatchObject({ ...customer });
    expect(result.data.data.customer.instances.totalCount).toEqual(expect.any(Number));
  });

  test("says that there is no such customer", async () => {
    const error = await harness.fail("getCustomer", { customerId: unknownId("Customer") });
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(/^Get Customer: Customer \S+ was not found, or the connection/);
  });

  test("needs an ID", async () => {
    const error = await harness.fail("getCustomer", { customerId: "" });
    expect(error.message).toBe("Get Customer: Customer ID is required.");
  });

  test("distinguishes an instance's ID from a customer's", async () => {
    const error = await harness.fail("getCustomer", { customerId: unknownId("Instance") });
    expect(error.message).toBe(
      "Get Customer: Customer ID is the ID of an instance. Enter the ID of a customer.",
    );
  });
});

describe("createCustomer", () => {
  test("creates a customer that the list then shows", async () => {
    const customer = await create({
      name: "Blue Harbor",
      description: "Ships",
      externalId: "blue-1",
      labels: ["pilot", ""],
    });
    expect(customer).toMatchObject({
      name: "Blue Harbor",
      description: "Ships",
      externalId: "blue-1",
      labels: ["pilot"],
    });
    expect((await list({ externalId: "blue-1" })).nodes).toEqual([customer]);
  });

  test("reports which field the API rejects", async () => {
    await create({ name: "First of Two", externalId: "twice" });
    const error = await harness.fail("createCustomer", {
      name: "Second of Two",
      externalId: "twice",
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(
      /^Create Customer: Prismatic rejected the request; nothing was changed\. External ID \(externalId\): /,
    );
    expect((await list({ externalId: "twice" })).totalCount).toBe(1);
  });

  test("needs a name", async () => {
    const error = await harness.fail("createCustomer", { name: "  " });
    expect(error.message).toBe("Create Customer: Name is required.");
  });
});

describe("updateCustomer", () => {
  test("changes what is given and leaves the rest", async () => {
    const customer = await create({ name: "Before", description: "Stays", labels: ["kept"] });
    await harness.run("updateCustomer", {
      customerId: customer.id,
      name: "After",
      description: "",
      labels: [],
    });
    const [updated] = (await list({ name: "After" })).nodes;
    expect(updated).toMatchObject({ id: customer.id, description: "Stays", labels: ["kept"] });
  });

  test("reports that there is no such customer", async () => {
    const error = await harness.fail("updateCustomer", {
      customerId: unknownId("Customer"),
      name: "x",
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain(
      "Update Customer: Prismatic rejected the request; nothing was changed. Customer ID",
    );
  });

  test("needs a customer's ID", async () => {
    expect((await harness.fail("updateCustomer", {})).message).toBe(
      "Update Customer: Customer ID is required.",
    );
  });
});

describe("Allow Embedded Designer", () => {
  const allowed = (id: string) => harness.emulator.store.customers.get(id)?.allowEmbeddedDesigner;

  test("is set on creation, changed, and left alone", async () => {
    const on = await create({ name: "Birch", allowEmbeddedDesigner: "on" });
    const untouched = await create({ name: "Larch", allowEmbeddedDesigner: "leave" });
    expect([allowed(on.id), allowed(untouched.id)]).toEqual([true, false]);
    await harness.run("updateCustomer", { customerId: on.id, name: "Birch & Sons" });
    expect(allowed(on.id)).toBe(true);
    await harness.run("updateCustomer", { customerId: on.id, allowEmbeddedDesigner: "Off" });
    expect(allowed(on.id)).toBe(false);
    await harness.run("updateCustomer", { customerId: on.id, allowEmbeddedDesigner: true });
    expect(allowed(on.id)).toBe(true);
  });

  test("refuses another value before sending", async () => {
    const error = await harness.fail("createCustomer", {
      name: "Oak",
      allowEmbeddedDesigner: "perhaps",
    });
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(
      'Allow Embedded Designer must be leave, on or off, but is "perhaps".',
    );
  });
});

describe("deleteCustomer", () => {
  test("deletes the customer", async () => {
    const customer = await create({ name: "Short-Lived" });
    await harness.run("deleteCustomer", { customerId: customer.id });
    expect((await list({ name: "Short-Lived" })).nodes).toEqual([]);
    const error = await harness.fail("deleteCustomer", { customerId: customer.id });
    expect(error.code).toBe("rejected");
  });

  test("refuses the ID of something else", async () => {
    const error = await harness.fail("deleteCustomer", { customerId: "Blue Harbor" });
    expect(error.message).toContain("Delete Customer: Customer ID is not the ID of a customer");
  });
});
