import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium, NO_CHROMIUM } from "../workbench/browser/chromium";
import { WorkbenchServer } from "../workbench/server/server";
import { startWorkbench, type Workbench } from "../workbench/server/start";

const INSTANCES = 5_000;
const OPENINGS = 9;
const FLEETS = 3;

/** Times in milliseconds, medians. */
export interface PageTimes {
  /** From the navigation to a search field that finds entries, and to that of an empty page. */
  readonly usable: number;
  readonly empty: number;
  /** From the navigation to the fleet of 5,000 instances, and reading them without a page. */
  readonly fleet: number;
  readonly reading: number;
  /** How long the page of the fleet did not respond at most. */
  readonly longestTask: number;
}

/** Opens the workbench in a Chromium with nothing kept, in turns with an empty page of its server. */
export async function timePage(median: (values: number[]) => number): Promise<PageTimes> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  const options = { port: 0, open: false, emulator: { instances: INSTANCES } };
  const workbench = await startWorkbench(options, "npm run workbench --", {});
  const folder = mkdtempSync(join(tmpdir(), "empty-page-"));
  writeFileSync(join(folder, "index.html"), EMPTY);
  const emptyServer = await WorkbenchServer.start({
    target: { api: "emulator", endpoint: workbench.endpoint, refreshToken: "unused" },
    component: join(__dirname, "../dist/index.js"),
    page: folder,
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const times = { usable: [] as number[], empty: [] as number[] };
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      times.usable.push((await open(browser, workbench.url, HAS_ENTRIES)).at);
      times.empty.push((await open(browser, emptyServer.url, HAS_SEARCH)).at);
    }
    const fleets: Opening[] = [];
    const readings: number[] = [];
    for (let turn = 0; turn < FLEETS; turn += 1) {
      fleets.push(await open(browser, `${workbench.url}/#/fleet`, HAS_FLEET));
      readings.push(await readInstances(workbench));
    }
    return {
      usable: median(times.usable),
      empty: median(times.empty),
      fleet: median(fleets.map(({ at }) => at)),
      reading: median(readings),
      longestTask: Math.max(...fleets.map(({ longestTask }) => longestTask)),
    };
  } finally {
    await browser.close();
    await emptyServer.stop();
    await workbench.stop();
    rmSync(folder, { recursive: true });
  }
}

const EMPTY =
  '<!doctype html><html lang="en"><title>Empty</title><input id="search" aria-label="Search">';

// Expressions that are true in the page once it is as far.
const HAS_SEARCH = 'document.getElementById("search")';
const HAS_ENTRIES = `${HAS_SEARCH} && document.querySelector(".entry")`;
const HAS_FLEET =
  'document.querySelector(".fleet-instances-table tbody a") && document.querySelector(".fleet-canvas canvas") && document.querySelector(".fleet-failures .fleet-panel-body > :not(.fleet-skeleton)")';

interface Opening {
  /** When the page was as far, since the navigation began. */
  readonly at: number;
  readonly longestTask: number;
}

async function open(browser: Browser, url: string, isReady: string): Promise<Opening> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(`
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: "longtask", buffered: true });
      const look = () => {
        if (${isReady}) globalThis.readyAt = performance.now();
        else requestAnimationFrame(look);
      };
      look();
    `);
    await page.goto(url);
    await page.waitForFunction(
      () => (globalThis as { readyAt?: number }).readyAt !== undefined,
      undefined,
      { timeout: 60_000 },
    );
    // A task is reported after it has ended.
    await page.waitForTimeout(200);
    const [at, longestTask] = (await page.evaluate("[globalThis.readyAt, globalThis.longest]")) as [
      number,
      number,
    ];
    return { at, longestTask };
  } finally {
    await context.close();
  }
}

/** What the page waits for at least: the same action, run by the same server. */
async function readInstances({ url }: Workbench): Promise<number> {
  const begin = performance.now();
  const headers = { origin: url, "content-type": "application/json" };
  const started = await fetch(`${url}/api/runs`, {
    method: "POST",
    headers,
    body: JSON.stringify({
      part: "actions",
      key: "listInstances",
      inputs: { fetchAll: true },
      hidden: true,
    }),
  });
  const { id } = (await started.json()) as { id: string };
  const run = (await (await fetch(`${url}/api/runs/${id}?wait=true`)).json()) as {
    result?: { data: { instances: { nodes: unknown[] } } };
  };
  const count = run.result?.data.instances.nodes.length ?? 0;
  if (count < INSTANCES) throw new Error(`${count} instances were read.`);
  return performance.now() - begin;
}
