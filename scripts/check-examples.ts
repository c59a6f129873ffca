/**
 * Builds the code-native example as its users do: a manifest is generated from the built
 * component, the example is type-checked against it and compiled, and its flows then run against
 * the emulator with the built component's actions.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Emulator, startEmulator } from "../emulator";
import { serveFlow } from "../emulator/player/deployedFlow";
import { loadPlatform, type TriggerResult } from "../emulator/player/platform";
import { loadComponent } from "../emulator/player/runtime.cjs";

const root = join(__dirname, "..");
const bundle = join(root, "dist/index.js");
const example = join(root, "examples/code-native");
const manifest = join(example, "manifest");

function run(command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, npm_package_json: join(root, "package.json") },
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")}\n${stdout}${stderr}`);
}

function generateManifest(): void {
  rmSync(manifest, { recursive: true, force: true });
  run(join(root, "node_modules/@prismatic-io/spectral/bin/component-manifest.js"), [
    "--skip-signature-verify",
    "--output-dir",
    manifest,
  ]);
}

/** What `npm install` makes of a dependency on a folder. */
function linkManifest(): void {
  const link = join(example, "node_modules/@component-manifests/prismatic");
  rmSync(link, { recursive: true, force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(manifest, link, "junction");
}

function compile(project: string, ...options: string[]): void {
  rmSync(join(project, "dist"), { recursive: true, force: true });
  run(join(root, "node_modules/typescript/bin/tsc"), ["--project", project, ...options]);
}

/** What the event webhook returns when an instance is deployed: a real delivery. */
async function deploymentEvent(emulator: Emulator, connection: object): Promise<object> {
  const flow = await serveFlow(loadComponent(bundle), "eventWebhook", {
    name: "Alert on Deployment",
    params: { connection, eventTypes: ["instance.deployed"] },
  });
  try {
    await flow.deploy();
    const instance = [...emulator.store.instances.values()].find(
      ({ name }) => name === "Onboarding",
    );
    const component = loadPlatform(bundle);
    await component.action("deployInstance", { connection, instanceId: instance?.id, force: true });
    await emulator.settled();
    const [result] = flow.results as readonly TriggerResult[];
    if (!result) throw new Error("No event was delivered.");
    return result.payload;
  } finally {
    await flow.stop();
  }
}

/** Runs the example's flows, whose actions are those of the built component. */
async function play(): Promise<string[]> {
  const component = loadPlatform(bundle);
  const emulator = await startEmulator();
  try {
    const connection = {
      key: "apiKey",
      configVarKey: "Prismatic Connection",
      fields: { apiKey: emulator.refreshToken, endpoint: emulator.url },
    };
    const draft = [...emulator.store.drafts.values()].find(({ name }) => name === "Inventory Feed");
    const versions = emulator.store.versions.get(draft?.versionSequenceId ?? "") ?? [];
    const Version = versions.at(-1)?.id;
    const form = await component.dataSource<{ result: { data: object } }>("integrationConfigForm", {
      connection,
      integrationId: Version,
    });
    const configVars = {
      "Prismatic Connection": connection,
      Integration: draft?.id,
      Version,
      // What the form submits once its required field is filled in.
      "Instance Configuration": { ...form.result.data, Region: "EU", "Page Size": 25 },
      "Alert Group": "DevOps",
      "Failed Executions Only": false,
    };
    const integration = loadPlatform(join(example, "dist/index.js"), {
      context: { configVars },
      invoke: ({ key }, params) => component.action(key, params),
    });
    const customer = [...emulator.store.customers.values()].find(({ isSystem }) => !isSystem);
    const [instance] = [...emulator.store.executions.values()].map(({ instanceId }) => instanceId);
    const delivered = await deploymentEvent(emulator, connection);
    const flows: [string, unknown][] = [
      ["deployWaiting", {}],
      ["watchDeployments", { body: { data: { event: { instance: { id: instance } } } } }],
      ["alertOnDeployment", delivered],
      ["onboardCustomer", { body: { data: { customerId: customer?.id, name: "New Feed" } } }],
    ];
    const printed: string[] = [];
    for (const [name, results] of flows) {
      const { data } = await integration.action<{ data: unknown }>(`${name}_onExecution`, {
        onTrigger: { results },
      });
      printed.push(`${name}: ${JSON.stringify(data)}`);
    }
    checkPlayed(emulator, printed);
    return printed;
  } finally {
    await emulator.stop();
  }
}

/** @throws when the flows did something else than they say, or than they are for. */
function checkPlayed({ store }: Emulator, printed: readonly string[]): void {
  const { deployInstance = 0 } = store.counters.mutations;
  const { deployed } = JSON.parse(printed[0]?.replace("deployWaiting: ", "") ?? "{}");
  // One was deployed for its event, and one for a new customer.
  if (deployed < 1 || deployInstance !== deployed + 2) {
    throw new Error(
      `The example says that it deployed ${deployed}, and did ${deployInstance - 2}.`,
    );
  }
  const onboarded = [...store.instances.values()].find(({ name }) => name === "New Feed");
  const configured = [...(onboarded?.config ?? [])].map(([key, { value }]) => `${key}: ${value}`);
  if (configured.sort().join(", ") !== "Feed Name: default, Page Size: 25, Region: EU") {
    throw new Error(`The new customer's instance has ${configured.join(", ") || "no values"}.`);
  }
  if (!/"executions":[1-9]/.test(printed[1] ?? "")) {
    throw new Error(`The example found no executions: ${printed[1]}`);
  }
}

async function main(): Promise<void> {
  if (!existsSync(bundle))
    throw new Error("dist/index.js is not there: run `npm run build` first.");
  generateManifest();
  compile(manifest, "--rootDir", join(manifest, "src"), "--ignoreDeprecations", "6.0");
  linkManifest();
  compile(example);
  for (const line of await play()) console.log(line);
  console.log("The code-native example builds and runs on the manifest of the built component.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
