import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import * as http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../emulator";
import type { InputValues, Part, Run, RunRequest, RunSummary } from "../../shared/api";
import { type WorkbenchOptions, WorkbenchServer } from "../server";
import { PATHS } from "../start";
import type { Target } from "../target";

/** A response as it came. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly body: T;
}

/** A workbench of the built component with an emulator of its own, and a page's side of it. */
export interface TestWorkbench {
  readonly server: WorkbenchServer;
  readonly emulator: Emulator;
  /** The folder of its page. */
  readonly page: string;
  /** Errors that are bugs of the server. */
  readonly internalErrors: unknown[];
  /** Sends a request as the page does, unless other headers say otherwise; undefined leaves one out. */
  send<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string | undefined>,
  ): Promise<Reply<T>>;
  /** Runs an entry to its end. */
  run(part: Part, key: string, inputs?: InputValues, more?: Partial<RunRequest>): Promise<Run>;
  stop(): Promise<void>;
}

export interface TestOptions {
  /** Whether the emulator is an account's API. */
  readonly isAccount?: boolean;
  readonly emulator?: EmulatorOptions;
  readonly target?: Partial<Target>;
  readonly server?: Partial<WorkbenchOptions>;
}

export async function startTestWorkbench(options: TestOptions = {}): Promise<TestWorkbench> {
  const emulator = await startEmulator(options.emulator);
  const page = mkdtempSync(join(tmpdir(), "workbench-page-"));
  writeFileSync(join(page, "index.html"), '<meta name="csp-nonce" content="">Workbench');
  const internalErrors: unknown[] = [];
  const server = await WorkbenchServer.start({
    target: {
      api: options.isAccount ? "account" : "emulator",
      endpoint: emulator.url,
      refreshToken: emulator.refreshToken,
      ...options.target,
    },
    component: PATHS.component,
    page,
    onInternalError: (error) => internalErrors.push(error),
    ...options.server,
  });
  const send: TestWorkbench["send"] = (method, path, body, headers) =>
    sendTo(server.url, method, path, body, headers);
  return {
    server,
    emulator,
    page,
    internalErrors,
    send,
    async run(part, key, inputs = {}, more = {}) {
      const started = await send<RunSummary>("POST", "/api/runs", { part, key, inputs, ...more });
      if (started.status !== 202) throw new Error(started.text);
      return (await send<Run>("GET", `/api/runs/${started.body.id}?wait=true`)).body;
    },
    async stop() {
      await server.stop();
      await emulator.stop();
      rmSync(page, { recursive: true });
    },
  };
}

/** Sends one request; Node's own `fetch` would not send other Host headers. */
export function sendTo<T>(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string | undefined> = {},
): Promise<Reply<T>> {
  const { port } = new URL(url);
  const ofPage = {
    host: `127.0.0.1:${port}`,
    "sec-fetch-site": "same-origin",
    ...(method !== "GET" && { origin: url, "content-type": "application/json" }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = http.request({
      host: "127.0.0.1",
      port,
      method,
      path,
      agent: false,
      headers: Object.fromEntries(
        Object.entries(ofPage).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      ),
    });
    request.on("error", reject);
    request.on("response", async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece as Buffer);
      const text = Buffer.concat(pieces).toString("utf8");
      const isJson = response.headers["content-type"]?.startsWith("application/json");
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text,
        body: (isJson ? JSON.parse(text) : undefined) as T,
      });
    });
    request.end(
      body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
    );
  });
}
