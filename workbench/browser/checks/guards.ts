import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import type { Stage } from "../stage";

/** A name that leads to this machine, as an attacker's would (`--host-resolver-rules`). */
export const FOREIGN_HOST = "rebound.example";

const PATHS = [
  "/",
  "/page.js",
  "/api/session",
  "/api/catalog",
  "/api/runs",
  "/api/events",
  "/none",
];

/** A page of another site gets 403 for whatever it requests, and cannot read it. */
export async function checkOtherOrigin({ workbench, browser }: Stage): Promise<string> {
  const site = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Another site</title>");
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  try {
    const readStatuses = await watchStatuses(page);
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const expected: string[] = [];
    for (const path of PATHS) {
      const url = `${workbench.url}${path}`;
      // Without a body that would make the browser ask first, and answers that it cannot read.
      for (const method of ["GET", "POST"]) {
        const readable = await page.evaluate(
          ([to, by]) =>
            fetch(to ?? "", { method: by, mode: "no-cors", credentials: "include" }).then(
              ({ type }) => type !== "opaque",
              () => false,
            ),
          [url, method],
        );
        assert.equal(readable, false, `${method} ${path} can be read`);
        expected.push(`${method} ${url}`);
      }
    }
    // The debugger's word on a response can come after the page's.
    let statuses = readStatuses();
    for (let wait = 0; wait < 50 && expected.some((one) => !statuses.has(one)); wait += 1) {
      await page.waitForTimeout(100);
      statuses = readStatuses();
    }
    const other = expected.filter((request) => statuses.get(request) !== 403);
    assert.deepEqual(other, []);
    return `${expected.length} requests`;
  } finally {
    await page.close();
    site.close();
  }
}

/**
 * Watches the status of each response, by method and URL: also of those that the browser keeps from
 * the page.
 * @returns what is known of them so far.
 */
async function watchStatuses(page: Page): Promise<() => ReadonlyMap<string, number>> {
  // The debugger can report a response before its request.
  const received = new Map<string, number>();
  const sent = new Map<string, string>();
  const debug = await page.context().newCDPSession(page);
  debug.on("Network.requestWillBeSent", ({ requestId, request }) => {
    sent.set(requestId, `${request.method} ${request.url}`);
  });
  debug.on("Network.responseReceivedExtraInfo", ({ requestId, statusCode }) => {
    received.set(requestId, statusCode);
  });
  await debug.send("Network.enable");
  return () => new Map([...received].map(([id, status]) => [sent.get(id) ?? "", status]));
}

/** So does a page whose name was made to lead here. */
export async function checkOtherHost({ workbench, browser }: Stage): Promise<string> {
  const { port } = new URL(workbench.url);
  const page = await browser.newPage();
  const statuses: (number | undefined)[] = [];
  for (const path of PATHS) {
    const response = await page.goto(`http://${FOREIGN_HOST}:${port}${path}`);
    statuses.push(response?.status());
  }
  await page.close();
  assert.deepEqual(
    statuses,
    PATHS.map(() => 403),
  );
  return `${PATHS.length} requests`;
}
