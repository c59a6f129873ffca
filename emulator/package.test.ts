import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prismatic-api-emulator-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the installed command and resolves with what it printed once it is reachable. */
async function start(command: string, args: string[]) {
  const child = spawn(command, args, { cwd: folder });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (!output.includes("Ctrl-C")) {
    const ended = await Promise.race([
      new Promise<false>((resolve) => child.stdout.once("data", () => resolve(false))),
      exited.then(() => true),
    ]);
    if (ended) throw new Error(output);
  }
  return { output, stop: () => child.kill("SIGINT"), exited };
}

test("the packed package, installed offline in an empty folder, starts and serves the API", async () => {
  const packed = await run(npm, ["pack", "--json", "--pack-destination", folder], {
    cwd: __dirname,
    maxBuffer: 1 << 24,
  });
  const [{ filename, files }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf("[")));
  const paths = files.map(({ path }: { path: string }) => path);
  const unwanted = paths.filter(
    (path: string) =>
      !/^(LICENSE|README\.md|package\.json|dist\/(main|chunk-\w+|esm-\w+)\.mjs|dist\/(child|codeBlock|runtime)\.cjs|dist\/LICENSES\.txt)$/.test(
        path,
      ),
  );
  expect(unwanted).toEqual([]);

  await writeFile(join(folder, "package.json"), "{}");
  await run(npm, ["install", "--offline", "--no-audit", "--no-fund", join(folder, filename)], {
    cwd: folder,
  });
  const installed = await readdir(join(folder, "node_modules"));
  expect(installed.filter((name) => !name.startsWith("."))).toEqual(["prismatic-api-emulator"]);
  const command = join(folder, "node_modules/.bin/prismatic-api-emulator");
  expect(existsSync(command)).toBe(true);

  const emulator = await start(command, ["--port", "0"]);
  try {
    const [, url = ""] = /API\s+(\S+)\/api/.exec(emulator.output) ?? [];
    const [, refreshToken] = /Refresh token\s+(\S+)/.exec(emulator.output) ?? [];
    const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      return JSON.parse(await response.text());
    };
    const { access_token } = await post("/auth/refresh", { refresh_token: refreshToken });
    const result = await post(
      "/api",
      { query: "{ organization { name } instances(first: 1) { totalCount nodes { name } } }" },
      { authorization: `Bearer ${access_token}` },
    );
    expect(result.errors).toBeUndefined();
    expect(result.data.organization.name).toBe("Northwind Software");
    expect(result.data.instances.nodes).toHaveLength(1);

    const page = await fetch(`${url}/graphiql`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Prismatic API emulator");
  } finally {
    emulator.stop();
  }
  expect(await emulator.exited).toBe(0);
}, 120_000);
