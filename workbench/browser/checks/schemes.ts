import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { layoutShift, type Stage, waitForRun } from "../stage";

/** The bound of a good cumulative layout shift. */
const MOST_SHIFT = 0.1;

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The views, and what brings a page to its last state. */
export const VIEWS: readonly { name: string; hash: string; settle(page: Page): Promise<void> }[] = [
  { name: "home", hash: "#/", settle: async () => {} },
  { name: "form", hash: "#/actions/createInstance", settle: openPicker },
  { name: "result", hash: "#/actions/listInstances?first=30", settle: runToTable },
  { name: "failure", hash: "#/actions/listExecutions?startedAfter=soon", settle: runToFailure },
  { name: "requests", hash: "#/actions/listCustomers", settle: (page) => runTo(page, /^Requests/) },
  { name: "copies", hash: "#/actions/listUsers", settle: (page) => runTo(page, /^Copy as/) },
  { name: "trigger", hash: "#/triggers/managementWebhook", settle: async () => {} },
  { name: "fleet", hash: "#/fleet", settle: loadFleet },
];

async function openPicker(page: Page): Promise<void> {
  await page.locator(".picker input").first().click();
  await page.getByRole("listbox").getByRole("option").first().waitFor();
}

const run = (page: Page) => page.getByRole("button", { name: "Run", exact: true }).click();

async function runToTable(page: Page): Promise<void> {
  await run(page);
  await waitForRun(page, "succeeded");
  await page.locator(".tablebox").waitFor();
}

async function runToFailure(page: Page): Promise<void> {
  await run(page);
  await waitForRun(page, "failed");
}

async function runTo(page: Page, tab: RegExp): Promise<void> {
  await run(page);
  await waitForRun(page, "succeeded");
  await page.getByRole("tab", { name: tab }).click();
  await page.waitForTimeout(300);
}

async function loadFleet(page: Page): Promise<void> {
  await page.locator(".fleet-instances-table tbody a").first().waitFor();
  await page.locator(".fleet-canvas canvas").waitFor();
  await page.locator(".fleet-failures-list li").first().waitFor();
}

/** Views that are looked at together: they wait for runs more than they compute. */
const TOGETHER = 3;

/** Each view in both schemes: what axe finds of weight, and how much moves while it loads. */
export async function checkViews(stage: Stage): Promise<string> {
  const found: string[] = [];
  const left = [...VIEWS];
  let most = 0;
  const worker = async () => {
    for (let view = left.shift(); view; view = left.shift()) {
      const shift = await checkView(stage, view, found);
      most = Math.max(most, shift);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  assert.deepEqual(found, []);
  return `${VIEWS.length} views in 2 schemes, layout shift at most ${most.toFixed(3)}`;
}

/** Adds what is wrong with a view to `found`, and returns its layout shift. */
async function checkView(
  stage: Stage,
  { name, hash, settle }: (typeof VIEWS)[number],
  found: string[],
): Promise<number> {
  const page = await stage.open(hash);
  await settle(page);
  const shift = await layoutShift(page);
  if (shift >= MOST_SHIFT) found.push(`${name}: layout shift ${shift.toFixed(3)}`);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const options = colorScheme === "light" ? {} : OF_COLOURS;
    // What is around the view is the same in all.
    const findings = await audit(page, name === "home" ? "html" : "main", options);
    found.push(...findings.map((line) => `${name}, ${colorScheme}: ${line}`));
  }
  await page.close();
  return shift;
}

/** Nothing else changes with the scheme. */
const OF_COLOURS: RunOptions = { runOnly: ["color-contrast"] };

/** Serious and critical findings of axe, one line each. */
async function audit(page: Page, within: string, options: RunOptions): Promise<string[]> {
  // Evaluated by the browser's own debugger, which the policy of the page does not concern.
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    ({ within, of }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(within: string, options: RunOptions): Promise<AxeResults> };
      };
      return axe.run(within, { ...of, resultTypes: ["violations"] });
    },
    { within, of: options },
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160)})`);
}

const backgroundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The page follows the system, until its user chooses; that stays. */
export async function checkSchemes(stage: Stage): Promise<void> {
  const page = await stage.open("#/", { colorScheme: "light" });
  const light = await backgroundOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await backgroundOf(page);
  assert.notEqual(dark, light);
  const choice = page.getByLabel("Colour scheme");
  await choice.selectOption("light");
  assert.equal(await backgroundOf(page), light);
  await page.reload();
  await choice.waitFor();
  assert.equal(await backgroundOf(page), light, "the choice was forgotten");
  await choice.selectOption("system");
}
