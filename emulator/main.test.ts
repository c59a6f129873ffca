import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { startEmulator } from ".";

const MAIN = join(__dirname, "main.ts");

/** A run of `npm run emulator` without npm in between. */
class Run {
  output = "";
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor(args: string[]) {
    this.#process = spawn(process.execPath, ["--import", "tsx", MAIN, ...args], {
      env: { ...process.env, npm_lifecycle_event: "emulator" },
    });
    const collect = (chunk: Buffer) => {
      this.output += chunk.toString("utf8");
    };
    this.#process.stdout?.on("data", collect);
    this.#process.stderr?.on("data", collect);
    this.exited = new Promise((resolve) => this.#process.once("close", resolve));
  }

  async until(text: string): Promise<void> {
    while (!this.output.includes(text)) {
      await Promise.race([
        new Promise((resolve) => this.#process.stdout?.once("data", resolve)),
        this.exited.then(() => {
          if (!this.output.includes(text)) throw new Error(this.output);
        }),
      ]);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }
}

describe("npm run emulator", () => {
  it("prints how to reach it, accepts its token, and stops on Ctrl-C", async () => {
    const run = new Run([
      "--port",
      "0",
      "--instances",
      "150",
      "--rate-limit",
      "2",
      "--refresh-token",
      "chosen-token",
    ]);
    await run.until("Ctrl-C");
    const [, url = ""] = /API\s+(\S+)\/api/.exec(run.output) ?? [];
    expect(run.output).toMatch(/GraphiQL\s+http:\/\/127\.0\.0\.1:\d+\/graphiql/);
    expect(run.output).toMatch(/Refresh token\s+chosen-token/);
    const [, accessToken] =
      /PRISMATIC_URL=\S+ PRISM_ACCESS_TOKEN=(\S+) npx prism me/.exec(run.output) ?? [];

    const exchange = await fetch(`${url}/auth/refresh`, {
      method: "POST",
      body: JSON.stringify({ refresh_token: "chosen-token" }),
    });
    expect(exchange.status).toBe(200);
    const result = await fetch(`${url}/api`, {
      method: "POST",
      headers: { Authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query: "{ instances { totalCount } }" }),
    });
    const { data } = (await result.json()) as { data: { instances: { totalCount: number } } };
    expect(data.instances.totalCount).toBeGreaterThanOrEqual(150);

    const more = Array.from({ length: 20 }, () => fetch(`${url}/api`, { method: "POST" }));
    expect((await Promise.all(more)).map(({ status }) => status)).toContain(429);

    run.signal("SIGINT");
    expect(await run.exited).toBe(0);
    expect(run.output).toContain("Stopped.");
    await expect(fetch(url)).rejects.toThrow();
  }, 60_000);

  it("says what to do about a port in use, an unknown option and a bad number", async () => {
    const other = await startEmulator();
    const port = new URL(other.url).port;
    const runs = [["--port", port], ["--nothing"], ["--port", "many"]].map((args) => new Run(args));
    expect(await Promise.all(runs.map(({ exited }) => exited))).toEqual([1, 1, 1]);
    await other.stop();
    const [inUse, unknown, bad] = runs.map(({ output }) => output.trim());
    expect(inUse).toBe(
      `Port ${port} of 127.0.0.1 is in use. Stop what listens there, or choose another port: npm run emulator -- --port 4001`,
    );
    expect(unknown).toBe("Unknown option '--nothing'. All options: npm run emulator -- --help");
    expect(bad).toBe('--port must be a whole number from 0 to 65535, not "many".');
  }, 60_000);
});
