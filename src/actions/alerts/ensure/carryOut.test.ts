import { type Harness, startHarness } from "../../../../test/support/harness";
import { createClient } from "../../../client";
import { carryOut } from "./carryOut";
import type { Change } from "./plan";
import { newReport } from "./report";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
});
afterAll(() => harness.stop());

test("a fleet whose time is over before the first change is left, every flow of it", async () => {
  const target = {
    instance: { id: "1", name: "Orders" },
    customer: { id: "2", name: "Acme" },
    flow: { id: "3", name: "Import" },
    flowConfigId: "4",
    name: "Managed: Import",
    triggerIds: [],
  };
  // More than a function call can have arguments.
  const changes = Array.from(
    { length: 200_000 },
    (): Change => ({
      type: "create",
      target,
      input: { name: target.name },
    }),
  );
  const logger = { debug() {}, info() {}, warn() {}, error() {} };
  const client = createClient(harness.connection, { logger });
  const report = newReport({ changes, kept: [] }, [], false);
  const reason = await carryOut(client, changes, report, { labels: {}, endsAt: 0 });
  expect(report.left).toHaveLength(200_000);
  expect(report.left[0]).toEqual({
    instance: target.instance,
    customer: target.customer,
    flow: target.flow,
  });
  expect(reason).toMatch(/^Time ran out/);
  expect(harness.emulator.requests.count({})).toBe(0);
});
