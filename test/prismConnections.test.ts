import type { Emulator } from "../emulator";
import type { Prism } from "./support/prism";
import { usePrism } from "./support/usePrism";

/** The connection command of Prismatic's own command line, which takes seconds to start. */
describe("prism organization:connections", () => {
  let emulator: Emulator;
  let cli: Prism;

  usePrism(
    (signedIn) => {
      ({ emulator, prism: cli } = signedIn);
    },
    { instances: 0 },
  );

  it("list shows the reusable connections, all of them or those that one side manages", async () => {
    const [atlas] = [...emulator.store.customers.values()].filter(
      ({ name }) => name === "Atlas Logistics",
    );
    const own = [...emulator.store.scopedConfigVariables.values()].find(
      ({ stableKey }) => stableKey === "own-erp",
    );
    if (!own || !atlas) throw new Error("Connections and customers are seeded.");
    own.customerId = atlas.id;
    own.description = "What customers set themselves";
    emulator.store.changed();

    const [all, ofCustomers] = await Promise.all([
      cli.table(["organization:connections:list"]),
      cli.table(["organization:connections:list", "--managed-by", "customer"]),
    ]);
    const ofOrganization = await cli.table([
      "organization:connections:list",
      "--managed-by",
      "org",
    ]);

    const keys = (rows: Record<string, string>[]) => rows.map(({ stableKey }) => stableKey);
    expect(keys(all)).toEqual(["northwind-slack", "customer-slack", "customer-erp", "own-erp"]);
    expect(all[0]).toEqual({
      stableKey: "northwind-slack",
      description: "",
      managedBy: "ORG",
      customer: "N/A",
      component: "slack",
    });
    expect(ofCustomers).toEqual([
      {
        stableKey: "own-erp",
        description: "What customers set themselves",
        managedBy: "CUSTOMER",
        customer: "Atlas Logistics (cust-atlas)",
        component: "northwind-erp",
      },
    ]);
    expect(keys(ofOrganization)).toEqual(["northwind-slack", "customer-slack", "customer-erp"]);
  }, 120_000);
});
