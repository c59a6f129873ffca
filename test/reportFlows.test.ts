import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addPastExecution } from "../emulator/store";
import { parseDefinition } from "../emulator/store/definition";
import type { InstanceRecord } from "../emulator/store/types";
import { type Harness, startHarness } from "./support/harness";
import { playYaml } from "./support/playYaml";

const yamlOf = (name: string) => readFileSync(join(__dirname, "../examples/flows", name), "utf8");

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
  const played = await playYaml(yamlOf("monthly-usage.yml"), {
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

test("nightly-backup.yml stores every integration and every instance, of which each can be applied", async () => {
  const { store } = harness.emulator;
  const { files, logs } = await playYaml(yamlOf("nightly-backup.yml"), {
    trigger: {},
    startedAt: "2026-10-02T02:00:00.000Z",
    run: (key, params) => harness.run(key, params),
    configVars: {
      "Prismatic Connection": harness.connection,
      "File Store": { key: "apiKeySecret", fields: { accessKeyId: "AKIA", secretAccessKey: "s" } },
      Region: "eu-central-1",
      Bucket: "backups",
    },
  });
  const instances = [...store.instances.values()].filter(({ isSystem }) => !isSystem);
  const isPortable = ({ customerId }: InstanceRecord) =>
    store.customers.get(customerId)?.externalId;
  const names = files.map(({ key }) => key);
  expect(new Set(names)).toEqual(
    new Set([
      ...[...store.drafts.values()].map(({ id }) => `2026-10-02/integrations/${id}.yml`),
      ...instances.filter(isPortable).map(({ id }) => `2026-10-02/instances/${id}.json`),
    ]),
  );
  expect(names).toHaveLength(new Set(names).size);
  const others = instances.filter((instance) => !isPortable(instance));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ name }) => !logs[0]?.message.includes(name))).toEqual([]);
  const draft = [...store.drafts.values()].find(({ name }) => name === "Order Sync");
  const yaml = files.find(({ key }) => key.endsWith(`${draft?.id}.yml`))?.contents ?? "";
  expect(parseDefinition(yaml).name).toBe("Order Sync");

  const instance = instances.find(({ name }) => name === "Order Sync");
  const definition = files.find(({ key }) => key.endsWith(`${instance?.id}.json`))?.contents;
  const applied = await harness.run<{ data: { data: { applyInstance: { outcome: string } } } }>(
    "applyInstance",
    { definition, deploy: "false", dryRun: "true" },
  );
  expect(applied.data.data.applyInstance.outcome).toBe("unchanged");
});
