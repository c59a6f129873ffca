import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Workbench } from "../server/start";

/** A running workbench, and the browser that looks at it. */
export interface Stage {
  readonly workbench: Workbench;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** What went wrong in the pages so far: errors of the console, uncaught ones, and CSP violations. */
  readonly problems: string[];
  /** Opens a page at a hash such as `#/fleet`, with nothing kept from others. */
  open(hash?: string, options?: OpenOptions): Promise<Page>;
  /** Takes a picture of each page that is open, and says where they are. */
  picture(): Promise<string>;
  closePages(): Promise<void>;
}

export interface OpenOptions {
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** An operation of the page must not take longer, in milliseconds. The machine may be busy. */
export const PATIENCE_MS = 20_000;

const VIEWPORT = { width: 1360, height: 900 };

/** Opens the browser's side of a workbench. */
export async function openStage(workbench: Workbench, browser: Browser): Promise<Stage> {
  const problems: string[] = [];
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: "light" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: workbench.url });
  await context.addInitScript(watchPage);
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    workbench,
    browser,
    context,
    problems,
    async open(hash = "#/", options = {}) {
      const page = await context.newPage();
      watchConsole(page, problems);
      if (options.viewport) await page.setViewportSize(options.viewport);
      await page.emulateMedia({ colorScheme: options.colorScheme ?? "light" });
      await page.goto(`${workbench.url}/${hash}`);
      await page.locator("#search").waitFor();
      await page.getByText(/\d+ entries/).waitFor();
      return page;
    },
    async picture() {
      const folder = mkdtempSync(join(tmpdir(), "workbench-browser-"));
      for (const [index, page] of context.pages().entries()) {
        await page.screenshot({ path: join(folder, `page-${index}.png`) });
      }
      return `Pictures: ${folder}`;
    },
    async closePages() {
      for (const page of context.pages()) await page.close();
    },
  };
}

function watchConsole(page: Page, problems: string[]): void {
  const add = (text: string) => problems.push(`${page.url()}: ${text}`);
  page.on("pageerror", (error) => add(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && add(message.text()));
}

/** What a page counts of itself from its first moment on. */
interface Watched {
  layoutShift: number;
}

/** Runs in the page. Shifts right after an input are wanted; those are not counted. */
function watchPage(): void {
  const watched = globalThis as unknown as Watched;
  watched.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as unknown as {
        hadRecentInput: boolean;
        value: number;
      };
      if (!hadRecentInput) watched.layoutShift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    console.error(`CSP violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** The layout shift of the page so far, as the web vital counts it, or more. */
export const layoutShift = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Watched).layoutShift);

export const countNodes = (page: Page) =>
  page.evaluate(() => document.querySelectorAll("*").length);

/** Presses a key until an element has the focus; fails when it never gets it. */
export async function pressUntilFocused(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${selector}.`);
}

/** Waits until the run beside the form has this status. */
export async function waitForRun(page: Page, status: "succeeded" | "failed"): Promise<void> {
  await page.locator(`.statusline .chip.${status}`).waitFor();
}
