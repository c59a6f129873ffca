import { testing } from "@prismatic-io/spectral";
import { type AlertWorld, named, startAlertWorld } from "../../../test/support/alertWorld";
import { denied } from "../../../test/support/intercept";
import { playFlow } from "../../../test/support/playFlow";
import component from "../..";
import { configureClients, resetClients } from "../../client";
import { alertWebhook } from "../alertWebhook";
import type { Alert } from "./lookUp";

let world: AlertWorld;
beforeEach(async () => {
  world = await startAlertWorld();
});
afterEach(() => world.stop());

describe("an alert", () => {
  const only = () => world.flow.runs[0] as Alert;

  test("of a failed execution arrives with all that it is about", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    const instance = world.instanceOf("Orders failed");
    const execution = await world.fail(instance);
    expect(world.flow.refusals).toEqual([]);
    expect(world.flow.runs).toHaveLength(1);
    expect(only()).toMatchObject({
      trigger: { id: expect.any(String), name: "Execution Failed" },
      monitor: { id: world.monitor("Orders failed").id, name: "Orders failed" },
      instance: { id: instance.id, name: "Order Sync" },
      customer: { id: instance.customerId, name: "Atlas Logistics", externalId: "cust-atlas" },
      integration: { id: instance.integrationId, versionNumber: expect.any(Number) },
      flow: { id: execution.flowId, name: "Import Orders" },
      execution: {
        id: execution.id,
        status: "ERROR",
        error: expect.stringContaining("The ERP is down"),
      },
      step: expect.any(String),
      url: expect.stringContaining(encodeURIComponent(world.monitor("Orders failed").id)),
      lookedUp: true,
    });
    expect(world.harness.emulator.deliveries.map(({ status }) => status)).toEqual([200]);
    expect(JSON.stringify(world.flow.results)).not.toContain(world.secret());
  });

  test.each(['Say "hi"', "back\\slash", "two\nlines", '","instanceId":"x', "Zoë $NAME 🐙"])(
    "has the names that Prismatic has, whatever is in them: %j",
    async (name) => {
      const { store } = world.harness.emulator;
      const instance = world.instanceOf("Orders failed");
      const customer = store.customers.get(instance.customerId);
      world.monitor("Orders failed").name = `failed ${name}`;
      Object.assign(instance, { name });
      Object.assign(customer ?? {}, { name });
      world.changed();
      await world.flow.deploy({ monitorNameContains: "failed" });
      const execution = await world.fail(instance);
      expect(only()).toMatchObject({
        monitor: { name: `failed ${name}` },
        instance: { id: instance.id, name },
        customer: { id: instance.customerId, name },
        execution: { id: execution.id },
        lookedUp: true,
      });
    },
  );

  test("finds its monitor by name where the link does not have the ID", async () => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    const instance = world.instanceOf("Orders failed");
    const post = (name: string) =>
      fetch(world.flow.url, {
        method: "POST",
        headers: { "x-alert-secret": world.secret() },
        body: (world.mine()[0]?.payloadTemplate ?? "")
          .replace("$INSTANCE_ID", instance.id)
          .replace("$EXECUTION_ID", "")
          .replace("$TRIGGER", "Execution Failed")
          .replace("$URL", "https://app.example/alerts")
          .replace("$NAME", name),
      });
    expect((await post("Orders failed")).status).toBe(200);
    await post("orders FAILED");
    expect(world.flow.runs).toMatchObject([
      {
        monitor: { id: world.monitor("Orders failed").id },
        flow: { name: "Import Orders" },
        execution: null,
        lookedUp: true,
      },
      { monitor: null, flow: null, instance: { id: instance.id }, lookedUp: true },
    ]);
  });

  test("of an instance that is gone says what its delivery says", async () => {
    await world.flow.deploy({ monitorNameContains: "left" });
    const gone = world.instanceOf("Clinics left");
    const { name } = gone;
    await world.harness.run("deleteInstance", { instanceId: gone.id });
    await world.harness.emulator.settled();
    expect(only()).toMatchObject({
      trigger: { name: "Instance Removed" },
      instance: null,
      execution: null,
      lookedUp: true,
      delivered: { instanceId: gone.id, instance: name, customer: "Evergreen Clinics" },
    });
  });

  test.each([
    ["Prismatic is down", () => world.harness.emulator.faults.next("http503", { times: 1e9 })],
    ["the token was revoked", () => world.harness.emulator.revoke()],
  ])("is passed on without lookups when %s", async (_, happens) => {
    await world.flow.deploy({ monitorNameContains: "failed" });
    configureClients({ limits: { actionMs: 900, baseDelayMs: 1 } });
    resetClients();
    happens();
    const execution = await world.fail(world.instanceOf("Orders failed"));
    expect(only()).toMatchObject({
      trigger: { id: null, name: "Execution Failed" },
      instance: null,
      execution: null,
      lookedUp: false,
      delivered: { executionId: execution.id, instance: "Order Sync", flow: "Import Orders" },
    });
    expect(world.flow.logs.join("\n")).toContain(
      "The alert is passed on with what its delivery says.",
    );
  });

  test("whose execution may not be read still has its instance", async () => {
    const between = await world.intercept("GetAlertedExecution", denied);
    const { connection } = between;
    const limited = await playFlow(world.harness, component, "alertWebhook", { connection });
    await limited.deploy({ connection: world.harness.connection, monitorNameContains: "failed" });
    await world.fail(world.instanceOf("Orders failed"));
    await between.stop();
    expect(limited.runs).toMatchObject([
      { instance: { name: "Order Sync" }, execution: null, lookedUp: false },
    ]);
    expect(limited.logs.join("\n")).toContain("denied access");
    await limited.stop();
  });

  test("of an alert group's webhook arrives too", async () => {
    await world.flow.deploy();
    named(world.alerts.groups.values(), "DevOps").webhookIds.push(world.mine()[0]?.id ?? "");
    await world.fail(world.instanceOf("Orders failed"));
    expect(world.flow.runs).toHaveLength(1);
  });
});

describe("a delivery", () => {
  const post = (body: string, headers: Record<string, string>) =>
    fetch(world.flow.url, { method: "POST", body, headers });
  const body = () => world.mine()[0]?.payloadTemplate.replace(/\$[A-Z_]+/g, "") ?? "";

  test("without the right secret is refused with 401 and runs nothing", async () => {
    await world.flow.deploy();
    const secret = world.secret();
    const wrong = `${secret.slice(0, -1)}${secret.endsWith("0") ? "1" : "0"}`;
    const responses = [
      await post(body(), {}),
      await post(body(), { "x-alert-secret": "" }),
      await post(body(), { "x-alert-secret": wrong }),
      await post(body(), { "x-alert-secret": `${secret}0` }),
      await post(body(), { "x-alert-secre": wrong, "x-alert-secrets": wrong }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    for (const response of responses) expect(await response.text()).not.toContain(secret);
    expect(world.flow.runs).toEqual([]);
    expect(world.flow.refusals).toHaveLength(5);
    expect(JSON.stringify(world.flow.results)).not.toContain("executionId");
    expect((await post(body(), { "X-Alert-Secret": secret })).status).toBe(200);
    expect(world.flow.runs).toHaveLength(1);
    expect(JSON.stringify(world.flow.results)).not.toContain(secret);
  });

  test("before anything is registered, and after it was removed, is refused", async () => {
    expect((await post("{}", { "x-alert-secret": "undefined" })).status).toBe(401);
    await world.flow.deploy();
    const secret = world.secret();
    const text = body();
    await world.flow.remove();
    expect((await post(text, { "x-alert-secret": secret })).status).toBe(401);
    expect(world.flow.logs.at(-1)).toContain("no alert webhook is registered");
    expect(world.flow.runs).toEqual([]);
  });

  test("that is no alert of the template is refused, and its secret not blamed", async () => {
    await world.flow.deploy();
    const secret = world.secret();
    for (const text of ["", "[]", "not json", '{"text":"failed"}']) {
      const response = await post(text, { "x-alert-secret": secret });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("is not an alert");
    }
    expect(world.flow.runs).toEqual([]);
    expect(world.flow.logs.at(-1)).toContain(
      "Deploy the instance again, which restores the template",
    );
  });

  test("of a test in the designer needs no secret", async () => {
    const context = contextOf({ isSimulatedTestExecution: true });
    const data = JSON.stringify(
      alertWebhook.examplePayload?.payload?.body.data &&
        (alertWebhook.examplePayload.payload.body.data as Alert).delivered,
    );
    const result = await alertWebhook.perform(
      context as never,
      { headers: {}, rawBody: { data } } as never,
      { connection: world.harness.connection } as never,
    );
    expect(result?.branch).toBe("Alert");
  });
});
function contextOf(fields: object = {}) {
  return {
    crossFlowState: {},
    flow: { id: "flow", name: "Watch", stableId: "stable" },
    webhookUrls: { Watch: world.flow.url },
    instance: { id: "instance", name: "Instance" },
    logger: { ...testing.loggerMock(), info: () => undefined, warn: () => undefined },
    ...fields,
  };
}
