import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { parse } from "yaml";
import type { Emulator, Publish } from "../emulator";
import type { Prism } from "./support/prism";
import { usePrism } from "./support/usePrism";

const run = promisify(execFile);
const DIST = join(__dirname, "../dist");

/** Prismatic's own command line takes seconds to start, so each command runs once. */
describe("prism", () => {
  let emulator: Emulator;
  let cli: Prism;
  let home: string;

  usePrism((signedIn) => {
    ({ emulator, prism: cli } = signedIn);
    home = cli.home;
  });
  beforeEach(() => emulator.requests.clear());

  const prism = (args: string[], cwd?: string) => cli.run(args, cwd);
  const table = (args: string[]) => cli.table(args);
  const list = (command: string) => table([command]);
  const names = (records: Iterable<{ name: string }>) =>
    [...records].map(({ name }) => name).sort();

  it("me, customers:list, integrations:list, instances:list and components:list show what is there", async () => {
    const [me, customers] = await Promise.all([prism(["me"]), list("customers:list")]);
    const [integrations, instances] = await Promise.all([
      list("integrations:list"),
      list("instances:list"),
    ]);
    const components = await list("components:list");
    const { store } = emulator;

    expect(me).toContain(store.signedInUser.email);
    expect(me).toContain(store.organization.name);
    expect(me).toContain(emulator.tenantIds[0]);
    expect(names(customers as { name: string }[])).toEqual(
      names([...store.customers.values()].filter(({ isSystem }) => !isSystem)),
    );
    expect(names(integrations as { name: string }[])).toEqual(names(store.drafts.values()));
    const ids = instances.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !store.instances.has(id ?? ""))).toEqual([]);
    const keys = components.map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set([...store.components.values()].map(({ key }) => key)));
    expect(emulator.requests.entries.map(({ status }) => status)).not.toContain(401);
  }, 120_000);

  it("instances:deploy deploys an instance", async () => {
    const deployed = [...emulator.store.instances.values()].find(
      ({ lastDeployedAt, isSystem }) => lastDeployedAt !== null && !isSystem,
    );
    if (!deployed) throw new Error("The emulator has no instance to deploy.");
    deployed.needsDeploy = true;
    const before = deployed.lastDeployedAt ?? 0;
    await prism(["instances:deploy", deployed.id]);
    expect(deployed.needsDeploy).toBe(false);
    expect(deployed.lastDeployedAt).toBeGreaterThan(before);
    expect(emulator.store.counters.mutations.deployInstance).toBe(1);
  }, 120_000);

  it("integrations:import, publish, versions, export and flows:test build an integration and try it", async () => {
    const { store } = emulator;
    const file = join(__dirname, "../demo/orders.yml");
    const yaml = readFileSync(file, "utf8");
    const id = (await prism(["integrations:import", "--path", file])).trim();
    expect(store.drafts.get(store.integrations.get(id)?.versionSequenceId ?? "")?.id).toBe(id);
    const comment = "By command line";
    const [exported, published] = await Promise.all([
      prism(["integrations:export", id]),
      prism(["integrations:publish", id, "--comment", comment]),
    ]);
    expect(parse(exported)).toEqual(parse(yaml));
    const versionId = published.trim();
    expect(store.integrations.get(versionId)).toMatchObject({ isDraft: false, versionNumber: 1 });

    const payload = join(home, "order.json");
    writeFileSync(payload, '{"order": 1042}');
    const flow = store.integrations.get(id)?.flows[0]?.id ?? "";
    const test = ["integrations:flows:test", "--integration-id", id, "--flow-id", flow];
    const [versions, output] = await Promise.all([
      table(["integrations:versions", id]),
      prism([...test, "--payload", payload, "--sync"]),
    ]);
    expect(versions).toMatchObject([
      {
        id: versionId,
        versionNumber: "1",
        versionCreatedBy: store.signedInUser.email,
        versionComment: comment,
        available: "true",
      },
    ]);
    const executionId = /Execution ID: (\S+)/.exec(output)?.[1] ?? "";
    expect(store.executions.get(executionId)).toMatchObject({ flowId: flow, status: "SUCCESS" });
    expect(output).toContain('"ERP-1042"');
    const step = ["executions:step-result:get", "-e", executionId, "-s", "Write Order"];
    expect(JSON.parse(await prism(step))).toEqual({
      url: "https://erp.example.com",
      data: { order: 1042 },
    });
  }, 120_000);

  it("instances:create, config-vars:list, flow-configs:list and test, and delete work on instances", async () => {
    const { store } = emulator;
    const draft = [...store.drafts.values()].find(({ name }) => name === "Team Notifications");
    const version = store.versions.get(draft?.versionSequenceId ?? "")?.at(-1);
    const customer = [...store.customers.values()].find(({ isSystem }) => !isSystem);
    const running = [...store.instances.values()].find(
      ({ isSystem, enabled, lastDeployedAt }) => !isSystem && enabled && lastDeployedAt !== null,
    );
    if (!version || !customer || !running) throw new Error("The emulator lacks what is used.");
    const create = ["instances:create", "--integration", version.id, "--customer", customer.id];
    const [created, [flowConfig]] = await Promise.all([
      prism([...create, "--name", "Chat"]),
      table(["instances:flow-configs:list", running.id]),
    ]);
    const instance = store.instances.get(created.trim());
    if (!instance) throw new Error(`No instance was created: ${created}`);
    expect(instance).toMatchObject({ name: "Chat", customerId: customer.id });

    const before = store.executionsByInstance.get(running.id)?.length ?? 0;
    const [variables] = await Promise.all([
      table(["instances:config-vars:list", instance.id]),
      prism(["instances:flow-configs:test", flowConfig?.id ?? ""]),
    ]);
    expect(variables.map(({ key }) => key)).toEqual(
      version.requiredConfigVariables.filter(({ userLevel }) => !userLevel).map(({ key }) => key),
    );
    expect(store.executionsByInstance.get(running.id)).toHaveLength(before + 1);
    instance.enabled = false;
    await prism(["instances:delete", instance.id]);
    expect(store.instances.has(instance.id)).toBe(false);
  }, 120_000);

  describe("components:publish", () => {
    let publish: Publish;

    beforeAll(async () => {
      if (!existsSync(join(DIST, "index.js"))) {
        throw new Error("There is no dist/index.js; build it first: npm run build");
      }
      const output = await prism(["components:publish", "--no-confirm"], DIST);
      expect(output).toMatch(/Successfully submitted Prismatic \(v1\)/);
      expect(emulator.publishes).toHaveLength(1);
      publish = emulator.publishes[0] as Publish;
    }, 120_000);

    it("sends a definition that the API takes", () => {
      expect(publish.input.definition).toMatchObject({
        key: "prismatic",
        display: { label: "Prismatic" },
      });
      expect(publish.input.connections?.map((connection) => connection?.key)).toEqual(["apiKey"]);
      const component = emulator.store.components.get(publish.componentId);
      expect(component).toMatchObject({ key: "prismatic", versionNumber: 1 });
      const actionKeys = publish.input.actions?.map((action) => action?.key) ?? [];
      expect(actionKeys.length).toBeGreaterThanOrEqual(18);
      const stored = component?.actions
        .filter(({ isTrigger, isDataSource }) => !isTrigger && !isDataSource)
        .map(({ key }) => key);
      expect(new Set(stored)).toEqual(new Set(actionKeys));
    });

    it("uploads a package whose index.js loads in a clean process, with the actions that were sent", async () => {
      const files = unzipSync(publish.package ?? new Uint8Array());
      const index = files["index.js"];
      if (!index) throw new Error("The package has no index.js.");
      const folder = mkdtempSync(join(tmpdir(), "prism-package-"));
      try {
        writeFileSync(join(folder, "index.js"), index);
        const { stdout } = await run(
          process.execPath,
          [
            "-e",
            "const { default: c } = require('./index.js'); console.log(JSON.stringify({ key: c.key, actions: Object.keys(c.actions) }))",
          ],
          { cwd: folder, env: {} },
        );
        const { key, actions } = JSON.parse(stdout) as { key: string; actions: string[] };
        expect(key).toBe("prismatic");
        expect(new Set(actions)).toEqual(
          new Set(publish.input.actions?.map((action) => action?.key)),
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it("uploads the icon", () => {
      expect(publish.icon?.equals(readFileSync(join(DIST, "icon.png")))).toBe(true);
      expect(publish.icon?.subarray(1, 4).toString()).toBe("PNG");
    });
  });
});
