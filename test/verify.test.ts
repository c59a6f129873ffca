import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kind } from "graphql";
import { type Emulator, type EmulatorOptions, type Store, startEmulator } from "../emulator";
import { type PlatformComponent, publishInput } from "../emulator/publish";
import { loadOperations } from "../scripts/lib/operations";
import { CHECKS } from "../scripts/verify/checks";
import { runVerify, type Terminal, UsageError } from "../scripts/verify/command";
import type { Report } from "../scripts/verify/report";
import { describeError, isDenied } from "../scripts/verify/requestFailed";
import { cleanUp } from "../scripts/verify/write/cleanUp";
import { loadBundle } from "../scripts/verify/write/runLife";
import component from "../src";
import { actions } from "../src/actions";
import { publishInto } from "./support/publishInto";

const MAIN = join(__dirname, "../scripts/verify/main.ts");

/** The queries among the operations, by the files that they are written in. */
const queryNames = loadOperations([join(__dirname, "../src/operations")])
  .definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.operation === "query" ? [node.name?.value] : [],
  )
  .sort();

let folder: string;
let emulator: Emulator;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
});
afterEach(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

const start = async (options: EmulatorOptions = {}) => {
  emulator = await startEmulator({ instances: 150, ...options });
};
const access = () => ({ PRISMATIC_URL: emulator.url, PRISM_REFRESH_TOKEN: emulator.refreshToken });

/** Runs the command in this process. */
async function verify(args: readonly string[] = [], terminal: Partial<Terminal> = {}) {
  const screen: string[] = [];
  const path = join(folder, "report.json");
  const exitCode = await runVerify([...args, "--report", path], {
    env: access(),
    print: (line) => screen.push(line),
    signal: new AbortController().signal,
    ...terminal,
  });
  const text = readFileSync(path, "utf8");
  const report = JSON.parse(text) as Report;
  const check = (name: string) => report.checks.find((one) => one.name === name);
  const named = (status: string) =>
    report.checks.filter((one) => one.status === status).map(({ name }) => name);
  return { exitCode, screen, text, report, check, named };
}

/** IDs of everything that --write could leave. */
const contentsOf = (store: Store) =>
  Object.fromEntries(
    (
      ["customers", "users", "drafts", "integrations", "instances", "webhookEndpoints"] as const
    ).map((name) => [name, [...store[name].keys()].sort()]),
  );

describe("against the emulator", () => {
  test("everything holds, and every query is checked", async () => {
    await start();
    const before = contentsOf(emulator.store);
    const { exitCode, report, named, screen } = await verify();
    expect(named("differs")).toEqual([]);
    expect(exitCode).toBe(0);
    const checked = named("holds").filter((name) => name.startsWith("query "));
    expect(checked).toEqual(queryNames.map((name) => `query ${name}`));
    expect(report.checks.map(({ name }) => name)).toEqual(CHECKS.map(({ name }) => name));
    expect(screen.at(-2)).toBe(
      `${report.holds} hold, 0 differ, ${report.notChecked} not checked; ${report.requests} requests.`,
    );
    expect(emulator.store.counters.mutations).toEqual({});
    expect(contentsOf(emulator.store)).toEqual(before);
    expect(emulator.internalErrors).toEqual([]);
  });

  test("removed fields and arguments are named, with the queries that need them", async () => {
    await start({
      withoutFields: [
        "Customer.externalId",
        "Instance.lastDeployedAt",
        "RootQuery.integrations(hasInstances:)",
      ],
    });
    const { exitCode, check, named } = await verify();
    expect(exitCode).toBe(1);
    expect(check("schema")?.details).toEqual(
      expect.arrayContaining([
        "Customer.externalId is not in the full schema",
        "Instance.lastDeployedAt is not in the full schema",
        "RootQuery.integrations(hasInstances:) is not in the full schema",
      ]),
    );
    expect(named("differs")).toEqual(
      expect.arrayContaining(["operations fit", "query GetCustomer", "query ListIntegrations"]),
    );
    expect(check("query GetInstance")?.details.join("\n")).toContain(
      'Cannot query field "lastDeployedAt" on type "Instance".',
    );
    expect(check("cursors")?.status).toBe("holds");
  });

  test("a change of behaviour is a difference of the one check that assumes otherwise", async () => {
    await start({ accessTokenSeconds: 3600, authFailure: "graphql" });
    const { exitCode, check, named } = await verify(["--only", "token"]);
    expect(exitCode).toBe(1);
    expect(named("differs")).toEqual(["access token"]);
    expect(check("access token")?.details).toEqual(["it expires in 0.04 days"]);
    expect(check("wrong access token")).toMatchObject({
      status: "holds",
      details: ["HTTP status 200, a GraphQL error (code UNAUTHENTICATED)"],
    });
  });

  test("a wrong total count is a difference", async () => {
    await start();
    emulator.faults.next("lyingTotalCount", { times: Number.POSITIVE_INFINITY });
    const { exitCode, check } = await verify(["--only", "total count"]);
    expect(exitCode).toBe(1);
    expect(check("total count")?.details[0]).toMatch(/totalCount \d+, \d+ records/);
  });
});

test("a firewall's page is a difference, and not a missing permission", async () => {
  await start();
  emulator.faults.next("http403", { operationName: "ListUsers" });
  const { exitCode, check } = await verify(["--only", "query ListUsers"]);
  expect(exitCode).toBe(1);
  expect(check("query ListUsers")).toMatchObject({
    status: "differs",
    details: ["ListUsers failed with HTTP status 403"],
  });
});

test("only what is said of documents and permissions is taken from the API's messages", () => {
  const quoting = { message: 'Customer "Acme" not found.', extensions: { code: "NOT_FOUND" } };
  expect(describeError(quoting)).toBe("a GraphQL error (code NOT_FOUND)");
  expect(describeError({ message: 'Cannot query field "a" on type "B".' })).toBe(
    'Cannot query field "a" on type "B".',
  );
  // With a path it was executed, and may quote what it found.
  expect(describeError({ message: 'Cannot query field "Acme"', path: ["user", 0, "name"] })).toBe(
    "a GraphQL error (no code, at user.name)",
  );
  expect(isDenied(200, [{ message: "Access is not permitted" }])).toBe(true);
  expect(isDenied(403, [{ message: "x" }])).toBe(true);
  expect(isDenied(403, [])).toBe(false);
  expect(isDenied(200, [quoting])).toBe(false);
});

test("the report has no token, no endpoint and no data of records", async () => {
  await start();
  const CANARY = "Zanzibar Marmalade";
  const { store } = emulator;
  for (const records of [
    store.customers,
    store.users,
    store.drafts,
    store.integrations,
    store.instances,
  ]) {
    for (const record of records.values()) {
      Object.assign(record, { name: `${CANARY} ${record.id}` });
      if ("description" in record) Object.assign(record, { description: CANARY });
      if ("externalId" in record) Object.assign(record, { externalId: CANARY });
    }
  }
  store.changed();
  emulator.withoutFields(["Customer.externalId"]);
  const { text, report, screen } = await verify();
  expect(report.differs).toBeGreaterThan(0);
  expect(text).not.toMatch(/Zanzibar|Marmalade/);
  const host = new URL(emulator.url).host;
  for (const secret of [emulator.refreshToken, "eyJ", host]) expect(text).not.toContain(secret);
  expect(screen.join("\n")).not.toContain(emulator.refreshToken);
  expect(screen.join("\n")).not.toContain("eyJ");
  expect(report.api).toBe("private stack");
});

describe("the public connector", () => {
  type Input = { key: string; label: string; default?: unknown; dataSource?: string };
  type Published = {
    definition: { public: boolean };
    actions: { key: string; display: { label: string }; inputs: Input[] }[];
    connections: { inputs: Input[] }[];
  };

  /** Publishes what stands for the public connector: ours, changed. */
  async function publish(change: (published: Published) => void): Promise<void> {
    const input = publishInput(component as unknown as PlatformComponent) as Published;
    input.definition.public = true;
    change(input);
    await publishInto(emulator, input);
  }
  const ONLY = ["--only", "public connector"];
  const actionOf = ({ actions }: Published, key: string) => {
    const action = actions.find((one) => one.key === key);
    if (!action) throw new Error(`There is no action ${key}.`);
    return action;
  };

  test("is not checked where there is none, which is not a difference", async () => {
    await start();
    const { exitCode, check } = await verify(ONLY);
    expect(exitCode).toBe(0);
    expect(check("public connector")).toMatchObject({
      status: "not checked",
      details: ["there is no public connector"],
    });
  });

  test("holds when it is the same as ours", async () => {
    await start();
    await publish(() => {});
    const { check } = await verify(ONLY);
    expect(check("public connector")).toMatchObject({
      status: "holds",
      details: ["version 1 of the public connector"],
    });
  });

  test("every difference of keys, labels, defaults and data sources is listed", async () => {
    await start();
    await publish((published) => {
      const list = actionOf(published, "listInstances");
      list.display.label = "List All Instances";
      for (const input of list.inputs) {
        if (input.key === "customerId") input.key = "customer";
        if (input.key === "enabled") input.default = "true";
      }
      const deploy = actionOf(published, "deployInstance");
      for (const input of deploy.inputs) {
        if (input.key !== "instanceId") continue;
        input.label = "Instance Id";
        input.dataSource = "selectCustomer";
      }
      published.actions.push({
        ...deploy,
        key: "archiveInstance",
        display: { ...deploy.display, label: "Archive" },
      });
      published.connections[0]?.inputs.push({
        ...published.connections[0].inputs[0],
        key: "region",
        label: "Region",
      } as Input);
    });
    const { exitCode, check } = await verify(ONLY);
    expect(exitCode).toBe(1);
    expect(check("public connector")?.details).toEqual(
      expect.arrayContaining([
        'action archiveInstance ("Archive") is missing',
        'connection apiKey, input region ("Region") is missing',
        'action listInstances: label "List All Instances", here "List Instances"',
        'action listInstances, input enabled: default "true", here "any"',
        'action deployInstance, input instanceId: label "Instance Id", here "Instance ID"',
        `action deployInstance, input instanceId: data source "selectCustomer", here "${actions.deployInstance.inputs.instanceId.dataSource}"`,
      ]),
    );
    expect(check("public connector")?.details.join()).toMatch(
      /action listInstances, input customer \(".+"\) is missing/,
    );
  });
});

describe("--write", () => {
  const SMALL = ["--only", "token response", "--write", "--yes"];

  test("runs the whole life of an instance, and leaves everything as it was", async () => {
    await start();
    const before = contentsOf(emulator.store);
    const executions = new Set(emulator.store.executions.keys());
    const { exitCode, named } = await verify(SMALL);
    expect(named("differs")).toEqual([]);
    expect(named("holds")).toEqual(
      expect.arrayContaining([
        "create instance",
        "wait for execution",
        "upgrade with a way back",
        "roll back",
        "delete everything",
      ]),
    );
    expect(exitCode).toBe(0);
    expect(contentsOf(emulator.store)).toEqual(before);
    // Prismatic has no way to delete an execution.
    const others = [...emulator.store.executions.keys()].filter((id) => !executions.has(id));
    expect(others).toHaveLength(1);
    expect(emulator.store.executions.get(others[0] ?? "")?.isTestExecution).toBe(true);
    expect(emulator.store.counters.mutations).toMatchObject({
      createCustomer: 1,
      // Once, and again on the way to the next version and back.
      deployInstance: 3,
      deleteCustomer: 1,
    });
  });

  test("deletes everything after a failure too", async () => {
    await start({ withoutFields: ["RootMutation.deployInstance"] });
    const before = contentsOf(emulator.store);
    const { exitCode, check, named } = await verify(SMALL);
    expect(exitCode).toBe(1);
    expect(named("differs")).toEqual(["deploy instance"]);
    expect(check("test flow")).toMatchObject({
      status: "not checked",
      details: ['after "deploy instance" failed'],
    });
    expect(check("delete everything")?.status).toBe("holds");
    expect(contentsOf(emulator.store)).toEqual(before);
  });

  test("lists what could not be deleted", async () => {
    await start({ withoutFields: ["RootMutation.deleteCustomer"] });
    const { exitCode, report, screen } = await verify(SMALL);
    expect(exitCode).toBe(1);
    const [customer] = [...emulator.store.customers.values()].filter(({ name }) =>
      /^verify-[0-9a-f]{12}$/.test(name),
    );
    expect(report.left).toEqual([`customer ${customer?.name} (${customer?.id})`]);
    expect(screen).toContain("Could not be deleted:");
    expect(emulator.store.instances.size).toBeGreaterThan(0);
  });

  test("deletes nothing that has another name, even where the filter is ignored", async () => {
    await start({ instances: 3 });
    const before = contentsOf(emulator.store);
    const platform = loadBundle();
    const connection = {
      key: "apiKey",
      configVarKey: "Prismatic",
      fields: { apiKey: emulator.refreshToken, tenantId: "", endpoint: emulator.url },
    };
    const listed: string[] = [];
    const left = await cleanUp(async (action, { name, ...params }) => {
      listed.push(action);
      const output = await platform.action<{ data: { data: never } }>(action, {
        connection,
        ...params,
      });
      return output.data.data;
    }, "verify-0123456789ab");
    expect(left).toEqual([]);
    expect(listed).toEqual(["listInstances", "listIntegrations", "listCustomers"]);
    expect(contentsOf(emulator.store)).toEqual(before);
  });

  test("asks first, and does nothing without a yes", async () => {
    await start();
    const questions: string[] = [];
    const refuse = async (question: string) => {
      questions.push(question);
      return false;
    };
    await expect(verify(["--write"], { confirm: refuse })).rejects.toThrow(UsageError);
    expect(questions).toEqual([
      `Create a customer, an integration and an instance at ${emulator.url}, and delete them at the end?`,
    ]);
    await expect(verify(["--write"])).rejects.toThrow(/Add --yes/);
    expect(emulator.requests.entries).toEqual([]);
  });

  test("Ctrl-C deletes what was created, and says so", async () => {
    await start({ latencyMs: 150 });
    const before = contentsOf(emulator.store);
    const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...SMALL], {
      env: { ...process.env, ...access() },
    });
    let output = "";
    const interrupted = new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
        // The first step that creates has begun to be reported.
        if (/holds\s+create customer/.test(output)) resolve();
      });
    });
    const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
    await interrupted;
    child.kill("SIGINT");
    expect(await exited).toBe(130);
    expect(output).toContain("Interrupted. Deleting what was created.");
    expect(output).toMatch(/not checked\s+disable instance/);
    expect(output).toMatch(/holds\s+delete everything/);
    expect(emulator.store.counters.mutations.createCustomer).toBe(1);
    expect(contentsOf(emulator.store)).toEqual(before);
  }, 60_000);
});

describe("nothing is checked", () => {
  test.each([
    ["with a wrong token", { PRISM_REFRESH_TOKEN: "wrong-token" }, [], /HTTP status 401/],
    ["without the URL", { PRISMATIC_URL: "" }, [], /Set both/],
    ["with a URL that is none", { PRISMATIC_URL: "app" }, [], /must be a URL/],
    ["where nobody listens", { PRISMATIC_URL: "http://127.0.0.1:1" }, [], /Check PRISMATIC_URL/],
    ["for an unknown check", {}, ["--only", "no such"], /No check has "no such" in its name/],
    ["for an unknown option", {}, ["--fast"], /Unknown option '--fast'/],
  ])("%s", async (_, env, args, message) => {
    await start();
    const error = await verify(args, { env: { ...access(), ...env } }).catch((e: Error) => e);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("wrong-token");
  });
});

test("checks have unique names and say what they assume in a sentence", async () => {
  await start({ instances: 0 });
  const names = CHECKS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(CHECKS.filter(({ assumes }) => !/^\S.*\.$/.test(assumes))).toEqual([]);
});
