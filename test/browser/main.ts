/**
 * Shows forms of Integration Config Form in a real browser, drawn by JSON Forms' own renderers,
 * fills them in, and gives what they submit to an instance on the emulator. Needs a Chromium, which
 * `npm test` does not. A screenshot of the form is left in the folder that is printed.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { JSONForm } from "@prismatic-io/spectral";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { stringify } from "yaml";
import type { ConfigVariableNode } from "../../src/configVariables";
import { toObject } from "../../src/configVariables";
import { findChromium, NO_CHROMIUM } from "../../workbench/browser/chromium";
import { type Harness, startHarness } from "../support/harness";
import { pick } from "../support/pick";

type Result<T> = { data: { data: T } };

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.error(NO_CHROMIUM);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "config-form-"));
  // A renderer takes text over after a moment; what is typed elsewhere before that can undo it.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], slowMo: 350 });
  const harness = await startHarness({ instances: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await load(page);
    await everyType(page, harness, folder);
    await oddKeys(page, harness);
    assert.deepEqual(problems, []);
    console.log(`2 forms were filled in, and their data went into an instance unchanged.`);
    console.log(`Screenshots: ${folder}`);
  } finally {
    await harness.stop();
    await browser.close();
  }
}

/** Loads the page, with everything that it needs in it. */
async function load(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "page.mjs")],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await page.setContent("<!doctype html><html lang='en'><title>Config form</title><body></body>");
  await page.addStyleTag({ content: readFileSync(join(__dirname, "page.css"), "utf8") });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
}

async function show(page: Page, form: JSONForm): Promise<void> {
  await page.evaluate(
    (shown) => (globalThis as never as { show(form: unknown): void }).show(shown),
    {
      ...form,
    } as never,
  );
  await page.locator("main input, main textarea").first().waitFor();
}

/** How long what the form submits must be the same to be what was typed. */
const SETTLED_READS = 6;
const READ_EVERY_MS = 250;

/**
 * What the form submits; it must have no problem. A renderer takes text over a moment after it was
 * typed, on a busy machine after a longer one.
 */
async function submit(page: Page): Promise<Record<string, unknown>> {
  const read = () => {
    const { submitted, problems } = globalThis as never as {
      submitted: Record<string, unknown>;
      problems: string[];
    };
    return { submitted, problems };
  };
  let last = await page.evaluate(read);
  for (let same = 0, reads = 0; same < SETTLED_READS && reads < 80; reads += 1) {
    await page.waitForTimeout(READ_EVERY_MS);
    const now = await page.evaluate(read);
    same = isDeepStrictEqual(now, last) ? same + 1 : 0;
    last = now;
  }
  assert.deepEqual(last.problems, []);
  return last.submitted;
}

async function valuesOf({ run }: Harness, instanceId: string): Promise<Record<string, unknown>> {
  const { data } = await run<
    Result<{ instance: { configVariables: { nodes: ConfigVariableNode[] } } }>
  >("listConfigVariables", { instanceId });
  return toObject(data.data.instance.configVariables.nodes);
}

async function everyType(page: Page, harness: Harness, folder: string): Promise<void> {
  const { store } = harness.emulator;
  const instance = [...store.instances.values()].find(
    ({ name, lastDeployedAt }) => name === "Order Sync" && lastDeployedAt !== null,
  );
  assert(instance);
  const params = { integrationId: instance.integrationId, instanceId: instance.id };
  const before = await valuesOf(harness, instance.id);
  const form = (await pick(harness, "integrationConfigForm", params)) as unknown as JSONForm;
  await show(page, form);
  await page.screenshot({ path: join(folder, "form.png"), fullPage: true });
  assert.deepEqual(await submit(page), form.data, "an untouched form changed its data");

  await page.getByLabel("Greeting").fill("Moin");
  await page.getByLabel("Batch Size").fill("75");
  await page.getByLabel("Sync?").check();
  await page.getByLabel("Start Date").fill("2026-12-24");
  await page.getByLabel("Order Status").selectOption({ label: "shipped" });
  await page.getByLabel("Mapping Script").fill("module.exports = () => null;");
  await page.getByLabel("Cron Expression").fill("0 4 * * *");
  await page.getByLabel("Runs").selectOption({ label: "By cron expression" });
  await page.getByLabel("Address Form").fill('{"country":"AT"}');
  await page.getByRole("button", { name: "Add to Recipients" }).click();
  await page.getByRole("button", { name: "Add to Field Map" }).click();
  const rows = page.locator("table input");
  await rows.nth(0).fill("first@atlas.example");
  await rows.nth(2).fill("third@atlas.example");
  await rows.nth(5).fill("qty");
  await rows.nth(6).fill("amount");
  const submitted = await submit(page);
  await page.screenshot({ path: join(folder, "filled.png"), fullPage: true });

  await harness.run("updateInstanceConfigVariables", {
    instanceId: instance.id,
    configVariables: submitted,
  });
  assert.deepEqual(await valuesOf(harness, instance.id), {
    ...before,
    Greeting: "Moin",
    "Batch Size": 75,
    "Sync?": true,
    "Start Date": "2026-12-24",
    "Order Status": "shipped",
    "Mapping Script": "module.exports = () => null;",
    "Import Schedule": {
      scheduleType: "custom",
      value: "0 4 * * *",
      timeZone: "Europe/Berlin",
    },
    "Address Form": { country: "AT" },
    Recipients: ["first@atlas.example", "it@atlas.example", "third@atlas.example"],
    "Field Map": { sku: "article", qty: "amount" },
  });
}

const ODD_KEYS = [
  "a.b",
  "a[0].c",
  "x/y",
  "~tilde~~",
  "100% sure",
  "__proto__",
  "toString",
  "#",
  "then",
];

async function oddKeys(page: Page, harness: Harness): Promise<void> {
  const { run, emulator } = harness;
  const webhook = { key: "webhook", component: { key: "webhook-triggers", isPublic: true } };
  const definition = stringify({
    name: "Odd Keys",
    requiredConfigVars: ODD_KEYS.map((key, index) => ({
      key,
      stableKey: `odd-${index}`,
      dataType: "string",
    })),
    flows: [{ name: "Nothing", steps: [{ name: "Webhook", isTrigger: true, action: webhook }] }],
  });
  const imported = await run<Result<{ importIntegration: { integration: { id: string } } }>>(
    "importIntegration",
    { definition },
  );
  const integrationId = imported.data.data.importIntegration.integration.id;
  await run("publishIntegration", { integrationId });
  const form = (await pick(harness, "integrationConfigForm", {
    integrationId,
  })) as unknown as JSONForm;
  await show(page, form);
  for (const [index, key] of ODD_KEYS.entries()) {
    await page.getByLabel(key, { exact: false }).nth(0).waitFor();
    await page.locator("main input").nth(index).fill(`value of ${key}`);
  }
  const submitted = await submit(page);
  const customer = [...emulator.store.customers.values()].find(({ isSystem }) => !isSystem);
  const created = await run<Result<{ createInstance: { instance: { id: string } } }>>(
    "createInstance",
    { integrationId, customerId: customer?.id, name: "Odd", configVariables: submitted },
  );
  const values = await valuesOf(harness, created.data.data.createInstance.instance.id);
  const wanted = Object.fromEntries(ODD_KEYS.map((key) => [key, `value of ${key}`]));
  assert.deepEqual(Object.entries(values), Object.entries(wanted));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
