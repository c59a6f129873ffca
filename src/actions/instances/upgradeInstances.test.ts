import { reject } from "../../../emulator/store/rejection";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { INVENTORY_FEED, inventoryFeed } from "../../../test/support/inventoryFeed";
import { WITHOUT_PAUSES } from "../../../test/support/pace";
import { configureClients } from "../../client";
import type { UpgradeReport } from "./upgrade/account";

let harness: Harness;
beforeEach(async () => {
  configureClients({ limits: WITHOUT_PAUSES });
  harness = await startHarness({ instances: 0 });
});
afterEach(async () => {
  configureClients({});
  await harness.stop();
});

const { store, draft, version, instance, atlas, delta, paused, mutations } = inventoryFeed(
  () => harness,
);
/** On version 4 and never deployed. */
const fresh = () => instance(`${INVENTORY_FEED} EU`, "Café Zürich");
const configure = () => {
  for (const one of [atlas(), delta(), paused()])
    one.config = new Map([["Region", { value: "EU" }]]);
};

const upgrade = async (params: Record<string, unknown> = {}): Promise<UpgradeReport> => {
  const { data } = await harness.run<{
    data: { status: number; data: { upgradeInstances: UpgradeReport } };
  }>("upgradeInstances", { integrationId: draft().id, ...params });
  expect(data.status).toBe(200);
  return data.data.upgradeInstances;
};
const names = (list: readonly { instance: { name: string } }[]) =>
  list.map((entry) => entry.instance.name).sort();

describe("which instances are upgraded", () => {
  test("all that are behind, to the latest available version, with what they ran before", async () => {
    configure();
    const before = { ...atlas() };
    const report = await upgrade();
    expect(report.to).toEqual({ id: version(4).id, versionNumber: 4 });
    expect(report.upgraded).toHaveLength(3);
    expect(report.upgraded.find((one) => one.instance.id === atlas().id)).toEqual({
      instance: { id: atlas().id, name: INVENTORY_FEED },
      customer: { id: atlas().customerId, name: "Atlas Logistics" },
      fromVersionId: before.integrationId,
      fromVersion: 2,
      wasDeployed: true,
      hadUndeployedChanges: false,
      deployed: true,
    });
    expect(report.skipped).toMatchObject([
      { instance: { id: fresh().id }, reason: "Already on version 4." },
    ]);
    for (const one of [atlas(), delta(), paused()]) expect(one.integrationId).toBe(version(4).id);
    expect(atlas()).toMatchObject({ deployedVersion: 4, needsDeploy: false });
    expect(atlas().config?.get("Region")).toEqual({ value: "EU" });
    expect(mutations()).toEqual([3, 2]);
    expect([report.failed, report.needsConfiguration, report.left]).toEqual([[], [], []]);
    expect(report.stopped).toBeNull();
  });

  test("a disabled instance, and one that was never deployed, are moved and not deployed", async () => {
    fresh().integrationId = version(3).id;
    configure();
    const report = await upgrade();
    const entry = (name: string) => report.upgraded.find((one) => one.instance.name === name);
    expect(entry(paused().name)).toMatchObject({ deployed: false, wasDeployed: true });
    expect(paused()).toMatchObject({ deployedVersion: 3, needsDeploy: true, enabled: false });
    expect(entry(fresh().name)).toMatchObject({ deployed: false, wasDeployed: false });
    expect(fresh()).toMatchObject({ lastDeployedAt: null, integrationId: version(4).id });
  });

  test("by a version, whose ID may be that of any version of the integration", async () => {
    const report = await upgrade({ integrationId: version(1).id, versionNumber: 3 });
    expect(report.to.versionNumber).toBe(3);
    expect(names(report.upgraded)).toEqual([INVENTORY_FEED]);
    expect(report.skipped.map(({ reason }) => reason).sort()).toEqual([
      "Already on version 3.",
      "Already on version 3.",
      "On version 4, which is newer.",
    ]);
    expect(fresh().integrationId).toBe(version(4).id);
  });

  test("without a version that is not available", async () => {
    version(4).versionIsAvailable = false;
    expect((await upgrade()).to.versionNumber).toBe(3);
  });

  test("by customer, label and earlier version", async () => {
    configure();
    const byCustomer = await upgrade({ customerId: delta().customerId, dryRun: true });
    expect(byCustomer.upgraded).toMatchObject([{ instance: { id: delta().id } }]);
    const byLabel = await upgrade({ labelContains: "producTION", dryRun: "true" });
    expect(byLabel.upgraded).toMatchObject([{ instance: { id: atlas().id } }]);
    const byVersion = await upgrade({ fromVersionNumber: "3", dryRun: true });
    expect(names(byVersion.upgraded)).toEqual(
      names([delta(), paused()].map((one) => ({ instance: one }))),
    );
    expect(byVersion.skipped).toEqual([]);
  });

  test("Max Records leaves the rest, which the next run upgrades", async () => {
    configure();
    const one = await upgrade({ maxRecords: 1 });
    expect(one.upgraded).toMatchObject([{ instance: { id: atlas().id } }]);
    expect(names(one.left)).toEqual([INVENTORY_FEED, paused().name].sort());
    expect(one.stopped).toBe("Max Records is 1.");
    expect(harness.logs.join("\n")).toContain("2 instances left: Max Records is 1.");
    const two = await upgrade();
    expect(two.upgraded).toHaveLength(2);
    expect(two.left).toEqual([]);
  });

  test("nothing is sent to those that are up to date", async () => {
    configure();
    await upgrade();
    const sent = mutations();
    const again = await upgrade();
    expect([again.upgraded, again.failed, again.left]).toEqual([[], [], []]);
    expect(again.skipped).toHaveLength(3 + 1);
    expect(mutations()).toEqual(sent);
    expect(harness.logs.join("\n")).toContain("No instance to upgrade to version 4.");
  });

  test("instances of other integrations, and test instances, are left alone", async () => {
    configure();
    const others = () =>
      [...store().instances.values()]
        .filter((one) => one.isSystem || !one.name.startsWith(INVENTORY_FEED))
        .map(({ id, integrationId }) => [id, integrationId]);
    const before = others();
    await upgrade();
    expect(others()).toEqual(before);
  });
});

describe("deployment and configuration", () => {
  test("an instance that lacks configuration is upgraded and keeps running what it ran", async () => {
    atlas().config = new Map([["Region", { value: "EU" }]]);
    const report = await upgrade();
    expect(report.upgraded).toMatchObject([{ instance: { id: atlas().id }, deployed: true }]);
    expect(report.needsConfiguration).toHaveLength(2);
    expect(report.needsConfiguration.find((one) => one.instance.id === delta().id)).toMatchObject({
      fromVersion: 3,
      deployed: false,
      newConfigVariables: ["Region"],
    });
    expect(delta()).toMatchObject({ integrationId: version(4).id, deployedVersion: 3 });
    expect(harness.logs.join("\n")).toContain("2 instances upgraded, but not deployed");
  });

  test("once it is configured, the next run deploys it, and says what it ran", async () => {
    await upgrade();
    expect(delta().deployedVersion).toBe(3);
    delta().config = new Map([["Region", { value: "EU" }]]);
    const report = await upgrade();
    expect(report.upgraded).toMatchObject([
      {
        instance: { id: delta().id },
        fromVersionId: version(3).id,
        fromVersion: 3,
        deployed: true,
      },
    ]);
    expect(delta()).toMatchObject({ deployedVersion: 4, needsDeploy: false });
  });

  test("Deploy off moves and does not deploy", async () => {
    configure();
    const report = await upgrade({ deploy: "false" });
    expect(report.upgraded.map(({ deployed }) => deployed)).toEqual([false, false, false]);
    expect(mutations()).toEqual([3, 0]);
    expect(atlas()).toMatchObject({ integrationId: version(4).id, deployedVersion: 2 });
  });

  test("undeployed changes are noted, since they are deployed with the version", async () => {
    configure();
    atlas().needsDeploy = true;
    const report = await upgrade({ customerId: atlas().customerId });
    expect(report.upgraded).toMatchObject([{ hadUndeployedChanges: true, deployed: true }]);
  });

  test("a dry run changes nothing and says what would be done", async () => {
    configure();
    const before = JSON.stringify([...store().instances.values()]);
    const report = await upgrade({ dryRun: true });
    expect(report.dryRun).toBe(true);
    expect(report.upgraded.map(({ deployed }) => deployed).sort()).toEqual([false, true, true]);
    expect(JSON.stringify([...store().instances.values()])).toBe(before);
    expect(mutations()).toEqual([0, 0]);
    expect(harness.logs.join("\n")).toContain(
      "Dry run: 3 instances would be upgraded to version 4",
    );
  });
});

describe("what is refused before anything is changed", () => {
  test.each([
    [
      { versionNumber: 9 },
      "Version Number: the integration has no published version 9. The latest are 4, 3, 2, 1.",
    ],
    [{ fromVersionNumber: 9 }, "From Version Number: the integration has no published version 9."],
    [{ versionNumber: "0" }, "Version Number must be a whole number of 1 or more"],
    [{ maxRecords: "none" }, "Max Records must be a whole number of 1 or more"],
    [{ stopAfterFailures: 0 }, "Stop After Failures must be a whole number of 1 or more"],
    [{ deploy: "perhaps" }, "Deploy must be true or false"],
    [{ integrationId: "" }, "Integration ID is required."],
  ])("%j", async (params, message) => {
    const error = await harness.fail("upgradeInstances", { integrationId: draft().id, ...params });
    expect(error.message).toContain(`Upgrade Instances: ${message}`);
    expect(mutations()).toEqual([0, 0]);
  });

  test("a version that is not available", async () => {
    version(3).versionIsAvailable = false;
    const error = await harness.fail("upgradeInstances", {
      integrationId: draft().id,
      versionNumber: 3,
    });
    expect(error.message).toBe(
      "Upgrade Instances: Version Number: version 3 is not available. Make it available with Set Version Availability.",
    );
  });

  test("an integration without an available version", async () => {
    for (const number of [1, 2, 3, 4]) version(number).versionIsAvailable = false;
    const error = await harness.fail("upgradeInstances", { integrationId: draft().id });
    expect(error.message).toContain("Integration ID: the integration has no available version");
  });

  test("an unknown integration is not found", async () => {
    const integrationId = unknownId("Integration");
    const error = await harness.fail("upgradeInstances", { integrationId });
    expect(error.message).toContain(`Integration ${integrationId} was not found`);
    expect(error.message).toContain("Check Integration ID");
  });
});

describe("failures", () => {
  beforeEach(configure);

  test("one instance's failure does not stop the others", async () => {
    const { id } = atlas();
    const current = version(2).id;
    Object.defineProperty(atlas(), "integrationId", {
      get: () => current,
      set: () => reject("integration", "The instance is locked."),
    });
    const report = await upgrade();
    expect(report.failed).toMatchObject([
      {
        instance: { id },
        fromVersion: 2,
        upgraded: false,
        deployed: false,
        reason: expect.stringContaining("Version (integration): The instance is locked."),
      },
    ]);
    expect(report.failed[0]).not.toHaveProperty("outcomeUnknown");
    expect(report.upgraded).toHaveLength(2);
    expect(harness.logs.join("\n")).toContain("1 instance failed.");
  });

  test.each(["http504AfterExecution", "resetAfterExecution", "truncatedJson"] as const)(
    "a move whose response is lost (%s) is found, and not sent again",
    async (kind) => {
      harness.emulator.faults.next(kind, { operationName: "MoveInstance" });
      const report = await upgrade();
      expect([report.upgraded.length, report.failed.length]).toEqual([3, 0]);
      expect(mutations()).toEqual([3, 2]);
      expect(harness.emulator.requests.count({ operationName: "MoveInstance" })).toBe(3);
    },
  );

  test("a deployment whose response is lost is found, too", async () => {
    harness.emulator.faults.next("http502AfterExecution", { operationName: "RedeployInstance" });
    const report = await upgrade();
    expect([report.upgraded.length, report.failed.length]).toEqual([3, 0]);
    expect(mutations()).toEqual([3, 2]);
  });

  test("a move that did not happen is not sent again, and its outcome is marked as unknown", async () => {
    harness.emulator.faults.next("http503", { operationName: "MoveInstance" });
    const report = await upgrade({ customerId: atlas().customerId });
    expect(report.failed).toMatchObject([
      { instance: { id: atlas().id }, upgraded: false, outcomeUnknown: true, fromVersion: 2 },
    ]);
    expect(mutations()).toEqual([0, 0]);
    expect(harness.emulator.requests.count({ operationName: "MoveInstance" })).toBe(1);
  });

  test("where nobody could look, whether it was upgraded is not known", async () => {
    configureClients({ limits: { ...WITHOUT_PAUSES, attempts: 1 } });
    const { faults } = harness.emulator;
    faults.next("http502AfterExecution", { operationName: "MoveInstance" });
    faults.next("http503", { operationName: "GetUpgradableInstance", after: 1 });
    const report = await upgrade({ customerId: atlas().customerId });
    expect(report.failed).toMatchObject([{ upgraded: null, outcomeUnknown: true }]);
    expect(atlas().integrationId).toBe(version(4).id);
  });

  test("a deployment that fails leaves an entry that says so, and the next run deploys", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "RedeployInstance" });
    const params = { customerId: atlas().customerId };
    const report = await upgrade(params);
    expect(report.failed).toMatchObject([
      { instance: { id: atlas().id }, upgraded: true, deployed: false, fromVersion: 2 },
    ]);
    expect(atlas()).toMatchObject({ integrationId: version(4).id, deployedVersion: 2 });
    const again = await upgrade(params);
    expect(again.upgraded).toMatchObject([
      { fromVersionId: version(2).id, fromVersion: 2, deployed: true },
    ]);
    expect(atlas()).toMatchObject({ deployedVersion: 4, needsDeploy: false });
  });

  test("Stop After Failures leaves the rest", async () => {
    const { faults } = harness.emulator;
    for (let index = 0; index < 40; index += 1) {
      const { id: _, ...copy } = atlas();
      const id = store().newId("Instance");
      store().instances.set(id, { ...copy, id, name: `Copy ${index}` });
    }
    store().changed();
    faults.next("graphqlErrorIn200", { operationName: "MoveInstance", times: 40 });
    const report = await upgrade({ stopAfterFailures: 2 });
    // Those that are in progress at the second failure are brought to an end.
    expect(report.failed.length).toBeGreaterThanOrEqual(2);
    expect(report.failed.length).toBeLessThanOrEqual(5);
    expect(report.stopped).toMatch(/^2 records failed, the last with: /);
    expect(report.left).toHaveLength(43 - report.failed.length);
    expect(mutations()).toEqual([0, 0]);
  });

  test("out of time, it returns what it did and what is left", async () => {
    await harness.stop();
    harness = await startHarness({ instances: 90, latencyMs: 50 });
    const onLatest = (id: string) => store().instances.get(id)?.integrationId === version(4).id;
    const were = new Set([...store().instances.keys()].filter(onLatest));
    configureClients({ limits: { actionMs: 2_500 } });
    const report = await upgrade();
    const done = [...report.upgraded, ...report.needsConfiguration].filter(
      ({ instance }) => !were.has(instance.id),
    ).length;
    expect(done).toBeGreaterThan(3);
    expect(report.left.length).toBeGreaterThan(10);
    expect(report.stopped).toMatch(/^Time ran out after/);
    expect(report.failed).toEqual([]);
    expect(mutations()[0]).toBe(done);
    configureClients({ limits: WITHOUT_PAUSES });
    const dry = await upgrade({ dryRun: true });
    const known = new Set(dry.upgraded.map(({ instance }) => instance.id));
    expect(report.left.filter(({ instance }) => !known.has(instance.id))).toEqual([]);
  });

  test("a rate limit makes it slower, and nothing fails", async () => {
    await harness.stop();
    harness = await startHarness({ instances: 50, rateLimit: { perSecond: 20, burst: 5 } });
    const report = await upgrade();
    expect(report.failed).toEqual([]);
    expect(report.left).toEqual([]);
    expect(report.upgraded.length + report.needsConfiguration.length).toBeGreaterThan(20);
    expect(harness.emulator.rateLimit?.refused).toBeGreaterThan(0);
  }, 60_000);

  /** Changes something after the instances were listed, before the first is looked at again. */
  const meanwhile = (change: () => void) => {
    const { requests, faults } = harness.emulator;
    configureClients({ limits: { ...WITHOUT_PAUSES, throttledBaseDelayMs: 100 } });
    faults.next("http429", { operationName: "GetUpgradableInstance", times: 3 });
    const timer = setInterval(() => {
      if (requests.count({ operationName: "GetUpgradableInstance" }) === 0) return;
      clearInterval(timer);
      change();
      store().changed();
    }, 1);
  };

  test("an instance that others deleted or upgraded meanwhile is skipped", async () => {
    const gone = delta();
    const moved = atlas();
    meanwhile(() => {
      store().instances.delete(gone.id);
      moved.integrationId = version(4).id;
      moved.deployedVersion = 4;
    });
    const report = await upgrade();
    expect(report.skipped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["The instance no longer exists.", "Already on version 4."]),
    );
    expect(report.upgraded).toMatchObject([{ instance: { id: paused().id } }]);
  });

  test("one that others moved meanwhile is listed with the version that it really had", async () => {
    const moved = atlas();
    meanwhile(() => {
      moved.integrationId = version(3).id;
    });
    const report = await upgrade({ customerId: moved.customerId });
    expect(report.upgraded).toMatchObject([{ fromVersionId: version(3).id, fromVersion: 3 }]);
  });

  test("or skipped, where its version is not From Version Number any more", async () => {
    const moved = atlas();
    meanwhile(() => {
      moved.integrationId = version(3).id;
    });
    const report = await upgrade({ customerId: moved.customerId, fromVersionNumber: 2 });
    expect(report.upgraded).toEqual([]);
    expect(report.skipped).toMatchObject([{ reason: "On version 3 now." }]);
    expect(moved.integrationId).toBe(version(3).id);
  });

  test("one that became an instance of another integration is left alone", async () => {
    const moved = atlas();
    const other = [...store().versions.values()].flat().find(({ name }) => name !== INVENTORY_FEED);
    meanwhile(() => {
      moved.integrationId = other?.id ?? "";
    });
    const report = await upgrade({ customerId: moved.customerId });
    expect(report.skipped).toMatchObject([
      { reason: "It is an instance of another integration now." },
    ]);
    expect(moved.integrationId).toBe(other?.id);
  });

  test("a revoked connection stops the run, and the rest is left", async () => {
    harness.emulator.faults.next("http401", { operationName: "GetUpgradableInstance", times: 99 });
    harness.emulator.faults.next("http403", { operationName: "MoveInstance", times: 99 });
    const report = await upgrade();
    expect(report.upgraded).toEqual([]);
    expect(report.failed.length + report.left.length).toBe(3);
    expect(mutations()).toEqual([0, 0]);
  });
});
