import { createStore, fromGlobalId, type Store } from ".";
import { createRandom, randomUuid } from "./ids";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function snapshot(store: Store): string {
  const tables = [
    store.users,
    store.customers,
    store.components,
    store.integrations,
    store.instances,
    store.executions,
    store.logs,
  ];
  return JSON.stringify(
    tables.map((table) => [...table.values()]),
    (_, value) => (value instanceof Map ? [...value] : value),
  );
}

describe("createStore", () => {
  test("makes the same organization for the same options", () => {
    const options = { seed: 7, instances: 5, executions: 3, logs: 4 };
    expect(snapshot(createStore(options))).toBe(snapshot(createStore(options)));
  });

  test("makes other IDs for another seed", () => {
    const ids = (seed: number) => [...createStore({ seed, instances: 0 }).instances.keys()];
    const others = new Set(ids(2));
    expect(ids(1).some((id) => others.has(id))).toBe(false);
  });

  test("more instances leave the others as they are", () => {
    const few = [...createStore({ instances: 2 }).instances.keys()];
    const many = [...createStore({ instances: 200 }).instances.keys()];
    expect(many.slice(0, few.length)).toEqual(few);
    expect(many).toHaveLength(few.length + 198);
  });

  test("hand-made records have IDs of their own names, so that one more changes no other ID", () => {
    const next = createStore({ seed: 5, instances: 0 }).newUuid();
    expect(next).toBe(randomUuid(createRandom(5)));
  });

  test("has as many records as the options say", () => {
    const base = createStore({ instances: 0 });
    const store = createStore({ instances: 1_000, executions: 50, logs: 2_000 });
    expect(store.instances.size - base.instances.size).toBe(1_000);
    expect(store.executions.size - base.executions.size).toBe(50);
    expect(store.logs.size - base.logs.size).toBeGreaterThanOrEqual(2_000);
  });

  test("recent executions are of the last week and of many instances, and some fail", () => {
    const now = Date.parse("2030-01-01T00:00:00Z");
    const options = { instances: 40, now: () => new Date(now) };
    const base = createStore(options);
    const store = createStore({ ...options, recentExecutions: 700 });
    const recent = [...store.executions.values()].filter(({ id }) => !base.executions.has(id));
    expect(recent).toHaveLength(700);
    const week = 7 * 24 * 3_600_000;
    const elsewhere = recent.filter(
      ({ startedAt, endedAt }) => startedAt < now - week || startedAt > now || endedAt === null,
    );
    expect(elsewhere).toEqual([]);
    const failed = recent.filter(({ status }) => status === "ERROR").length;
    expect(failed).toBeGreaterThan(35);
    expect(failed).toBeLessThan(140);
    const ran = [...new Set(recent.map(({ instanceId }) => store.instances.get(instanceId)))];
    expect(ran.length).toBeGreaterThan(20);
    expect(ran.filter((one) => !one?.enabled || one.lastDeployedAt === null)).toEqual([]);
  });

  test("takes its name and tenant", () => {
    const tenantId = "11111111-2222-4333-8444-555555555555";
    const store = createStore({ instances: 0, tenantId, organizationName: "Acme" });
    expect([store.tenantId, store.organization.name]).toEqual([tenantId, "Acme"]);
    expect(UUID.test(createStore({ instances: 0 }).tenantId)).toBe(true);
  });

  test("follows the clock of its options", () => {
    let time = Date.parse("2030-01-01T00:00:00Z");
    const store = createStore({ instances: 0, now: () => new Date(time) });
    store.changed();
    expect(store.clock.now()).toBe(time);
    time += 60_000;
    expect(store.clock.now()).toBe(time);
  });
});

test("every ID is the base64 of its type and a UUID, and no two are the same", () => {
  const store = createStore();
  const types: [string, Iterable<string>][] = [
    ["User", store.users.keys()],
    ["Customer", store.customers.keys()],
    ["Component", store.components.keys()],
    ["Integration", store.integrations.keys()],
    ["IntegrationFlow", store.flows.keys()],
    ["Instance", store.instances.keys()],
    ["InstanceExecutionResult", store.executions.keys()],
    ["Log", store.logs.keys()],
    ["Role", [...store.organizationRoles, ...store.customerRoles].map((role) => role.id)],
  ];
  for (const [type, ids] of types) {
    for (const id of ids) {
      expect(fromGlobalId(id)?.type).toBe(type);
      expect(fromGlobalId(id)?.uuid).toMatch(UUID);
    }
  }
  const random = createRandom(3);
  expect(new Set(Array.from({ length: 50_000 }, () => randomUuid(random))).size).toBe(50_000);
});

test("events reach those who listen, until they no longer do", () => {
  const store = createStore({ instances: 0 });
  const heard: string[] = [];
  const stop = store.onEvent((event) => heard.push(event.type));
  const entity = { id: "1", name: "One" };
  store.emit("customer.created", "customer", entity, store.signedInUser);
  stop();
  store.emit("customer.deleted", "customer", entity, store.signedInUser);
  expect(heard).toEqual(["customer.created"]);
});

test("the same body is kept once", () => {
  const { blobs } = createStore({ instances: 0 });
  const key = blobs.put(Buffer.from("body"), "text/plain");
  expect(blobs.put(Buffer.from("body"), "text/plain")).toBe(key);
  expect(blobs.put(Buffer.from("body"), "text/html")).not.toBe(key);
  expect(blobs.get(key)).toEqual({ body: Buffer.from("body"), contentType: "text/plain" });
  expect(blobs.get("nothing")).toBeUndefined();
  expect(blobs.put(Buffer.from("body"), "text/plain", "gzip")).not.toBe(key);
  blobs.expire(key);
  expect(blobs.get(key)?.isExpired).toBe(true);
  blobs.delete(key);
  expect(blobs.get(key)).toBeUndefined();
});
