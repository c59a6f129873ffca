/**
 * Looks at the workbench in a headless Chromium: `npm run test:browser`. With `--screenshots <folder>`
 * it takes the README's pictures instead.
 */
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import type { EmulatorOptions } from "../../emulator";
import { buildPage } from "../build";
import { PATHS, startWorkbench } from "../server/start";
import { buildIfOutdated } from "./buildIfOutdated";
import { checkFailingAction, checkNotFound } from "./checks/failingAction";
import { checkFleetDetails, checkPartOfTheFleet } from "./checks/fleet";
import { checkOtherHost, checkOtherOrigin, FOREIGN_HOST } from "./checks/guards";
import { checkLargeFleet, checkLargeResult } from "./checks/largeLists";
import { checkSchemes, checkViews } from "./checks/schemes";
import { checkTryAction } from "./checks/tryAction";
import { findChromium, NO_CHROMIUM } from "./chromium";
import { Report } from "./report";
import { takeScreenshots } from "./screenshots";
import { openStage, type Stage } from "./stage";

const CHECKS: readonly [name: string, run: (stage: Stage) => Promise<unknown>][] = [
  ["an action is found, filled in, run and copied by keyboard", checkTryAction],
  ["a failing action says which input is wrong", checkFailingAction],
  ["what is not found is said, with the request", checkNotFound],
  ["5,000 instances as a table", checkLargeResult],
  ["5,000 instances in the fleet", checkLargeFleet],
  ["a panel of the fleet fails alone", checkPartOfTheFleet],
  ["plots as text, logs of failures, and links from the fleet", checkFleetDetails],
  ["colour schemes", checkSchemes],
  ["axe and layout shift", checkViews],
  ["another origin is refused", checkOtherOrigin],
  ["another host name is refused", checkOtherHost],
];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { screenshots: { type: "string" } } });
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  buildIfOutdated(PATHS.component);
  const building = buildPage();
  // It is awaited when there is a browser that has to be closed where it fails.
  building.catch(() => {});
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", `--host-resolver-rules=MAP ${FOREIGN_HOST} 127.0.0.1`],
  });
  try {
    await building;
    const { screenshots } = values;
    if (screenshots === undefined) await withStage(browser, LARGE_FLEET, runChecks);
    else await withStage(browser, FLEET, (stage) => takeScreenshots(stage, screenshots));
  } finally {
    await browser.close();
  }
}

/** So many executions that the page counts them instead of reading them. */
const LARGE_FLEET: EmulatorOptions = { instances: 5_000, recentExecutions: 1_500 };
const FLEET: EmulatorOptions = { instances: 160, recentExecutions: 900 };

async function withStage(
  browser: Browser,
  emulator: EmulatorOptions,
  use: (stage: Stage) => Promise<void>,
): Promise<void> {
  const options = { port: 0, open: false, emulator };
  // Without the environment, which might name an account.
  const workbench = await startWorkbench(options, "npm run workbench --", {});
  try {
    await use(await openStage(workbench, browser));
  } finally {
    await workbench.stop();
  }
}

async function runChecks(stage: Stage): Promise<void> {
  const report = new Report(() => stage.picture());
  for (const [name, run] of CHECKS) {
    await report.check(name, () => run(stage));
    await stage.closePages();
  }
  await report.check("no errors in the console, and no violation of the policy", async () => {
    if (stage.problems.length > 0) throw new Error(stage.problems.join("\n"));
  });
  console.log(report.summary());
  if (report.failed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
