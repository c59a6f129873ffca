import { type ChildProcess, spawn } from "node:child_process";
import * as net from "node:net";
import { join } from "node:path";
import { startEmulator } from "../emulator";
import { sendTo } from "./server/testing/workbench";
import type { Session } from "./shared/api";

// Each test starts a process that compiles the workbench, which takes long on a busy machine.
jest.setTimeout(120_000);

const root = join(__dirname, "..");
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

interface Started {
  readonly child: ChildProcess;
  /** What it printed until its output has this text, or until it ended. */
  until(text: string): Promise<string>;
  ended(): Promise<{ code: number | null; output: string }>;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const { PRISMATIC_URL: _url, PRISM_REFRESH_TOKEN: _token, ...others } = process.env;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "workbench/main.ts"), "--no-open", ...args],
    { cwd: root, env: { ...others, ...env } },
  );
  children.push(child);
  let output = "";
  child.stdout?.on("data", (piece) => (output += piece));
  child.stderr?.on("data", (piece) => (output += piece));
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    until: (text) =>
      new Promise((resolve) => {
        const look = () => output.includes(text) && resolve(output);
        child.stdout?.on("data", look);
        void exit.then(() => resolve(output));
      }),
    ended: async () => ({ code: await exit, output }),
  };
}

test("it starts with an emulator, says where it is, and Ctrl-C ends everything", async () => {
  const workbench = start(["--port", "0", "--instances", "30"]);
  const output = await workbench.until("Ctrl-C");
  const [, url = ""] = /Page\s+(http:\S+)/.exec(output) ?? [];
  const { body } = await sendTo<Session>(url, "GET", "/api/session");
  expect(body.api).toBe("emulator");
  expect(output).toContain(`API        ${body.endpoint}/api`);
  workbench.child.kill("SIGINT");
  expect(await workbench.ended()).toEqual({
    code: 0,
    output: expect.stringMatching(/Stopped\.\n$/),
  });
  await expect(fetch(url)).rejects.toThrow();
  await expect(fetch(body.endpoint)).rejects.toThrow();
});

test("with an account it says which, and prints no token", async () => {
  const emulator = await startEmulator();
  const { url: PRISMATIC_URL, refreshToken: PRISM_REFRESH_TOKEN } = emulator;
  const workbench = start(["--port", "0"], { PRISMATIC_URL, PRISM_REFRESH_TOKEN });
  const output = await workbench.until("Ctrl-C");
  expect(output).toContain(`Account    ${emulator.url}`);
  expect(output).toContain("read-only");
  expect(output).not.toContain(PRISM_REFRESH_TOKEN);
  workbench.child.kill("SIGTERM");
  expect((await workbench.ended()).code).toBe(0);
  await emulator.stop();
});

test("a port that is in use is said with what to do", async () => {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as net.AddressInfo;
  const { code, output } = await start(["--port", String(port)]).ended();
  expect(code).toBe(1);
  expect(output).toBe(
    `Port ${port} is in use. Stop what listens there, or choose another port: npm run workbench -- --port ${port + 1}\n`,
  );
  server.close();
});

test.each([
  [["--port", "x"], '--port must be a whole number from 0 to 65535, not "x".'],
  [["--prot", "1"], "Unknown option '--prot'. All options: npm run workbench -- --help"],
])("options %j are refused", async (args, message) => {
  expect(await start(args).ended()).toEqual({ code: 1, output: `${message}\n` });
});

test("--help has every option", async () => {
  const { code, output } = await start(["--help"]).ended();
  expect(code).toBe(0);
  for (const option of ["port", "no-open", "instances", "latency", "rate-limit"]) {
    expect(output).toContain(`--${option}`);
  }
});
