import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import axios from "../bundle/leftOut/axios";
import { type Emulator, startEmulator } from "../emulator";
import component from "../src";
import { ACTIONS, CONNECTION, DATA_SOURCES, PAGE_INPUTS, TRIGGERS } from "./support/contract";

const root = join(__dirname, "..");
const dist = join(root, "dist");

/**
 * How large the bundle may get, in bytes: 0.45 of what a component with one action weighs when it
 * is built as Prismatic's template builds it. `npm run bench` measures both.
 */
const SIZE_BUDGET = 571_000;

interface Definition {
  key: string;
  connections: { key: string; label: string; inputs: { key: string }[] }[];
  actions: Record<string, ActionDefinition>;
  dataSources: Record<string, unknown>;
  triggers: Record<string, unknown>;
}

interface ActionDefinition {
  key: string;
  display: { label: string; description: string };
  inputs: { key: string; required?: boolean }[];
}

/** A definition as it would be published, with a mark where a function is. */
const asPublished = (definition: unknown): Definition =>
  JSON.parse(
    JSON.stringify(definition, (_, value) => (typeof value === "function" ? "[function]" : value)),
  );

let folder: string;
let code: string;

/** Runs a script beside a copy of the bundle, in a process that sees no node_modules and no env. */
function runBesideBundle(script: string): unknown {
  const output = execFileSync(process.execPath, ["-e", script], {
    cwd: folder,
    env: {},
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(output);
}

beforeAll(() => {
  if (!existsSync(join(dist, "index.js"))) {
    throw new Error("There is no dist/index.js: run `npm run build` first.");
  }
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync(dist, folder, { recursive: true });
  code = readFileSync(join(folder, "index.js"), "utf8");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built bundle, in a process of its own", () => {
  let definition: Definition;
  beforeAll(() => {
    definition = runBesideBundle(`
      const mark = (_, value) => (typeof value === "function" ? "[function]" : value);
      process.stdout.write(JSON.stringify(require("./index.js").default, mark));
    `) as Definition;
  });

  test("is the component that Spectral itself makes of the sources", () => {
    expect(definition).toEqual(asPublished(component));
  });

  test("has exactly the actions of the contract", () => {
    expect(Object.keys(definition.actions).sort()).toEqual(Object.keys(ACTIONS).sort());
  });

  test("has the contract's texts and inputs in every action", () => {
    const offenders = Object.entries(ACTIONS).flatMap(([key, contract]) => {
      const action = definition.actions[key];
      const { display, inputs = [] } = action ?? {};
      const keys = inputs.map((input) => input.key);
      const required = inputs.filter((input) => input.required).map((input) => input.key);
      const wanted = [...contract.optional, ...(contract.paged ? PAGE_INPUTS : [])];
      return [
        ...(action?.key === key ? [] : [`has the key ${action?.key}`]),
        ...(display?.label === contract.label ? [] : [`has the label ${display?.label}`]),
        ...(contract.description === undefined || display?.description === contract.description
          ? []
          : [`has the description ${display?.description}`]),
        ...(isDeepStrictEqual(required.sort(), ["connection", ...contract.required].sort())
          ? []
          : [`requires ${required.join(", ")}`]),
        ...wanted.filter((name) => !keys.includes(name)).map((name) => `lacks the input ${name}`),
      ].map((problem) => `${key} ${problem}`);
    });
    expect(offenders).toEqual([]);
  });

  test("has exactly the connection of the contract", () => {
    expect(
      definition.connections.map(({ key, label, inputs }) => ({
        key,
        label,
        inputs: inputs.map((input) => input.key),
      })),
    ).toEqual([CONNECTION]);
  });

  test("has exactly the data sources and triggers of the contract", () => {
    expect(Object.keys(definition.dataSources).sort()).toEqual(DATA_SOURCES);
    expect(Object.keys(definition.triggers).sort()).toEqual(TRIGGERS);
  });

  test("loads one file, opens nothing and prints nothing", () => {
    const result = runBesideBundle(`
      let printed = 0;
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = process.stderr.write = () => Boolean(++printed);
      const before = process.getActiveResourcesInfo().length;
      require("./index.js");
      const opened = process.getActiveResourcesInfo().length - before;
      const files = Object.keys(require.cache).map((file) => require("path").basename(file));
      write(JSON.stringify({ files, opened, printed }));
    `);
    expect(result).toEqual({ files: ["index.js"], opened: 0, printed: 0 });
  });

  test("does not make Node load what takes time before the first request", () => {
    const loaded = runBesideBundle(`
      const before = new Set(process.moduleLoadList);
      require("./index.js");
      const loaded = process.moduleLoadList.filter((name) => !before.has(name));
      process.stdout.write(JSON.stringify(loaded));
    `) as string[];
    const slow = /\b(crypto|https?|net|perf_hooks|streams?|tls|undici|zlib)\b/;
    expect(loaded.filter((name) => slow.test(name))).toEqual([]);
  });

  test("unpacks nothing when it is loaded, operations for a step, and the rest for publishing", () => {
    const unpacked = runBesideBundle(`
      const zlib = require("node:zlib");
      const { brotliDecompressSync } = zlib;
      let count = 0;
      zlib.brotliDecompressSync = (...args) => ++count && brotliDecompressSync(...args);
      const { default: component } = require("./index.js");
      const loaded = count;
      const { getCurrentUser } = component.actions;
      const connection = {
        key: "apiKey",
        fields: { apiKey: "token", endpoint: "http://127.0.0.1:9" },
      };
      const logger = { debug() {}, info() {}, warn() {}, error() {}, metric() {} };
      getCurrentUser.perform({ logger }, { connection }).catch(() => {
        const performed = count;
        JSON.stringify(component);
        JSON.stringify(component);
        process.stdout.write(JSON.stringify({ loaded, performed, published: count }));
      });
    `);
    expect(unpacked).toEqual({ loaded: 0, performed: 1, published: 3 });
  });

  test("keeps the names of its errors", () => {
    const error = runBesideBundle(`
      const { actions } = require("./index.js").default;
      const connection = { key: "apiKey", fields: { apiKey: "token", endpoint: "no URL" } };
      const logger = { debug() {}, info() {}, warn() {}, error() {}, metric() {} };
      actions.getCurrentUser.perform({ logger }, { connection }).then(
        () => process.stdout.write("{}"),
        ({ name, isSpectralError }) =>
          process.stdout.write(JSON.stringify({ name, isSpectralError })),
      );
    `);
    expect(error).toEqual({ name: "PrismaticConnectionError", isSpectralError: true });
  });
});

describe("the built bundle, against a running API", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.stop());

  /** What an action of the bundle returns, run in a process of its own; or its error. */
  async function perform(action: string, params: Record<string, unknown>): Promise<Performed> {
    const connection = {
      key: "apiKey",
      fields: { apiKey: emulator.refreshToken, endpoint: emulator.url },
    };
    const script = `
      const logger = {};
      for (const level of ["trace", "debug", "info", "log", "warn", "error", "metric"]) {
        logger[level] = () => {};
      }
      const { actions } = require("./index.js").default;
      actions[${JSON.stringify(action)}]
        .perform({ logger }, ${JSON.stringify({ connection, ...params })})
        .then(
          (result) => ({ result }),
          ({ name, message }) => ({ error: { name, message } }),
        )
        .then((performed) => process.stdout.write(JSON.stringify(performed)));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], {
      cwd: folder,
      env: {},
    });
    return JSON.parse(stdout) as Performed;
  }

  const instances = { data: { status: 200, data: { instances: { nodes: expect.any(Array) } } } };

  test("lists", async () => {
    const { result } = await perform("listInstances", { first: "3" });
    expect(result).toMatchObject(instances);
  });

  test("parses GraphQL", async () => {
    const query = "query Some($first: Int) { instances(first: $first) { nodes { id } } }";
    const variables = [{ key: "first", value: "2" }];
    const { result } = await perform("rawRequest", { query, variables });
    expect(result).toMatchObject({ data: { status: 200, data: { data: instances.data.data } } });

    const { error } = await perform("rawRequest", { query: "query {\n  instances(" });
    expect(error?.name).toBe("InvalidInputError");
    expect(error?.message).toMatch(/line 2/);
  });

  test("parses YAML", async () => {
    const { error } = await perform("importIntegration", { definition: "name: A\nflows: [" });
    expect(error?.name).toBe("InvalidInputError");
    expect(error?.message).toMatch(/line 2/);
  });

  test("unpacks MessagePack", async () => {
    const listed = await perform("listExecutions", { first: "20", status: "SUCCESS" });
    const [execution] = (listed.result as ExecutionsResult).data.data.executionResults.nodes;
    const { result, error } = await perform("getStepResults", { executionId: execution?.id });
    expect(error).toBeUndefined();
    expect(Object.keys((result as StepResultsResult).data.data.stepResults)).not.toEqual([]);
  });
});

interface Performed {
  result?: unknown;
  error?: { name: string; message: string };
}

interface StepResultsResult {
  data: { data: { stepResults: Record<string, unknown> } };
}

interface ExecutionsResult {
  data: { data: { executionResults: { nodes: { id: string }[] } } };
}

describe("dist", () => {
  test("holds the bundle and the icon alone", () => {
    expect(readdirSync(dist).sort()).toEqual(["icon.png", "index.js"]);
  });

  test("is within the size budget", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(SIZE_BUDGET);
  });

  test("requires modules of Node only", () => {
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((name) => !builtinModules.includes(name.replace(/^node:/, "")))).toEqual(
      [],
    );
  });

  test.each([
    ["Spectral's testing tools", /mockReturnValue|createHarness/],
    ["Spectral's HTTP client and axios", /AxiosError|axios-retry/],
    ["zod", /ZodError|invalid_union/],
    ["code-native integrations", /codeNativeIntegrationYAML/],
    ["the local API", /graphql-yoga|GraphiQL/],
    ["paths of the machine that built it", new RegExp(root.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))],
  ])("does not hold %s", (_, trace) => {
    expect(code).not.toMatch(trace);
  });

  test("has a square icon with transparency, large enough for sharp screens", () => {
    const icon = readFileSync(join(dist, "icon.png"));
    expect(icon.subarray(1, 4).toString("latin1")).toBe("PNG");
    const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)];
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(128);
    const RGBA = 6;
    expect(icon.readUInt8(25)).toBe(RGBA);
  });
});

test("what is left out of the bundle says so when it is called", () => {
  expect(() => axios.post()).toThrow(
    /context\.invokeFlow \(axios\) is not part of this component's bundle/,
  );
});
