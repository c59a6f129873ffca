import { BASE_TIME, DAY } from "../clock";
import { insertCustomer } from "../customers";
import type { Store } from "../store";
import type { CustomerRecord, RoleRecord } from "../types";
import { insertUser } from "../users";

type RoleSeed = [name: string, description: string, level: number];

function roles(store: Store, owner: string, seeds: RoleSeed[]): RoleRecord[] {
  return seeds.map(([name, description, level]) => ({
    id: store.derivedId("Role", `${owner}:${name}`),
    name,
    description,
    level,
  }));
}

export function seedRoles(store: Store): void {
  store.organizationRoles.push(
    ...roles(store, "organization", [
      ["Owner", "Everything, the organization itself included", 100],
      ["Admin", "Everything but the organization itself", 80],
      ["Integrator", "Builds and publishes integrations", 60],
      ["Member", "Manages customers and instances", 40],
      ["Guest", "Looks at what there is", 20],
    ]),
  );
  store.customerRoles.push(
    ...roles(store, "customer", [
      ["Admin", "Configures the customer's instances", 80],
      ["Member", "Looks at the customer's instances", 40],
    ]),
  );
}

const customers: (Pick<CustomerRecord, "name"> & Partial<CustomerRecord>)[] = [
  {
    name: "Northwind Test Customer",
    description: "Runs the tests of integrations",
    isSystem: true,
  },
  {
    name: "Atlas Logistics",
    description: "Ships across three continents",
    externalId: "cust-atlas",
    labels: ["Production", "EMEA"],
    allowEmbeddedDesigner: true,
  },
  {
    name: "Blue Harbor Foods",
    description: "Wholesale of fish and seafood",
    externalId: "cust-blue-harbor",
    labels: ["Production", "Paid"],
  },
  {
    name: "Café Zürich",
    description: "Rösterei & Café",
    externalId: "cust-cafe",
    labels: ["Trial"],
  },
  { name: "Delta Robotics", description: "Robots for warehouses", labels: ["Production"] },
  {
    name: "Evergreen Clinics",
    description: "Forty clinics, one pharmacy",
    externalId: "cust-evergreen",
  },
];

export function seedPeople(store: Store): void {
  for (const [index, customer] of customers.entries()) {
    insertCustomer(store, {
      id: store.derivedId("Customer", customer.name),
      ...customer,
      createdAt: BASE_TIME - (390 - index * 20) * DAY,
    });
  }
  const [owner, admin, integrator, member] = store.organizationRoles;
  const [customerAdmin, customerMember] = store.customerRoles;
  if (!owner || !admin || !integrator || !member || !customerAdmin || !customerMember) {
    throw new Error("Roles are seeded before people.");
  }
  const add = (name: string, email: string, roleId: string, customerId: string | null = null) =>
    insertUser(store, {
      id: store.derivedId("User", email),
      name,
      email,
      roleId,
      customerId,
      phone: "+1 555 0100",
      externalId: `user-${store.users.size + 1}`,
      createdAt: BASE_TIME - (380 - store.users.size * 7) * DAY,
    });
  store.signIn(add("Ada Admin", "ada@northwind.example", admin.id));
  add("Olga Owner", "olga@northwind.example", owner.id);
  add("Ines Integrator", "ines@northwind.example", integrator.id);
  add("Max Member", "max@northwind.example", member.id);
  for (const customer of store.customers.values()) {
    if (customer.isSystem) continue;
    const domain = `${customer.name
      .normalize("NFD")
      .replace(/[^A-Za-z]/g, "")
      .toLowerCase()}.example`;
    add(`${customer.name} Admin`, `admin@${domain}`, customerAdmin.id, customer.id);
    add(`${customer.name} Clerk`, `clerk@${domain}`, customerMember.id, customer.id);
  }
}
