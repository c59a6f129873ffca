import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Named {
  id: string;
  name: string;
}
interface User extends Named {
  email: string;
  phone: string;
  externalId: string | null;
  role: Named;
  customer: Named | null;
  org: Named | null;
}
interface Result<T> {
  data: { status: number; data: T };
}

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const users = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result<{ users: { totalCount: number; nodes: User[] } }>>("listUsers", params))
    .data.data.users;
const roles = async (key: "listCustomerRoles" | "listOrganizationRoles") => {
  const { data } = (await harness.run<Result<Record<string, (Named & { level: number })[]>>>(key))
    .data;
  return Object.values(data)[0] ?? [];
};
const aCustomer = async () => {
  const { data } = (await harness.run<Result<{ customers: { nodes: Named[] } }>>("listCustomers"))
    .data;
  const [customer] = data.customers.nodes;
  if (!customer) throw new Error("The emulator has no customer.");
  return customer;
};
let lastEmail = 0;
const email = () => {
  lastEmail += 1;
  return `person-${lastEmail}@example.com`;
};
async function createCustomerUser(params: Record<string, unknown> = {}): Promise<User> {
  const customer = await aCustomer();
  const [role] = await roles("listCustomerRoles");
  const result = await harness.run<Result<{ createCustomerUser: { user: User } }>>(
    "createCustomerUser",
    {
      customerId: customer.id,
      roleId: role?.id,
      email: email(),
      ...params,
    },
  );
  return result.data.data.createCustomerUser.user;
}

describe("getCurrentUser", () => {
  test("returns the user of the refresh token with role and organization", async () => {
    const result =
      await harness.run<Result<{ authenticatedUser: User & { tenantId: string } }>>(
        "getCurrentUser",
      );
    expect(result.data.status).toBe(200);
    const { authenticatedUser: user } = result.data.data;
    expect(user.email).toContain("@");
    expect(user.role.name).toEqual(expect.any(String));
    expect(user.org?.name).toEqual(expect.any(String));
    expect(user.customer).toBeNull();
  });
});

describe("listUsers", () => {
  test("lists the organization's team, or the users of a customer", async () => {
    const everyone = await users();
    const team = await users({ organizationOnly: true });
    expect(team.nodes.length).toBeGreaterThan(0);
    expect(team.nodes.every(({ customer }) => customer === null)).toBe(true);
    const customer = everyone.nodes.find((user) => user.customer)?.customer;
    const ofCustomer = await users({ customerId: customer?.id });
    expect(ofCustomer.nodes.length).toBeGreaterThan(0);
    expect(ofCustomer.nodes.every((user) => user.customer?.id === customer?.id)).toBe(true);
    expect(everyone.totalCount).toBeGreaterThan(team.totalCount);
  });

  test("filters by email, part of it, name, part of it, and external ID", async () => {
    const user = await createCustomerUser({ name: "Grace Hopper", externalId: "navy-1" });
    for (const filter of [
      { email: user.email },
      { emailContains: user.email.slice(2, 9) },
      { name: "Grace Hopper" },
      { nameContains: "hopper" },
      { externalId: "navy-1" },
    ]) {
      expect((await users(filter)).nodes.map(({ id }) => id)).toContain(user.id);
    }
    expect((await users({ email: "nobody@example.com" })).nodes).toEqual([]);
  });

  test("refuses a customer together with the organization's team", async () => {
    const error = await harness.fail("listUsers", {
      customerId: unknownId("Customer"),
      organizationOnly: true,
    });
    expect(error.message).toMatch(
      /^List Users: Organization Only cannot be combined with Customer ID/,
    );
  });

  test("refuses another type of ID", async () => {
    const error = await harness.fail("listUsers", { customerId: unknownId("User") });
    expect(error.message).toContain("Customer ID is the ID of a user.");
  });
});

describe.each(["listCustomerRoles", "listOrganizationRoles"] as const)("%s", (key) => {
  test("lists roles by ID and name", async () => {
    const found = await roles(key);
    expect(found.length).toBeGreaterThan(0);
    for (const role of found) {
      expect(role).toEqual({
        id: expect.any(String),
        name: expect.any(String),
        description: expect.any(String),
        level: expect.any(Number),
      });
    }
  });
});

test("The two lists of roles have no role in common", async () => {
  const ofCustomers = (await roles("listCustomerRoles")).map(({ id }) => id);
  const ofOrganization = (await roles("listOrganizationRoles")).map(({ id }) => id);
  expect(ofCustomers.filter((id) => ofOrganization.includes(id))).toEqual([]);
});

describe("createCustomerUser", () => {
  test("creates a user of the customer", async () => {
    const user = await createCustomerUser({ name: "Ada Lovelace", phone: "+1 605 555 0100" });
    expect(user).toMatchObject({ name: "Ada Lovelace", phone: "+1 605 555 0100" });
    expect((await users({ customerId: user.customer?.id })).nodes.map(({ id }) => id)).toContain(
      user.id,
    );
  });

  test("a duplicate email address is rejected", async () => {
    const user = await createCustomerUser();
    const customer = await aCustomer();
    const error = await harness.fail("createCustomerUser", {
      customerId: customer.id,
      roleId: user.role.id,
      email: user.email,
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toMatch(
      /^Create Customer User: Prismatic rejected the request; nothing was changed\. Email: /,
    );
  });

  test("a role of the organization is rejected", async () => {
    const customer = await aCustomer();
    const [role] = await roles("listOrganizationRoles");
    const error = await harness.fail("createCustomerUser", {
      customerId: customer.id,
      roleId: role?.id,
      email: email(),
    });
    expect(error.message).toContain("Role ID (role): ");
  });

  test.each([
    [{ email: "a@example.com", roleId: unknownId("Role") }, "Customer ID is required."],
    [{ customerId: unknownId("Customer"), roleId: unknownId("Role") }, "Email is required."],
    [{ customerId: unknownId("Customer"), email: "a@example.com" }, "Role ID is required."],
  ])("%j is refused", async (params, message) => {
    expect((await harness.fail("createCustomerUser", params)).message).toBe(
      `Create Customer User: ${message}`,
    );
  });
});

describe("createOrganizationUser", () => {
  test("creates a member of the organization", async () => {
    const [role] = await roles("listOrganizationRoles");
    const result = await harness.run<Result<{ createOrganizationUser: { user: User } }>>(
      "createOrganizationUser",
      {
        email: email(),
        roleId: role?.id,
        name: "Alan Turing",
        externalId: "team-1",
      },
    );
    const { user } = result.data.data.createOrganizationUser;
    expect(user).toMatchObject({ name: "Alan Turing", externalId: "team-1", customer: null });
    expect((await users({ organizationOnly: true })).nodes.map(({ id }) => id)).toContain(user.id);
  });

  test("a role of customers is rejected", async () => {
    const [role] = await roles("listCustomerRoles");
    const error = await harness.fail("createOrganizationUser", {
      email: email(),
      roleId: role?.id,
    });
    expect(error.code).toBe("rejected");
    expect(error.message).toContain("Role ID (role): ");
  });

  test("needs an email address and a role", async () => {
    expect(
      (await harness.fail("createOrganizationUser", { roleId: unknownId("Role") })).message,
    ).toBe("Create Organization User: Email is required.");
    expect((await harness.fail("createOrganizationUser", { email: email() })).message).toBe(
      "Create Organization User: Role ID is required.",
    );
  });
});

describe("updateUser", () => {
  test("changes what is given and leaves the rest", async () => {
    const user = await createCustomerUser({ name: "Before", phone: "1" });
    await harness.run("updateUser", { userId: user.id, name: "After" });
    const [updated] = (await users({ email: user.email })).nodes;
    expect(updated).toMatchObject({ name: "After", phone: "1", role: user.role });
  });

  test("a duplicate external ID is rejected", async () => {
    await createCustomerUser({ externalId: "taken" });
    const user = await createCustomerUser();
    const error = await harness.fail("updateUser", { userId: user.id, externalId: "taken" });
    expect(error.message).toContain("External ID (externalId): ");
  });

  test("an unknown user is rejected, a missing ID refused", async () => {
    expect((await harness.fail("updateUser", { userId: unknownId("User"), name: "x" })).code).toBe(
      "rejected",
    );
    expect((await harness.fail("updateUser", { name: "x" })).message).toBe(
      "Update User: User ID is required.",
    );
  });
});

describe("deleteUser", () => {
  test("deletes the user", async () => {
    const user = await createCustomerUser();
    await harness.run("deleteUser", { userId: user.id });
    expect((await users({ email: user.email })).nodes).toEqual([]);
    expect((await harness.fail("deleteUser", { userId: user.id })).code).toBe("rejected");
  });

  test("refuses another type of ID", async () => {
    expect((await harness.fail("deleteUser", { userId: unknownId("Customer") })).message).toContain(
      "User ID is the ID of a customer.",
    );
  });
});

test.each([
  ["Customer", { customerId: unknownId("Customer") }],
  ["Role", { roleId: unknownId("Role") }],
])("An unknown one of several IDs is reported with what to check: %s ID", async (type, wrong) => {
  const [role] = await roles("listCustomerRoles");
  const error = await harness.fail("createCustomerUser", {
    customerId: (await aCustomer()).id,
    roleId: role?.id,
    email: email(),
    ...wrong,
  });
  expect(error.code).toBe("rejected");
  expect(error.message).toBe(
    `Create Customer User: Prismatic rejected the request; nothing was changed. ${type} ID (${type.toLowerCase()}): ${type} not found. Check ${type} ID, then the connection's Tenant ID and Endpoint.`,
  );
});
