import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flattenSteps } from "../emulator/player/flow";
import { type PlatformComponent, publishInput } from "../emulator/publish";
import { addPastExecution } from "../emulator/store";
import { parseDefinition } from "../emulator/store/definition";
import type { StepRecord } from "../emulator/store/types";
import component from "../src";
import { actions } from "../src/actions";
import { triggers } from "../src/triggers";
import { type Harness, startHarness } from "./support/harness";
import { type Played, playYaml, type World } from "./support/playYaml";
import { publishInto } from "./support/publishInto";

const folder = join(__dirname, "../examples/flows");
const files = readdirSync(folder).filter((name) => name.endsWith(".yml"));
const yamlOf = (file: string) => readFileSync(join(folder, file), "utf8");
const ours = (file: string): StepRecord[] =>
  parseDefinition(yamlOf(file))
    .flows.flatMap(({ steps }) => flattenSteps(steps))
    .filter(({ componentKey }) => componentKey === "prismatic");

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.stop());

const play = (file: string, world: Partial<World> = {}): Promise<Played> =>
  playYaml(yamlOf(file), {
    trigger: {},
    startedAt: new Date(harness.emulator.store.clock.now()).toISOString(),
    run: (key, params) => harness.run(key, params),
    ...world,
    configVars: { "Prismatic Connection": harness.connection, ...world.configVars },
  });

const draftNamed = (name: string) => {
  const draft = [...harness.emulator.store.drafts.values()].find((one) => one.name === name);
  if (!draft) throw new Error(`There is no integration ${name}.`);
  return draft;
};
const instancesOfDraft = (name: string) => {
  const { store } = harness.emulator;
  const { versionSequenceId } = draftNamed(name);
  return [...store.instances.values()].filter(
    ({ isSystem, integrationId }) =>
      !isSystem && store.integrations.get(integrationId)?.versionSequenceId === versionSequenceId,
  );
};

describe.each(files)("%s", (file) => {
  test("uses actions and inputs that are there, and gives all that are required", () => {
    const steps = ours(file);
    expect(steps.length).toBeGreaterThan(0);
    for (const { name, isTrigger, actionKey, inputs } of steps) {
      const all: Record<string, { inputs?: object }> = isTrigger ? triggers : actions;
      const defined = all[actionKey]?.inputs as Record<string, { required?: boolean }>;
      expect(Object.keys(defined)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const required = Object.entries(defined).filter(([, input]) => input.required);
      for (const [key] of required)
        expect([name, Object.keys(inputs)]).toContainEqual(expect.arrayContaining([key]));
      expect(inputs.connection).toEqual({ type: "configVar", value: "Prismatic Connection" });
    }
  });

  test("has no mistakes that the API's validation finds", async () => {
    const { data } = await harness.run<{
      data: { data: { validateIntegrationSchema: object } };
    }>("validateDefinition", { definition: yamlOf(file) });
    expect(data.data.validateIntegrationSchema).toEqual({ result: { isValid: true }, errors: [] });
  });

  test("is imported by the API once the component is published", async () => {
    const input = publishInput(component as unknown as PlatformComponent);
    await publishInto(harness.emulator, input);
    const { name } = parseDefinition(yamlOf(file));
    await harness.run("importIntegration", { definition: yamlOf(file) });
    expect(draftNamed(name).flows).toHaveLength(1);
  });
});

describe("upgrade-instances.yml", () => {
  const name = "Inventory Feed";
  const configVars = {
    "Integration Name": name,
    "Pilot Label": "production",
    "Minutes to Watch": "0",
    "Failures Allowed": "0",
  };
  const versionIds = () =>
    new Map(instancesOfDraft(name).map(({ id, integrationId }) => [id, integrationId]));
  const pilots = () => instancesOfDraft(name).filter(({ labels }) => labels.includes("Production"));
  const latestVersion = () =>
    harness.emulator.store.versions.get(draftNamed(name).versionSequenceId)?.at(-1);
  /** Plays the flow; executions of the upgraded pilots fail while it watches. */
  const playWith = (failures: number) =>
    play("upgrade-instances.yml", {
      configVars,
      run: (key, params) => {
        const { store } = harness.emulator;
        if (key === "listExecutions") {
          const [pilot] = pilots().filter(({ needsDeploy }) => !needsDeploy);
          if (!pilot) throw new Error("No pilot runs.");
          for (let index = 0; index < failures; index += 1) {
            addPastExecution(store, pilot, store.clock.now(), { error: "Unknown field" });
          }
        }
        return harness.run(key, params);
      },
    });

  test("pilots are upgraded first, then the others, when no execution fails", async () => {
    const latest = latestVersion();
    const behind = instancesOfDraft(name).filter(
      ({ integrationId }) => integrationId !== latest?.id,
    );
    expect(pilots().length).toBeGreaterThan(0);
    expect(behind.some(({ labels }) => !labels.includes("Production"))).toBe(true);

    const played = await playWith(0);

    expect(played.ran).toContain("Upgrade Others");
    expect(played.ran).not.toContain("Roll Back Pilots");
    expect([...versionIds().values()].every((id) => id === latest?.id)).toBe(true);
    const unready = played.logs.filter(({ level }) => level === "warn");
    expect(unready.length).toBeGreaterThan(0);
    for (const { message } of unready) {
      expect(message).toMatch(
        /^Inventory Feed.* of .+ needs configuration, new: Region$|^Feed \d+ of .+ needs configuration, new: Region$/,
      );
    }
    const upgraded = behind.filter(({ config, enabled }) => config?.has("Region") || !enabled);
    expect(played.logs.at(-1)?.message).toMatch(
      new RegExp(
        `^Version 4 is rolled out. Upgraded: \\d+, to configure: ${unready.length}, failed or left: 0$`,
      ),
    );
    for (const { enabled, needsDeploy, config } of upgraded) {
      if (enabled && config?.has("Region")) expect(needsDeploy).toBe(false);
    }
  });

  test("pilots get their earlier version again, and the others are left alone, when failures rise", async () => {
    const before = versionIds();
    const moved = pilots().filter(({ integrationId }) => integrationId !== latestVersion()?.id);

    const played = await playWith(2);

    expect(versionIds()).toEqual(before);
    expect(played.ran).toContain("Roll Back Pilots");
    expect(played.ran).not.toContain("Upgrade Others");
    expect(harness.emulator.store.counters.mutations.updateInstance).toBe(2 * moved.length);
    for (const one of moved) {
      const version = harness.emulator.store.integrations.get(one.integrationId);
      expect([one.id, one.deployedVersion]).not.toEqual([one.id, 4]);
      expect(version?.versionNumber).toBeLessThan(4);
    }
    expect(played.logs).toEqual([
      {
        level: "error",
        message: `Version 4 is rolled back. Failed executions: 2, failed upgrades: 0. On their earlier version again: ${moved.length}, still to look at: 0`,
      },
    ]);
  });

  test("a pilot that cannot be upgraded is enough to go back", async () => {
    const before = versionIds();
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "MoveInstance" });
    const played = await playWith(0);
    expect(versionIds()).toEqual(before);
    expect(played.logs.at(-1)?.message).toContain("Failed executions: 0, failed upgrades: 1.");
  });
});

describe("onboard-customer.yml", () => {
  const SECRET = "harbor-erp-secret";
  const signUp = (changes: object = {}) => ({
    name: "Harbor Foods",
    externalId: "harbor-foods",
    warehouse: "North",
    connection: { endpoint: "https://erp.harbor.example", username: "sync", apiKey: SECRET },
    ...changes,
  });
  const onboard = (data: object) =>
    play("onboard-customer.yml", {
      configVars: {
        "Integration Name": "Order Intake",
        "Organization Connection": "customer-erp",
      },
      trigger: { body: { data } },
    });
  const found = () => {
    const { customers, instances, customerConfigVariables, executions } = harness.emulator.store;
    const [customer, ...others] = [...customers.values()].filter(
      ({ externalId }) => externalId === "harbor-foods",
    );
    expect(others).toEqual([]);
    const of = <T extends { customerId: string | null }>(records: Map<string, T>) =>
      [...records.values()].filter(({ customerId }) => customerId === customer?.id);
    return {
      customer,
      instances: of(instances),
      connections: of(customerConfigVariables),
      executions: of(executions),
    };
  };

  test("gives a new customer its connection and a deployed instance, and runs its flow", async () => {
    const { store } = harness.emulator;
    const played = await onboard(signUp());

    const { customer, instances, connections, executions } = found();
    expect(customer).toMatchObject({ name: "Harbor Foods", labels: ["onboarded"] });
    expect(connections).toMatchObject([
      {
        isTest: false,
        value: {
          inputs: {
            endpoint: { value: "https://erp.harbor.example" },
            username: { value: "sync" },
            apiKey: { value: SECRET },
          },
        },
      },
    ]);
    expect(instances).toMatchObject([
      { name: "Harbor Foods: Order Intake", enabled: true, needsDeploy: false },
    ]);
    const [instance] = instances;
    expect(store.integrations.get(instance?.integrationId ?? "")).toMatchObject({
      isDraft: false,
      versionNumber: instance?.deployedVersion,
    });
    expect(instance?.config?.get("Warehouse")?.value).toBe("North");
    expect(instance?.config?.get("ERP")?.customerConfigVariableId).toBe(connections[0]?.id);
    expect(executions).toMatchObject([
      {
        status: "SUCCESS",
        isTestExecution: false,
        request: { payload: '{"firstRun": true}' },
      },
    ]);
    expect(played.logs).toEqual([
      {
        level: "info",
        message:
          "Harbor Foods is onboarded: customer created, connection created, instance created, first run SUCCESS",
      },
    ]);
    expect(harness.logs.join("\n")).not.toContain(SECRET);
  });

  test("the same request again creates nothing twice, and another one changes what differs", async () => {
    await onboard(signUp());
    const before = found();
    const again = await onboard(signUp());
    expect(again.logs[0]?.message).toContain(
      "customer unchanged, connection updated, instance unchanged, first run SUCCESS",
    );
    const moved = await onboard(signUp({ name: "Harbor Foods", warehouse: "South" }));
    expect(moved.logs[0]?.message).toContain("customer unchanged");
    expect(moved.logs[0]?.message).toContain("instance updated");
    const { customer, instances, connections } = found();
    expect(customer?.id).toBe(before.customer?.id);
    expect(instances.map(({ id }) => id)).toEqual(before.instances.map(({ id }) => id));
    expect(connections.map(({ id }) => id)).toEqual(before.connections.map(({ id }) => id));
    expect(instances[0]).toMatchObject({ needsDeploy: false });
    expect(instances[0]?.config?.get("Warehouse")?.value).toBe("South");
  });

  test("a mistake in the credentials stops the flow before there is an instance", async () => {
    const connection = { endpoint: "https://erp.harbor.example", username: "sync", apikey: SECRET };
    await expect(onboard(signUp({ connection }))).rejects.toThrow(
      'Set Customer Connection: 1 problem in Connection Inputs; nothing was changed. Connection "customer-erp" has no input "apikey". Closest match: "apiKey".',
    );
    const { instances, connections } = found();
    expect([instances, connections]).toEqual([[], []]);
  });
});

describe("report-failed-executions.yml", () => {
  const failedSince = (since: number) =>
    [...harness.emulator.store.executions.values()].filter(
      ({ status, startedAt }) => status === "ERROR" && startedAt >= since,
    );

  test("reports the failures of the last 24 hours by instance, those with most first", async () => {
    const { store } = harness.emulator;
    const failed = failedSince(store.clock.now() - 24 * 60 * 60 * 1000);
    expect(failed.length).toBeGreaterThan(0);

    const played = await play("report-failed-executions.yml");

    const { totalCount, report } = (played.results.groupByInstance?.results ?? {}) as {
      totalCount: number;
      report: { count: number; executions: { id: string }[] }[];
    };
    expect(totalCount).toBe(failed.length);
    expect(report.flatMap(({ executions }) => executions.map(({ id }) => id)).sort()).toEqual(
      failed.map(({ id }) => id).sort(),
    );
    const counts = report.map(({ count }) => count);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    expect(played.logs).toHaveLength(report.length);
    for (const { level, message } of played.logs) {
      expect(level).toBe("error");
      expect(message).toMatch(/^.+ of .+: \d+ failed, the latest with .+$/);
    }
  });

  test("says so when nothing failed", async () => {
    for (const execution of failedSince(0)) execution.startedAt -= 10 * 24 * 60 * 60 * 1000;
    harness.emulator.store.changed();
    const played = await play("report-failed-executions.yml");
    expect(played.logs).toEqual([
      { level: "info", message: "No execution failed in the last 24 hours" },
    ]);
    expect(played.ran).not.toContain("Tell Failures");
  });
});
