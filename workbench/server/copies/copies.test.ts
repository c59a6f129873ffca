import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as ts from "typescript";
import { parse, stringify } from "yaml";
import component from "../../../src";
import type { Copies, InputValue, InputValues, Part, Run } from "../../shared/api";
import type { EntryDescription } from "../component/description";
import { publishComponent } from "../component/publish";
import { PATHS } from "../start";
import { startTestWorkbench, type TestWorkbench } from "../testing/workbench";
import { copiesOf } from "./copies";

const root = join(__dirname, "../../..");
const PARTS: readonly Part[] = ["actions", "dataSources", "triggers"];

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});

afterEach(() => expect(workbench.internalErrors).toEqual([]));
afterAll(() => workbench.stop());

async function copy(part: Part, key: string, inputs: InputValues, runId?: string): Promise<Copies> {
  const { body } = await workbench.send<Copies>("POST", "/api/copies", {
    part,
    key,
    inputs,
    ...(runId && { runId }),
  });
  return body;
}

/** A value in every input: its example, or whatever else its type takes. */
function filled({ inputs }: EntryDescription): InputValues {
  const shown = inputs.filter(({ type }) => type !== "connection");
  return Object.fromEntries(
    shown.map(({ key, type, collection, example = "a text", model }): [string, InputValue] => {
      if (type === "boolean") return [key, true];
      // What a template literal would read otherwise.
      const text = model?.[0]?.value ?? (type === "code" ? `${example}\n\`$\{x}\`\\n` : example);
      if (collection === "keyvaluelist") return [key, [{ key: "a-key", value: text }]];
      return [key, collection === "valuelist" ? [text, text] : text];
    }),
  );
}

/** Every entry with all of its inputs. */
function allCopies(): { part: Part; entry: EntryDescription; copies: Copies }[] {
  const described = workbench.server.component;
  return PARTS.flatMap((part) =>
    Object.values(described[part]).map((entry) => {
      const request = { part, key: entry.key, inputs: filled(entry) };
      return { part, entry, copies: copiesOf(described, entry, request) };
    }),
  );
}

interface YamlStep {
  name: string;
  action: { key: string };
  inputs: Record<string, { type: string; value: unknown }>;
}

const stepOf = ({ yaml = "" }: Copies) => (parse(yaml) as YamlStep[])[0] as YamlStep;

describe("YAML", () => {
  test("steps from the page run in a flow of the emulator and return what they returned here", async () => {
    const { emulator } = workbench;
    const steps: [string, InputValues][] = [
      ["listInstances", { nameContains: "order", fetchAll: true, labelContains: "" }],
      ["createCustomer", { name: "Copied", externalId: "copied", labels: ["one", "two"] }],
      [
        "rawRequest",
        {
          query:
            "query Named($name: String) {\n  customers(name: $name) {\n    nodes { name }\n  }\n}",
          variables: [{ key: "name", value: "Copied" }],
        },
      ],
    ];
    const inputs = workbench.server.component.actions.rawRequest?.inputs ?? [];
    const variables = inputs.find(({ key }) => key === "variables");
    expect(variables?.collection).toBe("keyvaluelist");

    await publishComponent(emulator, workbench.server.component, PATHS.component);
    const copied = await Promise.all(steps.map(([key, values]) => copy("actions", key, values)));
    const definition = stringify({
      definitionVersion: 7,
      name: "Copied Steps",
      description: "",
      requiredConfigVars: [
        {
          key: "Prismatic Connection",
          dataType: "connection",
          orgOnly: true,
          connection: {
            component: { key: "prismatic", version: "LATEST", isPublic: false },
            key: "apiKey",
          },
          inputs: {},
        },
      ],
      configPages: [
        { name: "Settings", elements: [{ type: "configVar", value: "Prismatic Connection" }] },
      ],
      endpointType: "flow_specific",
      flows: [
        {
          name: "Copied Flow",
          isSynchronous: false,
          endpointSecurityType: "unsecured",
          steps: [
            {
              name: "Webhook",
              isTrigger: true,
              action: {
                key: "webhook",
                component: { key: "webhook-triggers", version: "LATEST", isPublic: true },
              },
            },
            ...copied.map(stepOf),
          ],
        },
      ],
    });
    const imported = await succeeded("importIntegration", { definition });
    const integrationId = idIn(imported, "integration");
    await succeeded("publishIntegration", { integrationId });
    const customer = [...emulator.store.customers.values()].find(({ isSystem }) => !isSystem);
    const ensured = await succeeded("ensureInstance", {
      integrationId,
      customerId: customer?.id ?? "",
      name: "Copied Steps",
      configVariables: JSON.stringify({
        "Prismatic Connection": { apiKey: emulator.refreshToken, endpoint: emulator.url },
      }),
    });
    const invoked = await succeeded("invokeFlow", {
      instanceId: idIn(ensured, "instance"),
      flowName: "Copied Flow",
      wait: "execution",
    });
    const { result } = await succeeded("getStepResults", {
      executionId: idIn(invoked, "execution"),
    });
    const inFlow = JSON.stringify(result);
    const here = await succeeded("listInstances", steps[0]?.[1] ?? {});
    const { nodes } = (here.result as { data: { instances: { nodes: { id: string }[] } } }).data
      .instances;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { id } of nodes) expect(inFlow).toContain(id);
    expect(inFlow).toContain('{"nodes":[{"name":"Copied"}]}');
    const created = [...emulator.store.customers.values()].find(({ name }) => name === "Copied");
    expect(created?.labels).toEqual(["one", "two"]);
  });

  test("every entry is valid YAML with its key, and holds no blank input", () => {
    for (const { entry, copies } of allCopies()) {
      const { inputs } = stepOf(copies);
      expect(copies.yaml).toContain(`key: ${entry.key}\n`);
      expect(Object.keys(inputs).sort()).toEqual(entry.inputs.map(({ key }) => key).sort());
    }
    const described = workbench.server.component;
    const entry = described.actions.listInstances as EntryDescription;
    const blank = { nameContains: "", customerId: "x" };
    const copies = copiesOf(described, entry, { part: "actions", key: entry.key, inputs: blank });
    expect(Object.keys(stepOf(copies).inputs)).toEqual(["connection", "customerId"]);
  });

  async function succeeded(key: string, values: InputValues): Promise<Run> {
    const run = await workbench.run("actions", key, values);
    if (run.status !== "succeeded") throw new Error(`${key}: ${run.error}`);
    return run;
  }

  function idIn({ result }: Run, type: string): string {
    const found = new RegExp(`"${type}":\\{"id":"([^"]+)"`).exec(JSON.stringify(result));
    if (!found?.[1]) throw new Error(`No ${type} in ${JSON.stringify(result).slice(0, 500)}`);
    return found[1];
  }
});

describe("TypeScript", () => {
  test("every entry is type-checked in a code-native integration and as a test", () => {
    const copies = allCopies();
    const files = Object.fromEntries(
      copies.flatMap(({ part, entry: { key }, copies: { codeNative = "", invoke = "" } }) => [
        [`native/${part}/${key}.ts`, part === "actions" ? inFlow(key, codeNative) : codeNative],
        [`tests/${part}.${key}.test.ts`, invoke],
      ]),
    );
    files["native/wrong.ts"] = inFlow("wrong", "await context.components.prismatic.nothing({});");
    files["tests/index.ts"] = "export default {};";
    const offenders = compile(files);
    expect(offenders).toEqual([expect.stringContaining("native/wrong.ts: Property 'nothing'")]);
  }, 300_000);

  test.each<[Part, string, InputValues]>([
    ["actions", "listInstances", { nameContains: "order", fetchAll: true }],
    ["dataSources", "selectCustomer", {}],
    ["triggers", "eventWebhook", { eventTypes: ["instance.deployed"] }],
  ])("the test of %s.%s runs and passes", async (part, key, inputs) => {
    const { invoke = "" } = await copy(part, key, inputs);
    const { outputText } = ts.transpileModule(invoke, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, esModuleInterop: true },
    });
    const tests: (() => Promise<void>)[] = [];
    const requireThere = (name: string) =>
      name === "." ? { __esModule: true, default: component } : require(name);
    const env = {
      PRISMATIC_URL: workbench.emulator.url,
      PRISM_REFRESH_TOKEN: workbench.emulator.refreshToken,
    };
    new Function("require", "exports", "test", "expect", "process", outputText)(
      requireThere,
      {},
      (_name: string, body: () => Promise<void>) => tests.push(body),
      expect,
      { env },
    );
    expect(tests).toHaveLength(1);
    // Spectral's logger writes to the console.
    const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
    await tests[0]?.();
    warn.mockRestore();
  });
});

/** A call in a flow of a code-native integration. */
function inFlow(key: string, call: string): string {
  return `import { flow } from "@prismatic-io/spectral";
    export const ${key}Flow = flow({
      name: "Copied",
      stableKey: "copied",
      description: "",
      onExecution: async (context) => {
        ${call}
        return { data: null };
      },
    });`;
}

/** What the compiler says of these files beside the example of a code-native integration. */
function compile(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "workbench-copies-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    generateManifest(join(folder, "manifest"));
    const example = join(folder, "native/example");
    cpSync(join(root, "examples/code-native/src"), example, { recursive: true });
    // The secrets that the copies read are config variables of the integration.
    const pages = readFileSync(join(example, "configPages.ts"), "utf8");
    const secret = 'configVar({ stableKey: "secret", dataType: "string" })';
    const secrets = `elements: { "Access Token": ${secret}, "Refresh Token": ${secret},`;
    writeFileSync(join(example, "configPages.ts"), pages.replace("elements: {", secrets));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const paths = [...Object.keys(files), "native/example/index.ts"];
    const program = ts.createProgram(
      paths.map((path) => join(folder, path)),
      {
        ...{ target: ts.ScriptTarget.ES2022, lib: ["lib.es2023.d.ts"], strict: true, noEmit: true },
        ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
        ...{ skipLibCheck: true, types: ["node", "jest"] },
        paths: { "@component-manifests/prismatic": [join(folder, "manifest/src")] },
      },
    );
    return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${file?.fileName.replace(folder, "")}: ${message}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function generateManifest(folder: string): void {
  const command = join(root, "node_modules/@prismatic-io/spectral/bin/component-manifest.js");
  execFileSync(process.execPath, [command, "--skip-signature-verify", "--output-dir", folder], {
    cwd: root,
    env: { ...process.env, npm_package_json: join(root, "package.json") },
  });
}

test("the operations of a run are copied with their variables, and run elsewhere", async () => {
  const inputs = { nameContains: "order", fetchAll: true };
  const run = await workbench.run("actions", "listInstances", inputs);
  const { graphql = "" } = await copy("actions", "listInstances", inputs, run.id);
  const [, operation = "", variables = ""] =
    /^([\s\S]*)\n\n# Variables:\n([\s\S]*)$/.exec(graphql) ?? [];
  const response = await fetch(`${workbench.emulator.url}/api`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${workbench.emulator.accessToken()}`,
    },
    body: JSON.stringify({
      query: operation,
      variables: JSON.parse(variables.replace(/^# /gm, "")),
    }),
  });
  const { data } = (await response.json()) as { data: unknown };
  expect(data).toEqual((run.result as { data: unknown }).data);
  expect((await copy("actions", "listInstances", inputs)).graphql).toBeUndefined();
});

test("a text of several lines is copied as it is", async () => {
  const placeholder = ["$", "{c}"].join("");
  const query = `query Q {\n  a(b: "\`${placeholder}\`\\\\n")\n}\n`;
  const { yaml = "", codeNative = "" } = await copy("actions", "rawRequest", { query });
  expect((parse(yaml) as YamlStep[])[0]?.inputs.query).toEqual({ type: "value", value: query });
  const called = new Function("context", `return (async () => { ${codeNative} })();`);
  const rawRequest = jest.fn();
  await called({ components: { prismatic: { rawRequest } }, configVars: {} });
  expect(rawRequest).toHaveBeenCalledWith({ connection: undefined, query });
});

test("no copy holds a password", async () => {
  const inputs = {
    configVariableId: "x",
    accessToken: "a secret one",
    refreshToken: "another one",
  };
  const copies = await copy("actions", "importOAuth2Connection", inputs);
  expect(JSON.stringify(copies)).not.toMatch(/secret one|another one/);
  expect(copies.yaml).toContain("value: Access Token");
  expect(copies.codeNative).toContain('context.configVars["Access Token"]');
  expect(copies.invoke).toContain("process.env.ACCESS_TOKEN");
});
