import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";
import { INVENTORY_FEED, inventoryFeed } from "../../../test/support/inventoryFeed";
import { WITHOUT_PAUSES } from "../../../test/support/pace";
import { configureClients } from "../../client";
import type { UpgradeReport } from "./upgrade/account";
import type { RollBackReport } from "./upgrade/rollBack";

interface Result<T> {
  data: { status: number; data: T };
}

let harness: Harness;
beforeEach(async () => {
  configureClients({ limits: WITHOUT_PAUSES });
  harness = await startHarness({ instances: 0 });
});
afterEach(async () => {
  configureClients({});
  await harness.stop();
});

const { store, draft, version, atlas, delta, paused, mutations } = inventoryFeed(() => harness);
const all = () => [atlas(), delta(), paused()];
const configure = () => {
  for (const one of all()) {
    one.config = new Map([
      ["Region", { value: "EU" }],
      ["Feed Name", { value: `of ${one.customerId}` }],
    ]);
  }
};

const upgraded = (params: Record<string, unknown> = {}) =>
  harness.run<Result<{ upgradeInstances: UpgradeReport }>>("upgradeInstances", {
    integrationId: draft().id,
    ...params,
  });
const back = async (upgrade: unknown, params: Record<string, unknown> = {}) =>
  (
    await harness.run<Result<{ rollBackInstances: RollBackReport }>>("rollBackInstances", {
      upgrade,
      ...params,
    })
  ).data.data.rollBackInstances;
const states = () =>
  all().map(({ integrationId, deployedVersion, config }) => ({
    version: store().integrations.get(integrationId)?.versionNumber,
    deployedVersion,
    feed: config?.get("Feed Name")?.value,
  }));

describe("the way back", () => {
  beforeEach(configure);

  test("version and deployment are those from before, and config variables keep their values", async () => {
    const before = states();
    const upgrade = await upgraded();
    expect(states()).not.toEqual(before);
    const report = await back(upgrade);
    expect(states()).toEqual(before);
    expect(atlas().needsDeploy).toBe(false);
    expect(mutations()).toEqual([6, 4]);
    expect(report.rolledBack).toHaveLength(3);
    expect(report.rolledBack.find((one) => one.instance.id === atlas().id)).toEqual({
      instance: { id: atlas().id, name: INVENTORY_FEED },
      customer: { id: atlas().customerId, name: "Atlas Logistics" },
      versionId: version(2).id,
      version: 2,
      deployed: true,
      notRestored: [
        {
          configVariable: "Region",
          reason: "Version 2 does not have it; its value is lost.",
        },
      ],
    });
    expect(report.rolledBack.find((one) => one.instance.id === paused().id)?.deployed).toBe(false);
    expect([report.failed, report.skipped, report.left, report.stopped]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  });

  test.each([
    ["the whole result", (result: Result<unknown>) => result],
    ["its data", (result: Result<unknown>) => result.data],
    ["the data of its data", (result: Result<unknown>) => result.data.data],
    [
      "what is inside",
      (result: Result<unknown>) =>
        (result.data.data as { upgradeInstances: unknown }).upgradeInstances,
    ],
    ["JSON text", (result: Result<unknown>) => JSON.stringify(result.data)],
  ])("takes %s", async (_, part) => {
    const before = states();
    await back(part(await upgraded()));
    expect(states()).toEqual(before);
  });

  test("an instance that was left unconfigured goes back, too", async () => {
    delta().config = null;
    const upgrade = await upgraded({ customerId: delta().customerId });
    expect(upgrade.data.data.upgradeInstances.needsConfiguration).toHaveLength(1);
    const report = await back(upgrade);
    expect(report.rolledBack).toMatchObject([{ instance: { id: delta().id }, version: 3 }]);
    expect(delta()).toMatchObject({
      integrationId: version(3).id,
      deployedVersion: 3,
      needsDeploy: false,
    });
  });

  test("an instance that was moved and could not be deployed goes back from failed", async () => {
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "RedeployInstance" });
    const upgrade = await upgraded({ customerId: atlas().customerId });
    expect(upgrade.data.data.upgradeInstances.failed).toHaveLength(1);
    const report = await back(upgrade);
    expect(report.rolledBack).toMatchObject([{ instance: { id: atlas().id }, deployed: true }]);
    expect(atlas()).toMatchObject({ integrationId: version(2).id, needsDeploy: false });
  });

  test("what is not known of an upgrade is found out by the way back", async () => {
    configureClients({ limits: { ...WITHOUT_PAUSES, attempts: 1 } });
    const { faults } = harness.emulator;
    faults.next("http502AfterExecution", { operationName: "MoveInstance" });
    faults.next("http503", { operationName: "GetUpgradableInstance", after: 1 });
    const upgrade = await upgraded({ customerId: atlas().customerId });
    configureClients({ limits: WITHOUT_PAUSES });
    expect(upgrade.data.data.upgradeInstances.failed).toMatchObject([{ upgraded: null }]);
    expect(atlas().integrationId).toBe(version(4).id);
    expect((await back(upgrade)).rolledBack).toHaveLength(1);
    expect(atlas().integrationId).toBe(version(2).id);
  });

  test("Deploy off moves back and says what runs until the deployment", async () => {
    const report = await back(await upgraded({ customerId: atlas().customerId }), {
      deploy: "false",
    });
    expect(atlas()).toMatchObject({ integrationId: version(2).id, deployedVersion: 4 });
    expect(report.rolledBack[0]?.notRestored).toContainEqual({
      configVariable: null,
      reason: "Version 4 runs until the instance is deployed.",
    });
  });

  test("what was not deployed by the upgrade keeps its undeployed changes", async () => {
    atlas().needsDeploy = true;
    const upgrade = await upgraded({ customerId: atlas().customerId, deploy: false });
    const report = await back(upgrade);
    expect(report.rolledBack).toMatchObject([{ deployed: false }]);
    expect(atlas()).toMatchObject({ deployedVersion: 2, needsDeploy: true });
  });

  test("undeployed changes that the upgrade deployed are reported", async () => {
    atlas().needsDeploy = true;
    const report = await back(await upgraded({ customerId: atlas().customerId }));
    expect(report.rolledBack[0]).toMatchObject({ deployed: true });
    expect(report.rolledBack[0]?.notRestored).toContainEqual({
      configVariable: null,
      reason: "Changes that were not deployed before the upgrade are deployed now.",
    });
  });

  test("config variables that the newer version did not have are named", async () => {
    const feed = version(4).requiredConfigVariables.findIndex(({ key }) => key === "Feed Name");
    version(4).requiredConfigVariables.splice(feed, 1);
    const report = await back(await upgraded({ customerId: atlas().customerId }));
    expect(report.rolledBack[0]?.notRestored).toContainEqual({
      configVariable: "Feed Name",
      reason: "Version 4 did not have it; check its value.",
    });
  });

  test("where the versions cannot be compared, instances go back all the same", async () => {
    const upgrade = await upgraded({ customerId: atlas().customerId });
    harness.emulator.faults.next("graphqlErrorIn200", {
      operationName: "GetIntegrationConfiguration",
    });
    const report = await back(upgrade);
    expect(report.rolledBack[0]?.notRestored).toEqual([
      {
        configVariable: null,
        reason: "The config variables of the two versions could not be compared.",
      },
    ]);
  });

  test("a dry run changes nothing and says what would be done", async () => {
    const upgrade = await upgraded();
    const before = states();
    const sent = mutations();
    const report = await back(upgrade, { dryRun: true });
    expect(report).toMatchObject({ dryRun: true });
    expect(report.rolledBack.map(({ deployed }) => deployed).sort()).toEqual([false, true, true]);
    expect(states()).toEqual(before);
    expect(mutations()).toEqual(sent);
  });
});

describe("what is left alone", () => {
  beforeEach(configure);

  test("instances that went back already: the same account can be used again", async () => {
    const upgrade = await upgraded();
    await back(upgrade);
    const sent = mutations();
    const report = await back(upgrade);
    expect(report.rolledBack).toEqual([]);
    expect(report.skipped.map(({ reason }) => reason).sort()).toEqual([
      "Already on version 2.",
      "Already on version 3.",
      "Already on version 3.",
    ]);
    expect(mutations()).toEqual(sent);
  });

  test("instances that no longer exist, or were moved elsewhere since", async () => {
    const upgrade = await upgraded();
    store().instances.delete(delta().id);
    atlas().integrationId = version(3).id;
    store().changed();
    const report = await back(upgrade);
    expect(report.skipped.map(({ reason }) => reason).sort()).toEqual([
      "On version 3 now, which it was moved to after the upgrade.",
      "The instance no longer exists.",
    ]);
    expect(report.rolledBack).toMatchObject([{ instance: { id: paused().id } }]);
    expect(atlas().integrationId).toBe(version(3).id);
  });
});

describe("failures", () => {
  beforeEach(configure);

  test("one does not stop the others, and the next run continues", async () => {
    const upgrade = await upgraded();
    harness.emulator.faults.next("graphqlErrorIn200", { operationName: "RedeployInstance" });
    const report = await back(upgrade);
    expect(report.failed).toMatchObject([{ rolledBack: true }]);
    expect(report.rolledBack).toHaveLength(2);
    expect(harness.logs.join("\n")).toContain("1 instance failed.");
    const again = await back(upgrade);
    expect(again.rolledBack).toMatchObject([
      { instance: report.failed[0]?.instance, deployed: true },
    ]);
    expect(states().map((state) => state.deployedVersion)).toEqual([2, 3, 3]);
  });

  test("an earlier version that is not available is rejected with the reason", async () => {
    const upgrade = await upgraded({ customerId: atlas().customerId });
    version(2).versionIsAvailable = false;
    const report = await back(upgrade);
    expect(report.failed).toMatchObject([
      {
        instance: { id: atlas().id },
        version: 2,
        rolledBack: false,
        reason: expect.stringMatching(/Version \(integration\): Version 2 .* is not available/),
      },
    ]);
  });

  test("a move without a response is looked for, and not sent again", async () => {
    const upgrade = await upgraded({ customerId: atlas().customerId });
    harness.emulator.requests.clear();
    harness.emulator.faults.next("http503", { operationName: "MoveInstance" });
    const report = await back(upgrade);
    expect(report.failed).toMatchObject([{ rolledBack: false, outcomeUnknown: true }]);
    expect(harness.emulator.requests.count({ operationName: "MoveInstance" })).toBe(1);
    harness.emulator.faults.next("resetAfterExecution", { operationName: "MoveInstance" });
    expect((await back(upgrade)).rolledBack).toHaveLength(1);
    expect(atlas()).toMatchObject({ integrationId: version(2).id, deployedVersion: 2 });
  });

  test("out of time, it returns what it did and what is left, and continues when run again", async () => {
    await harness.stop();
    harness = await startHarness({ instances: 90 });
    const upgrade = await upgraded();
    configureClients({ limits: { actionMs: 1_500 } });
    const first = await back(upgrade);
    expect(first.rolledBack.length).toBeGreaterThan(3);
    expect(first.left.length).toBeGreaterThan(10);
    expect(first.stopped).toMatch(/^Time ran out after/);
    configureClients({ limits: WITHOUT_PAUSES });
    const second = await back(upgrade);
    expect(second.rolledBack).toHaveLength(first.left.length);
    expect(second.skipped).toHaveLength(first.rolledBack.length);
  });
});

describe("what is refused before anything is sent", () => {
  const to = { id: unknownId("Integration"), versionNumber: 4 };
  const entry = {
    instance: { id: unknownId("Instance"), name: "One" },
    customer: null,
    fromVersionId: unknownId("Integration"),
    fromVersion: 3,
  };
  const bare = { to, upgraded: [entry] };

  test.each([
    ["nothing", "", "Upgrade is required."],
    ["text", "yesterday's upgrade", "Upgrade must be JSON"],
    ["a list", [], "Upgrade must be a JSON object"],
    ["another result", { status: 200, data: { instances: {} } }, "it has no list of upgraded"],
    ["a dry run", { ...bare, dryRun: true }, "is the result of a dry run, which changed nothing"],
    ["no version", { upgraded: [] }, '"to" is missing'],
    ["a version without a number", { to: { id: to.id }, upgraded: [] }, '"to.versionNumber" is'],
    [
      "an entry without an instance",
      { to, upgraded: [{ ...entry, instance: undefined }] },
      '"upgraded[0].instance" is missing',
    ],
    [
      "an entry without a version",
      { to, upgraded: [{ ...entry, fromVersionId: "" }] },
      '"upgraded[0].fromVersionId" is missing',
    ],
    [
      "the ID of something else",
      { ...bare, failed: [{ ...entry, instance: { id: unknownId("Customer") } }] },
      'Upgrade: "failed[0].instance.id" is the ID of a customer',
    ],
    [
      "a list that is none",
      { ...bare, needsConfiguration: 3 },
      '"needsConfiguration" is not a list',
    ],
  ])("%s", async (_, upgrade, message) => {
    const error = await harness.fail("rollBackInstances", { upgrade });
    expect(error.message).toMatch(/^Roll Back Instances: /);
    expect(error.message).toContain(message);
    expect(harness.emulator.requests.count({})).toBe(0);
  });

  test("the least that the account needs is enough", async () => {
    const report = await back(bare);
    expect(report.skipped).toMatchObject([{ reason: "The instance no longer exists." }]);
  });

  test("an instance that is listed twice is looked at once", async () => {
    const report = await back({ ...bare, failed: [{ ...entry, fromVersion: 2 }] });
    expect(report.skipped).toHaveLength(1);
    expect(harness.emulator.requests.count({ operationName: "GetUpgradableInstance" })).toBe(1);
  });
});
