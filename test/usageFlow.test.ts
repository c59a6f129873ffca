import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addPastExecution } from "../emulator/store";
import { type Harness, startHarness } from "./support/harness";
import { playYaml } from "./support/playYaml";

const yaml = readFileSync(join(__dirname, "../examples/flows/monthly-usage.yml"), "utf8");

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.stop());

test("monthly-usage.yml mails the whole month before as a page", async () => {
  const { store } = harness.emulator;
  const instance = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  if (!instance) throw new Error("There is no instance Order Sync.");
  for (const day of ["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"]) {
    addPastExecution(store, instance, Date.parse(`${day}T12:00:00Z`));
  }
  const played = await playYaml(yaml, {
    trigger: { body: { data: {} } },
    startedAt: "2026-08-01T06:00:00.000Z",
    run: (key, params) => harness.run(key, params),
    configVars: {
      "Prismatic Connection": harness.connection,
      "Mail Server": { key: "smtpConnection", fields: { host: "mail.example", port: "587" } },
      Sender: "operations@northwind.example",
      Recipient: "billing@northwind.example",
    },
  });
  expect(played.mails).toMatchObject([
    { to: ["billing@northwind.example"], from: "operations@northwind.example" },
  ]);
  const html = played.mails[0]?.html ?? "";
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).toContain("1 Jul 2026 – 31 Jul 2026");
  expect(html).toContain("Atlas Logistics");
  expect(html).toContain("2, of which 0 failed");
  expect(html).not.toContain("<script");
});
