import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { type Emulator, type Publish, startEmulator } from "../emulator";

const run = promisify(execFile);
const PRISM = join(__dirname, "../node_modules/@prismatic-io/prism/lib/run.js");
const DIST = join(__dirname, "../dist");

/** Prismatic's own command line takes seconds to start, so each command runs once. */
describe("prism", () => {
  let emulator: Emulator;
  let home: string;

  beforeAll(async () => {
    emulator = await startEmulator();
    home = mkdtempSync(join(tmpdir(), "prism-home-"));
  });
  afterAll(async () => {
    await emulator.stop();
    rmSync(home, { recursive: true });
  });
  beforeEach(() => emulator.requests.clear());
  afterEach(() => {
    expect(emulator.internalErrors).toEqual([]);
  });

  const prism = async (args: string[], cwd = home): Promise<string> => {
    const { stdout } = await run(process.execPath, [PRISM, ...args], {
      cwd,
      maxBuffer: 64 << 20,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        XDG_CACHE_HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        PRISM_SKIP_NEW_VERSION_CHECK: "true",
        PRISMATIC_URL: emulator.url,
        PRISM_ACCESS_TOKEN: emulator.accessToken(),
      },
    });
    return stdout;
  };
  const list = async (command: string): Promise<Record<string, string>[]> =>
    JSON.parse(await prism([command, "--extended", "--output", "json"]));
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
