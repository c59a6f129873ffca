import { createConnection } from "@prismatic-io/spectral/dist/testing";
import type { InstanceRecord } from "../emulator/store/types";
import type { PortableInstance } from "../src/actions/instances/portable/definition";
import { resetClients } from "../src/client";
import { apiKeyConnection } from "../src/connection";
import { type Harness, startHarness } from "./support/harness";

/** An instance is exported in one tenant and applied in another. */
let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(async () => {
  resetClients();
  await harness.stop();
});

const SECRETS = {
  "ERP Connection": {
    endpoint: "https://erp.example.com",
    username: "acme",
    apiKey: "hunter2-very-secret",
  },
  "Slack Connection": {
    authorizeUrl: "https://slack.example.com/authorize",
    tokenUrl: "https://slack.example.com/token",
    clientId: "client-7",
    clientSecret: "hunter2-client",
  },
};

const tenant = (index: number) => harness.emulator.tenantIds[index] ?? "";
const store = (index: number) => harness.emulator.storeOf(tenant(index));
const connection = (index: number) =>
  createConnection(apiKeyConnection, {
    apiKey: harness.emulator.refreshToken,
    tenantId: tenant(index),
    endpoint: harness.emulator.url,
  });

function instances(index: number, name: string): InstanceRecord[] {
  return [...store(index).instances.values()].filter((one) => one.name === name && !one.isSystem);
}

async function exported(index: number, name = "Order Sync"): Promise<PortableInstance> {
  const instanceId = instances(index, name)[0]?.id;
  const { data } = await harness.run<{ data: { data: { exportInstance: PortableInstance } } }>(
    "exportInstance",
    { connection: connection(index), instanceId },
  );
  return data.data.exportInstance;
}

interface Applied {
  outcome: string;
  changes: { type: string; key?: string; from?: unknown; to?: unknown }[];
  instance: { id: string; integration: { versionNumber: number }; needsDeploy: boolean } | null;
}

async function apply(index: number, definition: unknown, params = {}): Promise<Applied> {
  const { data } = await harness.run<{ data: { data: { applyInstance: Applied } } }>(
    "applyInstance",
    {
      connection: connection(index),
      definition: JSON.stringify(definition),
      // Its OAuth 2.0 connection has to be authorized before it can be deployed.
      deploy: false,
      ...params,
    },
  );
  return data.data.applyInstance;
}

const failing = (index: number, definition: unknown, params = {}) =>
  harness.fail("applyInstance", {
    connection: connection(index),
    definition: JSON.stringify(definition),
    ...params,
  });

/** The fields in which two definitions differ. */
function diff(left: PortableInstance, right: PortableInstance): string[] {
  const keys = Object.keys({ ...left, ...right }) as (keyof PortableInstance)[];
  return keys.filter((key) => JSON.stringify(left[key]) !== JSON.stringify(right[key]));
}

const mutations = (index: number) => ({ ...store(index).counters.mutations });

test("an export has no ID and no secret", async () => {
  const definition = await exported(0);
  const text = JSON.stringify(definition);
  expect(definition.customer.externalId).toBe("cust-atlas");
  expect(definition.integration).toEqual({ name: "Order Sync", version: 3 });
  expect(Object.keys(definition.connections)).toEqual(["ERP Connection", "Slack Connection"]);
  for (const { inputs } of instances(0, "Order Sync")[0]?.config?.values() ?? []) {
    for (const { value } of Object.values(inputs ?? {})) {
      if (value.length > 3) expect(text).not.toContain(value);
    }
  }
  expect(text).not.toContain(instances(0, "Order Sync")[0]?.id);
});

describe("applied in another tenant", () => {
  let definition: PortableInstance;
  beforeEach(async () => {
    definition = { ...(await exported(0)), name: "Orders of Atlas" };
  });

  test("the configuration is the same, and applying it again changes nothing", async () => {
    const dry = await apply(1, definition, { secrets: SECRETS, dryRun: true });
    expect(dry).toMatchObject({ outcome: "created", instance: null });
    expect(mutations(1)).toEqual({});

    const first = await apply(1, definition, { secrets: SECRETS });
    expect(first.outcome).toBe("created");
    expect(first.changes).toEqual(dry.changes);
    expect(JSON.stringify(first)).not.toContain("hunter2");
    const moved = await exported(1, "Orders of Atlas");
    expect(diff(definition, moved)).toEqual([]);
    expect(instances(1, "Orders of Atlas")[0]?.config?.get("ERP Connection")).toMatchObject({
      inputs: { apiKey: { value: "hunter2-very-secret" } },
    });

    const before = mutations(1);
    expect(await apply(1, definition)).toMatchObject({ outcome: "unchanged", changes: [] });
    expect(mutations(1)).toEqual(before);
    expect(instances(1, "Orders of Atlas")).toHaveLength(1);
  });

  test("what differs is listed by a dry run, and then changed", async () => {
    await apply(1, definition, { secrets: SECRETS });
    const other = {
      ...definition,
      description: "Orders of the second shop",
      configVariables: { ...definition.configVariables, Greeting: "Servus" },
    };
    const changes = [
      { type: "description", from: definition.description, to: "Orders of the second shop" },
      {
        type: "configVariable",
        key: "Greeting",
        from: definition.configVariables.Greeting ?? null,
        to: "Servus",
      },
    ];
    const before = mutations(1);
    expect(await apply(1, other, { dryRun: true })).toMatchObject({ outcome: "updated", changes });
    expect(mutations(1)).toEqual(before);
    expect(await apply(1, other)).toMatchObject({ outcome: "updated", changes });
    expect(diff(other, await exported(1, "Orders of Atlas"))).toEqual([]);
  });

  test("missing secrets are asked for by name, and nothing is changed", async () => {
    for (const dryRun of [true, false]) {
      const error = await failing(1, definition, { dryRun });
      expect(error.code).toBe("invalidInput");
      expect(error.message).toContain('Secrets must have the inputs of "ERP Connection" (');
    }
    expect(mutations(1)).toEqual({});
  });

  test("a deployment that is refused advises on the inputs that the step has", async () => {
    const error = await failing(1, definition, { secrets: SECRETS, deploy: true });
    expect(error.message).toContain("Definition or Secrets, or turn off Deploy");
  });

  test("a customer and a version that are missing are named together", async () => {
    const error = await failing(1, {
      ...definition,
      customer: { externalId: "cust-nobody" },
      integration: { name: "Order Sync", version: 99 },
    });
    expect(error.message).toContain(
      'Apply Instance: Definition: this tenant has no customer with external ID "cust-nobody"',
    );
    expect(error.message).toContain(
      'available version 99 of integration "Order Sync" (available: ',
    );
    expect(mutations(1)).toEqual({});
  });

  test.each<[string, object, object, string]>([
    ["fields that are missing", { name: "x" }, {}, "customer.externalId must be a text"],
    [
      "a connection that does not exist",
      {},
      { secrets: { "ERP Conection": {} } },
      '"ERP Conection" is not among the connections',
    ],
  ])("%s are refused before anything is sent", async (_, definitionOnly, params, message) => {
    harness.emulator.requests.clear();
    const given = "name" in definitionOnly ? definitionOnly : definition;
    const error = await failing(1, given, params);
    expect(error.code).toBe("invalidInput");
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({ path: "/api" })).toBe(0);
  });
});
