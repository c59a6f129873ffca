import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import packageJson from "../package.json";
import { NODE_VERSIONS } from "../scripts/lib/nodeVersions";
import { REGIONS } from "../src/connection";

const root = join(__dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { strategy?: { matrix: { node: number[] } }; steps: Step[] }>;
}

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, string>;
}

const workflows = readdirSync(join(root, ".github/workflows")).map((name) => ({
  name,
  workflow: parse(read(`.github/workflows/${name}`)) as Workflow,
}));
const steps = workflows.flatMap(({ name, workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => ({ name, ...step }))),
);

test("workflows read the repository and change nothing in it", () => {
  const offenders = workflows.filter(({ workflow }) =>
    Object.values(workflow.permissions ?? { all: "write" }).some((access) => access !== "read"),
  );
  expect(offenders.map(({ name }) => name)).toEqual([]);
});

test("workflows run npm scripts and files that are there", () => {
  const offenders = steps.flatMap(({ name, run }) => {
    const scripts = [...(run ?? "").matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    return scripts
      .filter((script) => script !== undefined && !(script in packageJson.scripts))
      .map((script) => `${name}: ${script}`);
  });
  expect(offenders).toEqual([]);
  const ci = steps.filter(({ run }) => run === ".ci/run").map(({ name }) => name);
  expect(ci).toEqual(["ci.yml", "release.yml"]);
  expect(read(".ci/run")).toMatch(/^#!/);
});

test("no workflow puts an expression into a shell command", () => {
  expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
});

test("CI runs on every version of Node that test:nodes runs on", () => {
  const { matrix } = workflows.find(({ name }) => name === "ci.yml")?.workflow.jobs.checks
    ?.strategy ?? { matrix: { node: [] } };
  expect(matrix.node.map(String)).toEqual(NODE_VERSIONS);
  expect(packageJson.engines.node).toBe(`>=${NODE_VERSIONS[0]}`);
  expect(read(".nvmrc").trim()).toBe(NODE_VERSIONS[0]);
});

test("Spectral is pinned exactly", () => {
  expect(packageJson.dependencies["@prismatic-io/spectral"]).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the issue template offers the regions of the connection", () => {
  const { body } = parse(read(".github/ISSUE_TEMPLATE/bug_report.yml")) as {
    body: { id?: string; attributes: { options?: string[] } }[];
  };
  const options = body.find(({ id }) => id === "region")?.attributes.options;
  expect(options).toEqual([
    ...REGIONS.map(({ label }) => label),
    "A private stack",
    "The emulator",
  ]);
});

test("the changelog begins with what is unreleased, and every version has its date", () => {
  const [first, ...versions] = [...read("CHANGELOG.md").matchAll(/^## (.*)$/gm)].map(
    ([, heading]) => heading,
  );
  expect(first).toBe("[Unreleased]");
  expect(
    versions.filter((heading) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/.test(heading ?? "")),
  ).toEqual([]);
});
