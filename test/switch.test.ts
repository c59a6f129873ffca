import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { type PlatformComponent, publishInput } from "../emulator/publish";
import { runSwitch } from "../scripts/switch/command";
import { ourComponent } from "../scripts/switch/ourComponent";
import { CannotSwitchError } from "../scripts/switch/readIntegration";
import { switchIntegration } from "../scripts/switch/switchIntegration";
import component from "../src";
import { type Harness, startHarness } from "./support/harness";
import { type Played, playYaml } from "./support/playYaml";
import { publishInto } from "./support/publishInto";

const ROOT = join(__dirname, "..");
const fixture = (name: string) => join(__dirname, "fixtures/switch", `${name}.yml`);
const yamlOf = (name: string) => readFileSync(fixture(name), "utf8");
const switched = (name: string) => switchIntegration(yamlOf(name), ourComponent);

/** A flow with one step of the public connector. */
const flowWith = (step: string, variables = "[]") => `
name: One Step
flows:
  - name: Flow
    steps:
      - name: Start
        isTrigger: true
        action: { key: webhook, component: { key: webhook-triggers, isPublic: true, version: LATEST } }
        inputs: {}
${step.replace(/^/gm, "      ")}
requiredConfigVars: ${variables}
`;
const CONNECTION =
  "[{ key: C, dataType: connection, connection: { key: apiKey, component: { key: prismatic, isPublic: true, version: LATEST } }, inputs: {} }]";
const stepOf = (key: string, inputs: string, name = "Step") => `- name: ${name}
  action: { key: ${key}, component: { key: prismatic, isPublic: true, version: 7 } }
  inputs: { connection: { type: configVar, value: C }, ${inputs} }`;
const messages = (yaml: string, level: string) =>
  switchIntegration(yaml, ourComponent)
    .findings.filter((finding) => finding.level === level)
    .map(({ message }) => message);

describe("a switched flow", () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness();
    await publishInto(harness.emulator, publishInput(component as unknown as PlatformComponent));
  });
  afterEach(() => harness.stop());

  const play = (yaml: string, configVars: Record<string, unknown>): Promise<Played> =>
    playYaml(yaml, {
      trigger: {},
      startedAt: new Date(harness.emulator.store.clock.now()).toISOString(),
      run: (key, params) => harness.run(key, params),
      configVars: { "Prismatic Connection": harness.connection, ...configVars },
    });

  test("of raw requests and deployments is imported, and deploys what can be deployed", async () => {
    const { yaml, findings } = switched("upgrade-with-report");
    expect(findings.filter(({ level }) => level === "manual")).toEqual([]);
    await harness.run("importIntegration", { definition: yaml });
    const { store } = harness.emulator;
    const draft = [...store.drafts.values()].find(({ name }) => name === "Upgrade and Report");
    expect(draft?.flows).toHaveLength(1);
    const [variable] = draft?.requiredConfigVariables ?? [];
    const connection = store.connections.get(variable?.connectionId ?? "");
    expect(store.components.get(connection?.componentId ?? "")).toMatchObject({
      key: "prismatic",
      public: false,
    });

    const played = await play(yaml, { "Integration Name": "Inventory Feed" });

    const deployed = played.logs.filter(({ message }) => message.endsWith("is deployed"));
    expect(deployed.length).toBeGreaterThan(0);
    expect(deployed.every(({ message }) => !message.startsWith("undefined"))).toBe(true);
    expect(store.counters.mutations.updateInstance).toBe(
      played.ran.filter((step) => step === "Move Instance").length,
    );
  });

  test("continues with the next instance when one cannot be deployed, and says why", async () => {
    const { yaml } = switched("upgrade-with-report");
    const played = await play(yaml, { "Integration Name": "Inventory Feed" });
    const failures = played.logs.filter(({ level }) => level === "warn");
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.filter(({ message }) => !/^.+ was not deployed: \S.+/.test(message))).toEqual(
      [],
    );
    expect(played.logs.findLastIndex(({ level }) => level === "info")).toBeGreaterThan(
      played.logs.findIndex(({ level }) => level === "warn"),
    );
    expect(played.logs.length).toBe(played.ran.filter((step) => step === "Deploy Instance").length);
  });

  test("of lists is imported, and lists what the filters say", async () => {
    const { yaml, findings } = switched("count-fleet");
    expect(findings.filter(({ level }) => level === "manual")).toEqual([]);
    await harness.run("importIntegration", { definition: yaml });
    const instances = [...harness.emulator.store.instances.values()].filter(
      ({ isSystem, enabled, needsDeploy }) => !isSystem && enabled && !needsDeploy,
    );
    const [instance] = instances;

    const played = await play(yaml, { Customer: "", Instance: instance?.id });

    expect(played.logs).toHaveLength(instances.length);
    expect(played.logs.every(({ message }) => /^.+ of .+$/.test(message))).toBe(true);
    expect(played.results.readName?.results).toBe(instance?.name);
  });
});

describe("the written file", () => {
  test("keeps comments and order, and changes nothing but what it says", () => {
    const { yaml } = switched("upgrade-with-report");
    expect(yaml).toContain("# Kept by the operations team; see the runbook before changing it.");
    expect(yaml).toContain("version: LATEST # pinned in spring");
    const keys = (text: string) => Object.keys(parse(text));
    expect(keys(yaml)).toEqual(keys(yamlOf("upgrade-with-report")));

    const before = parse(yamlOf("upgrade-with-report"));
    const after = parse(yaml);
    const componentless = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner) =>
          ["component", "failOnErrors", "debugRequest"].includes(key) ? undefined : inner,
        ).replaceAll(".results.data.data.deployInstance", ".results.data.deployInstance"),
      );
    expect(componentless(after)).toEqual(componentless(before));
  });

  test("names a version where one is wanted", () => {
    const { yaml } = switchIntegration(yamlOf("count-fleet"), ourComponent, 3);
    expect(yaml).toContain(`component: &prismatic
            isPublic: false
            key: prismatic
            version: 3`);
  });

  test("is as it was when it is switched again", () => {
    const { yaml } = switched("count-fleet");
    expect(() => switchIntegration(yaml, ourComponent)).toThrow(
      new CannotSwitchError("The integration does not use the public connector."),
    );
  });
});

describe("findings", () => {
  test("name flow, step and what is different", () => {
    const { findings } = switched("count-fleet");
    expect(findings).toContainEqual({
      level: "changed",
      flow: "Count",
      place: "List Instances",
      message: "The input customer is now customerId.",
    });
    const filters = findings.filter(({ message }) => /"(yes|no)"/.test(message));
    expect(
      filters.map(({ place, message }) => `${place}: ${message.split(/ (was|is) /)[0]}`),
    ).toEqual(
      expect.arrayContaining([
        "List Instances: Enabled",
        "List Instances: Needs Deploy",
        "List Integrations: Has Instances",
        "List Integrations: Has Unpublished Changes",
        "List Integrations: Marketplace",
        "List Integrations: Version Is Available",
      ]),
    );
  });

  test.each([
    ["an unknown action", stepOf("listWidgets", ""), /There is no action listWidgets/],
    [
      "an unknown input",
      stepOf("listCustomers", "color: { type: value, value: red }"),
      /no input color/,
    ],
    ["a missing input", stepOf("getCustomer", ""), /Customer ID \(customerId\) is missing/],
    [
      "two spellings of an input",
      stepOf(
        "getCustomer",
        "customer: { type: value, value: a }, customerId: { type: value, value: b }",
      ),
      /customer and customerId mean the same/,
    ],
    [
      "a path that the output lacks",
      `${stepOf("getCurrentUser", "", "Who")}
- name: Log
  action: { key: writeLog, component: { key: log, isPublic: true, version: LATEST } }
  inputs: { message: { type: template, value: "{{$who.results.data.authenticatedUser.shoeSize}}" } }`,
      /reads results\.data\.authenticatedUser\.shoeSize, which the output does not have/,
    ],
    [
      "code that reads the output elsewhere",
      `${stepOf("getCurrentUser", "", "Who Is It")}
- name: Code
  action: { key: runCode, component: { key: code, isPublic: true, version: LATEST } }
  inputs: { code: { type: value, value: "module.exports = async (c, s) => ({ data: s.whoIsIt.results.data.data.authenticatedUser.id })" } }`,
      /Its code reads results\.data\.data\.authenticatedUser\.id: read results\.data\.authenticatedUser\.id instead/,
    ],
    [
      "a trigger of the public connector",
      stepOf("listCustomers", "").replace("inputs:", "isTrigger: true\n  inputs:"),
      /still uses the public connector/,
    ],
  ])("%s is left to be done by hand", (_, step, expected) => {
    expect(messages(flowWith(step, CONNECTION), "manual")).toContainEqual(
      expect.stringMatching(expected),
    );
  });

  test("a reusable connection is named", () => {
    const variables = "[{ key: C, dataType: connection, useScopedConfigVar: prismatic-org }]";
    expect(messages(flowWith(stepOf("getCurrentUser", ""), variables), "manual")).toEqual([
      'The connection C is the reusable connection "prismatic-org" of the public connector. Create one of this component, and choose it.',
    ]);
  });

  test("a step that is left has a connection that is not its own any more", () => {
    expect(messages(flowWith(stepOf("listWidgets", ""), CONNECTION), "manual")).toContain(
      "The connection C is this component's now, and the step is not.",
    );
  });

  test("code that reads an output in an unknown way is reported", () => {
    const yaml = flowWith(
      `${stepOf("getCurrentUser", "", "Who Is It")}
- name: Code
  action: { key: runCode, component: { key: code, isPublic: true, version: LATEST } }
  inputs: { code: { type: value, value: "module.exports = async (c, { whoIsIt }) => ({ data: whoIsIt })" } }`,
      CONNECTION,
    );
    expect(messages(yaml, "differs")).toContain(
      "Its code names the step Who Is It: check what it reads of its output.",
    );
  });
});

test.each([
  ["no YAML", "a: [", /not valid YAML/],
  ["no integration", "a: 1", /no flows/],
  ["code-native", "name: x\nisCodeNative: true\nflows: []", /code-native/],
  ["without the public connector", "name: x\nflows: []", /does not use the public connector/],
])("%s is refused", (_, yaml, expected) => {
  expect(() => switchIntegration(yaml, ourComponent)).toThrow(expected);
});

describe("npm run switch", () => {
  let folder: string;
  let input: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "switch-"));
    input = join(folder, "flow.yml");
    writeFileSync(input, yamlOf("upgrade-with-report"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("writes a new file and lists what differs by flow and step", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", join(ROOT, "scripts/switch/main.ts"), input],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("4 steps and 1 connection now use this component");
    expect(stdout).toContain('Flow "Upgrade and Report"\n  Get Latest Version\n    changed');
    expect(readFileSync(input, "utf8")).toBe(yamlOf("upgrade-with-report"));
    expect(readFileSync(join(folder, "flow.switched.yml"), "utf8")).toBe(
      switched("upgrade-with-report").yaml,
    );
  });

  test.each(["flow.yml", "other.yml"])("never writes over %s when it exists", (name) => {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, "mine");
    const before = readFileSync(path, "utf8");
    expect(() => runSwitch([input, "--out", path])).toThrow(
      /exists\. Choose another file with --out/,
    );
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  test("ends with 1 when something is left to do by hand", () => {
    writeFileSync(input, flowWith(stepOf("listWidgets", ""), CONNECTION));
    const { exitCode, lines } = runSwitch([input]);
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toMatch(/2 places must be changed by hand/);
    expect(existsSync(join(folder, "flow.switched.yml"))).toBe(true);
  });

  test("names a file that is not there, and what an option may be", () => {
    expect(() => runSwitch([join(folder, "absent.yml")])).toThrow(/absent\.yml/);
    expect(() => runSwitch([])).toThrow(/npm run switch -- flow\.yml/);
    expect(() => runSwitch([input, "--component-version", "new"])).toThrow(
      '--component-version must be a number or LATEST, not "new".',
    );
  });
});
