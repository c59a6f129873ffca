import type { FaultKind } from "../emulator";
import { createRandom } from "../emulator/store/ids";
import { instancesOf } from "../emulator/store/versions";
import type { UpgradeReport } from "../src/actions/instances/upgrade/account";
import type { RollBackReport } from "../src/actions/instances/upgrade/rollBack";
import { configureClients } from "../src/client";
import { type Harness, startHarness } from "./support/harness";
import { WITHOUT_PAUSES } from "./support/pace";

/** Failures of which the server executed the request, and such of which it did not. */
const EXECUTED: FaultKind[] = [
  "http502AfterExecution",
  "resetAfterExecution",
  "truncatedJson",
  "emptyBody",
  "errorsBesidePartialData",
];
const NOT_EXECUTED: FaultKind[] = [
  "http503",
  "http500",
  "resetBeforeExecution",
  "graphqlErrorIn200",
  "http429",
  "html200",
];
const COUNT = 500;
const SEED = Number(process.env.FLEET_SEED ?? 7);

interface State {
  versionId: string;
  deployedVersion: number;
  needsDeploy: boolean;
}
type Mutations = { updateInstance: number; deployInstance: number };

let harness: Harness;
beforeAll(async () => {
  configureClients({ limits: { ...WITHOUT_PAUSES, baseDelayMs: 1, throttledBaseDelayMs: 1 } });
  harness = await startHarness({ instances: COUNT });
});
afterAll(async () => {
  configureClients({});
  await harness.stop();
});

const store = () => harness.emulator.store;
const fleet = () => {
  const draft = [...store().drafts.values()].find(({ name }) => name === "Inventory Feed");
  if (!draft) throw new Error("There is no such integration.");
  return { draft, instances: instancesOf(store(), draft) };
};
const states = (): Map<string, State> =>
  new Map(
    fleet().instances.map(({ id, integrationId, deployedVersion, needsDeploy }) => [
      id,
      { versionId: integrationId, deployedVersion, needsDeploy },
    ]),
  );
const mutations = (): Mutations => {
  const { updateInstance = 0, deployInstance = 0 } = store().counters.mutations;
  return { updateInstance, deployInstance };
};
const since = (before: Mutations): Mutations => ({
  updateInstance: mutations().updateInstance - before.updateInstance,
  deployInstance: mutations().deployInstance - before.deployInstance,
});

/** Lets some of the next requests of each operation fail, in some way. */
function injectFaults(random: () => number): void {
  const kinds = [...EXECUTED, ...NOT_EXECUTED];
  for (const operationName of ["GetUpgradableInstance", "MoveInstance", "RedeployInstance"]) {
    for (let after = 0; after < COUNT; after += 1) {
      if (random() > 0.12) continue;
      const kind = kinds[Math.floor(random() * kinds.length)] as FaultKind;
      harness.emulator.faults.next(kind, { operationName, after });
    }
  }
}

const idOf = ({ instance }: { instance: { id: string } }) => instance.id;
/** Those on which the account and the server differ. */
function differing(
  ids: readonly string[],
  expected: (id: string) => Partial<State>,
  actual = states(),
): unknown[] {
  return ids
    .map((id) => ({ id, expected: expected(id), actual: actual.get(id) }))
    .filter(({ expected, actual }) =>
      Object.entries(expected).some(([key, value]) => actual?.[key as keyof State] !== value),
    );
}
const eachOnce = (report: object, ids: Iterable<string>) => {
  const lists = Object.values(report).filter(Array.isArray);
  const listed = lists.flat().map((entry: { instance: { id: string } }) => idOf(entry));
  expect(listed.sort()).toEqual([...ids].sort());
};

test(`${COUNT} instances, random failures, upgraded and rolled back: the server agrees with both accounts`, async () => {
  const random = createRandom(SEED);
  const atFirst = states();
  expect(atFirst.size).toBeGreaterThan(COUNT);
  const at = (known: Map<string, State>) => (id: string) => known.get(id) as State;

  // Up.
  injectFaults(random);
  const result = await harness.run<{ data: { data: { upgradeInstances: UpgradeReport } } }>(
    "upgradeInstances",
    { integrationId: fleet().draft.id, stopAfterFailures: COUNT },
  );
  harness.emulator.faults.clear();
  const up = result.data.data.upgradeInstances;
  const { to } = up;
  eachOnce(up, atFirst.keys());
  expect(up.upgraded.length).toBeGreaterThan(COUNT / 10);
  expect(up.needsConfiguration.length).toBeGreaterThan(COUNT / 10);
  expect(up.failed.length).toBeGreaterThan(COUNT / 50);
  // Where the request and the look at its outcome both failed, the account says that it does not know.
  const after = states();
  const unknown = up.failed.filter(({ upgraded }) => upgraded === null);
  expect(unknown.length).toBeLessThan(COUNT / 50);
  const unknownButMoved = unknown.filter((one) => at(after)(idOf(one)).versionId === to.id);

  const moved = [
    ...up.upgraded,
    ...up.needsConfiguration,
    ...up.failed.filter((one) => one.upgraded),
  ];
  const alone = [...up.skipped, ...up.left, ...up.failed.filter((one) => one.upgraded === false)];
  const deployed = up.upgraded.filter((one) => one.deployed);
  const undeployed = moved.filter((one) => one.deployed === false);
  const unknownButDeployed = moved.filter(
    (one) => one.deployed === null && !at(after)(idOf(one)).needsDeploy,
  );
  expect(differing(moved.map(idOf), () => ({ versionId: to.id }))).toEqual([]);
  expect(
    differing(deployed.map(idOf), () => ({
      deployedVersion: to.versionNumber,
      needsDeploy: false,
    })),
  ).toEqual([]);
  const stillDeployed = (id: string) => ({ deployedVersion: at(atFirst)(id).deployedVersion });
  expect(differing(undeployed.map(idOf), stillDeployed)).toEqual([]);
  expect(differing(alone.map(idOf), at(atFirst))).toEqual([]);
  const fromElsewhere = moved.filter((one) => at(atFirst)(idOf(one)).versionId !== to.id);
  expect(fromElsewhere.map((one) => one.fromVersionId)).toEqual(
    fromElsewhere.map((one) => at(atFirst)(idOf(one)).versionId),
  );
  expect(mutations()).toEqual({
    updateInstance: fromElsewhere.length + unknownButMoved.length,
    deployInstance: deployed.length + unknownButDeployed.length,
  });

  // Back.
  const inBetween = states();
  const before = mutations();
  injectFaults(random);
  const back = await rollBack(result);
  harness.emulator.faults.clear();
  const account = new Map(
    [...up.upgraded, ...up.needsConfiguration, ...up.failed].map((one) => [idOf(one), one]),
  );
  eachOnce(back, account.keys());
  expect(back.failed.length).toBeGreaterThan(COUNT / 50);
  const returned = [...back.rolledBack, ...back.failed.filter((one) => one.rolledBack)];
  const untouched = [
    ...back.skipped,
    ...back.left,
    ...back.failed.filter((one) => one.rolledBack === false),
  ];
  expect(
    differing(returned.map(idOf), (id) => ({ versionId: account.get(id)?.fromVersionId })),
  ).toEqual([]);
  const redeployed = back.rolledBack.filter((one) => one.deployed);
  expect(
    differing(redeployed.map(idOf), (id) => ({
      deployedVersion: account.get(id)?.fromVersion,
      needsDeploy: false,
    })),
  ).toEqual([]);
  expect(
    differing(returned.filter((one) => one.deployed === false).map(idOf), (id) => ({
      deployedVersion: at(inBetween)(id).deployedVersion,
    })),
  ).toEqual([]);
  expect(differing(untouched.map(idOf), at(inBetween))).toEqual([]);
  const unsure = back.failed.filter((one) => one.rolledBack === null);
  expect(unsure.length).toBeLessThan(COUNT / 50);
  const unsureButReturned = unsure.filter(
    (one) => at(states())(idOf(one)).versionId === one.versionId,
  );
  const unsureButDeployed = returned.filter(
    (one) => one.deployed === null && !at(states())(idOf(one)).needsDeploy,
  );
  expect(since(before)).toEqual({
    updateInstance: returned.length + unsureButReturned.length,
    deployInstance: redeployed.length + unsureButDeployed.length,
  });

  // The same account again, without failures: everything is where it was.
  const last = await rollBack(result);
  expect([last.failed, last.left]).toEqual([[], []]);
  expect(
    differing([...account.keys()], (id) => {
      const entry = account.get(id);
      const { deployedVersion } = at(atFirst)(id);
      return {
        versionId: entry?.fromVersionId,
        deployedVersion:
          entry?.hadUndeployedChanges && entry.deployed ? entry.fromVersion : deployedVersion,
      };
    }),
  ).toEqual([]);
  expect(harness.emulator.internalErrors).toEqual([]);
  const sizes = (report: object) =>
    Object.entries(report)
      .filter(([, list]) => Array.isArray(list))
      .map(([name, list]) => `${name} ${list.length}`)
      .join(", ");
  process.stdout.write(
    `Fleet of ${atFirst.size}, ${harness.emulator.faults.injected.length} faults. Up: ${sizes(up)}. Back: ${sizes(back)}. Again: ${sizes(last)}.\n`,
  );
}, 300_000);

async function rollBack(upgrade: unknown): Promise<RollBackReport> {
  const { data } = await harness.run<{ data: { data: { rollBackInstances: RollBackReport } } }>(
    "rollBackInstances",
    { upgrade },
  );
  return data.data.rollBackInstances;
}
