import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import * as net from "node:net";
import { join } from "node:path";
import type { Problem } from "../shared/api";
import { startTestWorkbench, type TestWorkbench } from "./testing/workbench";

let workbench: TestWorkbench;
let port: string;

beforeAll(async () => {
  workbench = await startTestWorkbench();
  port = new URL(workbench.server.url).port;
  mkdirSync(join(workbench.page, "assets"));
  writeFileSync(join(workbench.page, "assets/page.js"), "console.log(1);\n".repeat(100));
  writeFileSync(join(workbench.page, ".secret"), "secret");
  symlinkSync("/etc/hostname", join(workbench.page, "link.txt"));
});

afterEach(() => expect(workbench.internalErrors).toEqual([]));
afterAll(() => workbench.stop());

const PATHS = ["/", "/index.html", "/api/session", "/api/catalog", "/api/events", "/nothing"];

const REFUSED: [string, () => Record<string, string | undefined>][] = [
  ["another host", () => ({ host: `example.com:${port}` })],
  ["a host that only begins like its own", () => ({ host: `localhost.example.com:${port}` })],
  ["another port", () => ({ host: "127.0.0.1:1" })],
  ["no port", () => ({ host: "127.0.0.1" })],
  ["another origin", () => ({ origin: "https://example.com" })],
  ["another port's origin", () => ({ origin: "http://127.0.0.1:1" })],
  ["an opaque origin", () => ({ origin: "null" })],
  ["the origin of its other name", () => ({ origin: `http://localhost:${port}` })],
  ["another site", () => ({ "sec-fetch-site": "cross-site" })],
  ["another origin of its site", () => ({ "sec-fetch-site": "same-site" })],
];

describe.each(REFUSED)("A request from or for %s", (_, headers) => {
  test.each(PATHS)("is refused at %s", async (path) => {
    const { status, body } = await workbench.send<Problem>("GET", path, undefined, headers());
    expect([status, body.reason]).toEqual([403, "forbidden"]);
  });

  test("is refused where it would change something", async () => {
    const { status } = await workbench.send("PUT", "/api/session", {}, headers());
    expect(status).toBe(403);
  });
});

test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("%s is its own name", async (name) => {
  const host = `${name}:${port}`;
  const body = { allowChanges: true };
  const headers = { host, origin: `http://${host}` };
  expect((await workbench.send("PUT", "/api/session", body, headers)).status).toBe(200);
});

test("what changes something needs an origin and JSON", async () => {
  const put = (headers: Record<string, string | undefined>) =>
    workbench.send("PUT", "/api/session", { allowChanges: true }, headers);
  expect((await put({ origin: undefined })).status).toBe(403);
  expect((await put({ "content-type": "text/plain" })).status).toBe(415);
  expect((await put({ "content-type": "application/jsonp" })).status).toBe(415);
  expect((await put({ "content-type": undefined })).status).toBe(415);
  expect((await put({ "content-type": "application/json; charset=utf-8" })).status).toBe(200);
});

test("a body that is too large is refused while it comes", async () => {
  const reply = await workbench
    .send("POST", "/api/runs", `"${"x".repeat(17 * 1024 * 1024)}"`)
    .catch((error: NodeJS.ErrnoException) => ({ status: error.code }));
  expect([413, "EPIPE", "ECONNRESET"]).toContain(reply.status);
});

test("it listens on the loopback address only", async () => {
  const refusal = await new Promise((resolve) => {
    const socket = net.connect({ host: "127.0.0.2", port: Number(port) });
    socket.on("connect", () => resolve("connected")).on("error", (error) => resolve(error));
  });
  expect(refusal).toMatchObject({ code: "ECONNREFUSED" });
});

test.each(["/", "/api/session", "/nothing"])("%s has the headers that protect it", async (path) => {
  const { headers } = await workbench.send("GET", path);
  const policy = headers["content-security-policy"];
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
});

test("the page has the nonce of its own response", async () => {
  const pages = await Promise.all([1, 2].map(() => workbench.send("GET", "/")));
  const nonces = pages.map(({ text, headers }) => {
    const [, nonce] = /content="([^"]+)"/.exec(text) ?? [];
    expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    expect(headers["cache-control"]).toBe("no-store");
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
});

test.each([
  "/../package.json",
  "/..%2fpackage.json",
  "/assets/../../x",
  "/%2e%2e/%2e%2e/etc/hostname",
  "//etc/hostname",
  "/.secret",
  "/link.txt",
  "/assets",
  "/%00",
  "/%",
])("there is no %s", async (path) => {
  const { status, body } = await workbench.send<Problem>("GET", path);
  expect([status, body.reason]).toEqual([404, "notFound"]);
});

test("a file is sent compressed, and not again while it is the same", async () => {
  const get = async (headers: Record<string, string> = {}) => {
    const url = `${workbench.server.url}/assets/page.js`;
    // fetch decompresses by itself; its body is compared in the end.
    const response = await fetch(url, { headers });
    return { response, text: await response.text() };
  };
  const plain = await get({ "accept-encoding": "identity" });
  expect(plain.response.headers.get("content-encoding")).toBeNull();
  const brotli = await get({ "accept-encoding": "gzip, br" });
  expect(brotli.response.headers.get("content-encoding")).toBe("br");
  expect(brotli.text).toBe(plain.text);
  const zipped = await get({ "accept-encoding": "gzip, br;q=0" });
  expect(zipped.response.headers.get("content-encoding")).toBe("gzip");
  expect(zipped.text).toBe(plain.text);
  expect(Number(brotli.response.headers.get("content-length"))).toBeLessThan(plain.text.length / 4);

  const etag = plain.response.headers.get("etag") ?? "";
  expect((await get({ "if-none-match": etag })).response.status).toBe(304);
  writeFileSync(join(workbench.page, "assets/page.js"), "console.log(2);");
  const changed = await get({ "if-none-match": etag });
  expect([changed.response.status, changed.text]).toEqual([200, "console.log(2);"]);
});
