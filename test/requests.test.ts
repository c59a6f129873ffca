import { CHOSEN_ACTIONS } from "./support/chosenActions";
import { type Harness, startHarness } from "./support/harness";
import { validParams } from "./support/params";

let harness: Harness;
afterEach(() => harness.stop());

/** Those whose purpose takes more than one. */
const MORE: Readonly<Record<string, number>> = {
  // The flow, and its execution twice: it is still running at first.
  invokeFlow: 3,
  // The kinds of the config variables come first.
  updateInstanceConfigVariables: 2,
  // The instances, after they were moved.
  updateInstancesToLatest: 2,
  // The triggers, which are chosen by their names.
  createAlertMonitor: 2,
  // Triggers, a user, groups, the instance and its monitors; then each of its three flows.
  ensureAlertMonitors: 8,
  // Whether there is one already.
  ensureCustomer: 2,
  // The latest versions; the instances that fail, then all of them.
  auditFleet: 3,
  // The version, the customer's connections, whether there is an instance, and afterwards whether
  // a run in parallel has created one; then the instance is created and deployed.
  ensureInstance: 6,
  // The customer, the version twice, the instance and its config variables; again where something
  // changes; then it is updated, configured and deployed.
  applyInstance: 7,
  // The customer with its ten instances, the usage of each, and what the customer had deployed.
  reportUsage: 12,
  // The organization's connection, and whether the customer has one already.
  setCustomerConnection: 3,
  // The failed ones; then each of the two is looked at again, and replayed.
  replayFailedExecutions: 5,
  // Versions and instances; then each of the two is looked at again, moved and deployed.
  upgradeInstances: 8,
  // The instance, the config variables of both versions; then it is moved and deployed.
  rollBackInstances: 5,
};

test.each(Object.keys(CHOSEN_ACTIONS))("%s is one request, or as few as can be", async (key) => {
  harness = await startHarness();
  const { emulator, run } = harness;
  await run("getCurrentUser");
  emulator.requests.clear();
  await run(key, validParams(emulator.store)[key]);
  expect(emulator.requests.count({ path: "/auth/refresh" })).toBe(0);
  expect(emulator.requests.count({ path: "/api" })).toBe(MORE[key] ?? 1);
});
