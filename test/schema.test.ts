import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, validate } from "graphql";
import { type Emulator, startEmulator } from "../emulator";
import { mergeSchema } from "../scripts/lib/mergeSchema";
import { loadOperations } from "../scripts/lib/operations";
import { schemaDifferences } from "../scripts/lib/schemaDifferences";

const root = join(__dirname, "..");
const sdl = readFileSync(join(root, "schema/prismatic.graphql"), "utf8");
const build = (text: string) => buildSchema(text, { assumeValidSDL: true });
const ours = build(sdl);

/** The project's schema with one change, as the API might have made it. */
function changed(from: string, to: string): string {
  const at = sdl.indexOf(from);
  if (at < 0) throw new Error(`The schema has no ${JSON.stringify(from)}.`);
  return sdl.slice(0, at) + to + sdl.slice(at + from.length);
}

const differencesTo = (full: string): string[] =>
  schemaDifferences(ours, build(full)).map(({ coordinate, message }) => `${coordinate} ${message}`);

/** The text of a type's field in the schema, with its arguments. */
function fieldOf(type: string, field: string): string {
  const block = new RegExp(`\\n(?:type|input) ${type}[ {][\\s\\S]*?\\n}`).exec(sdl)?.[0];
  const line = block?.split("\n").find((text) => new RegExp(`^  ${field}[(:]`).test(text));
  if (!line) throw new Error(`The schema has no ${type}.${field}.`);
  return line;
}

function inType(type: string, from: string, to: string): string {
  const start = sdl.search(new RegExp(`\\n(type|input|enum|interface) ${type}[ {]`));
  const at = sdl.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`The schema has no ${from} in ${type}.`);
  return sdl.slice(0, at) + to + sdl.slice(at + from.length);
}

describe("schema differences", () => {
  test("there are none to a schema that has more", () => {
    const more = `${sdl}
      type SomethingNew { id: ID! }
      extend type Instance { somethingNew(optional: Int): SomethingNew }
      extend input UpdateInstanceInput { somethingNew: String }
    `;
    expect(differencesTo(more)).toEqual([]);
  });

  test("a type that is gone is reported, and so is every use of it", () => {
    const differences = differencesTo(sdl.replace(/\bUUID\b/g, "Uuid"));
    expect(differences).toContain("UUID is not in the full schema");
    expect(differences).toHaveLength(sdl.match(/\bUUID\b/g)?.length ?? 0);
  });

  test.each([
    [
      "a field that is gone",
      () => inType("Instance", fieldOf("Instance", "needsDeploy"), ""),
      /^Instance\.needsDeploy is not in the full schema$/,
    ],
    [
      "a field that became nullable",
      () => inType("PageInfo", "hasNextPage: Boolean!", "hasNextPage: Boolean"),
      /^PageInfo\.hasNextPage is Boolean! here and Boolean in the full schema$/,
    ],
    [
      "a field of another type",
      () => inType("PageInfo", "endCursor: String", "endCursor: ID"),
      /^PageInfo\.endCursor is String here and ID in the full schema$/,
    ],
    [
      "an argument that is gone",
      () => {
        const line = fieldOf("RootQuery", "customers");
        return changed(line, line.replace(/offset: Int,? ?/, ""));
      },
      /^RootQuery\.customers\(offset:\) is not in the full schema$/,
    ],
    [
      "an argument of another type",
      () => {
        const line = fieldOf("RootQuery", "customers");
        return changed(line, line.replace("first: Int", "first: Int!"));
      },
      /^RootQuery\.customers\(first:\) is Int here and Int! in the full schema$/,
    ],
    [
      "an argument that became required",
      () => {
        const line = fieldOf("RootQuery", "customers");
        return changed(line, line.replace("(", "(region: String!, "));
      },
      /^RootQuery\.customers\(region:\) is required by the full schema and is not here$/,
    ],
    [
      "an input field that is gone",
      () => inType("DeployInstanceInput", fieldOf("DeployInstanceInput", "force"), ""),
      /^DeployInstanceInput\.force is not in the full schema$/,
    ],
    [
      "an input field that became required",
      () => {
        const line = fieldOf("DeployInstanceInput", "force");
        return inType("DeployInstanceInput", line, `${line}\n  reason: String!`);
      },
      /^DeployInstanceInput\.reason is required by the full schema and is not here$/,
    ],
    [
      "an enum value that is gone",
      () => inType("OrderDirection", "ASC", "UP"),
      /^OrderDirection\.ASC is not in the full schema$/,
    ],
    [
      "a type that is of another kind",
      () => changed("scalar UUID", "enum UUID { ONE }"),
      /^UUID is scalar here and enum in the full schema$/,
    ],
    [
      "an interface that is gone",
      () => changed("type Instance implements Node", "type Instance"),
      /^Instance implements Node is not in the full schema$/,
    ],
    [
      "another root type",
      () => changed("query: RootQuery", "query: RootMutation"),
      /^schema\.query is RootQuery here and RootMutation in the full schema$/,
    ],
  ])("%s is reported by its coordinate", (_, full, expected) => {
    const differences = differencesTo(full());
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatch(expected);
  });
});

test("every operation is valid in the project's schema", () => {
  const operations = loadOperations([
    join(root, "src/operations"),
    join(root, "schema/tools.graphql"),
  ]);
  expect(operations.definitions.length).toBeGreaterThan(40);
  expect(validate(ours, operations).map(({ message }) => message)).toEqual([]);
});

describe("npm run schema:check", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "schema-check-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function check(
    args: string[],
    env: Record<string, string> = {},
  ): Promise<{ code: number; output: string }> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [require.resolve("tsx/cli"), join(root, "scripts/schema-check.ts"), ...args],
        { env: { PATH: process.env.PATH, ...env } },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
      );
    });
  }

  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  test("succeeds when ours is a part of the file's schema", async () => {
    const path = file("full.graphql", `${sdl}\ntype SomethingNew { id: ID! }\n`);
    await expect(check([path])).resolves.toEqual({
      code: 0,
      output: `schema/prismatic.graphql and all operations fit ${path}.\n`,
    });
  });

  test("fails with each difference when it is not", async () => {
    const path = file(
      "changed.graphql",
      inType("Instance", fieldOf("Instance", "needsDeploy"), "  needsDeploy: Int"),
    );
    const { code, output } = await check([path]);
    expect(code).toBe(1);
    expect(output).toContain("Instance.needsDeploy is Boolean");
    expect(output).toContain("1 difference to ");
  });

  describe("with PRISMATIC_URL and PRISM_REFRESH_TOKEN", () => {
    let emulator: Emulator;
    beforeAll(async () => {
      emulator = await startEmulator();
    });
    afterAll(() => emulator.stop());

    test("asks the running API", async () => {
      const env = { PRISMATIC_URL: emulator.url, PRISM_REFRESH_TOKEN: emulator.refreshToken };
      await expect(check([], env)).resolves.toEqual({
        code: 0,
        output: `schema/prismatic.graphql and all operations fit ${emulator.url}.\n`,
      });
    });

    test("reports which request failed, without the token", async () => {
      const token = "canary-refresh-token";
      const env = { PRISMATIC_URL: emulator.url, PRISM_REFRESH_TOKEN: token };
      const { code, output } = await check([], env);
      expect(code).toBe(1);
      expect(output).toContain(`${emulator.url}/auth/refresh responded with status 4`);
      expect(output).not.toContain(token);
    });
  });

  test("says how to use it when there is nothing to compare with", async () => {
    const { code, output } = await check([]);
    expect(code).toBe(2);
    expect(output).toContain("PRISM_REFRESH_TOKEN");
  });
});

describe("adding to the schema", () => {
  const current = `type Instance {
  id: ID!
  gone: String
  unused: String
  inFailedState: Boolean!
}

enum Status {
  OLD
}

type RootQuery {
  instances(first: Int): Instance
}`;
  const full = `type Customer {
  id: ID!
}

type Instance {
  id: ID!
  customer: Customer
  inFailedState: Boolean
}

type RootQuery {
  instances(first: Int, name: String): Instance
}`;
  const merged = mergeSchema(`# Head\n\n${current}`, `# Head\n\n${full}`, (coordinate) =>
    ["Instance.unused", "Instance.id"].includes(coordinate),
  );

  test("types, fields and arguments that are new come in", () => {
    expect(merged).toContain("type Customer {");
    expect(merged).toContain("  customer: Customer\n");
    expect(merged).toContain("  instances(first: Int, name: String): Instance");
  });

  test("what the API has changed meanwhile stays as it was", () => {
    expect(merged).toContain("  inFailedState: Boolean!\n");
    expect(merged).toContain("  gone: String\n");
    expect(merged).toContain("enum Status {");
  });

  test("what no operation uses any more goes", () => {
    expect(merged).not.toContain("unused");
  });

  test("the project's own schema stays as it is when nothing is added", () => {
    expect(mergeSchema(sdl, sdl, () => true)).toBe(sdl);
  });
});
