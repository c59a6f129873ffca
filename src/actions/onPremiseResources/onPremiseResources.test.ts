import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

interface Resource {
  id: string;
  name: string;
  status: string;
  port: number;
  customer: { id: string; name: string; externalId: string | null } | null;
}
interface Result {
  data: {
    status: number;
    data: { onPremiseResources: { totalCount: number; nodes: Resource[] } };
  };
}

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ instances: 0 });
});
afterEach(() => harness.stop());

const list = async (params: Record<string, unknown> = {}) =>
  (await harness.run<Result>("listOnPremiseResources", params)).data.data.onPremiseResources;
const names = async (params: Record<string, unknown>) =>
  (await list(params)).nodes.map(({ name }) => name);
const atlas = () => {
  const customers = [...harness.emulator.store.customers.values()];
  return customers.find(({ externalId }) => externalId === "cust-atlas")?.id;
};

describe("listOnPremiseResources", () => {
  test("lists the resources by name, with their status and customer", async () => {
    const { totalCount, nodes } = await list();
    expect(totalCount).toBe(3);
    expect(nodes).toMatchObject([
      { name: "Build Server", status: "AVAILABLE", customer: null },
      { name: "Freight Ledger", status: "UNAVAILABLE", port: 8443, customer: { id: atlas() } },
      { name: "Warehouse Database", customer: { externalId: "cust-atlas" } },
    ]);
  });

  test("filters by customer and name", async () => {
    expect(await names({ customerId: atlas() })).toEqual(["Freight Ledger", "Warehouse Database"]);
    expect(await names({ customerId: unknownId("Customer") })).toEqual([]);
    expect(await names({ name: "Build Server" })).toEqual(["Build Server"]);
    expect(await names({ name: "build server" })).toEqual([]);
    expect(await names({ nameContains: " WAREHOUSE " })).toEqual(["Warehouse Database"]);
    expect(await names({ first: 1, offset: 1 })).toEqual(["Freight Ledger"]);
    expect(await names({ customerId: " ", name: "", nameContains: null })).toHaveLength(3);
  });

  test("resources go with their customer", async () => {
    await harness.run("deleteCustomer", { customerId: atlas() });
    expect(await names({})).toEqual(["Build Server"]);
  });

  test.each([
    [{ customerId: "Atlas" }, "Customer ID is not the ID of a customer"],
    [{ customerId: unknownId("Instance") }, "Customer ID is the ID of an instance."],
  ])("refuses %j before anything is sent", async (params, message) => {
    const error = await harness.fail("listOnPremiseResources", params);
    expect(error.message).toContain(`List On-Premise Resources: ${message}`);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
