import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack from "webpack";
import { StandInGuard } from "../bundle/standInGuard.cjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stand-ins-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STAND_INS = {
  "standIns/types.js": 'export const PerformSafety = { SAFE: "SAFE" };',
  "standIns/axios.js": "export default { post() {} };",
};

/** Builds a package file that gets the stand-ins, as Spectral's files do, and returns the errors. */
async function build(file: string): Promise<string[]> {
  const files = { ...STAND_INS, "package/perform.js": file };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./package/perform.js",
    output: { path: join(folder, "dist") },
    optimization: { minimize: false },
    resolve: {
      alias: {
        "../types$": join(folder, "standIns/types.js"),
        axios$: join(folder, "standIns/axios.js"),
      },
    },
    plugins: [
      new StandInGuard({ users: join(folder, "package"), standIns: join(folder, "standIns") }),
    ],
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error || !stats) reject(error);
      else resolve(stats.compilation.errors.map(({ message }) => message));
    }),
  );
}

/** What TypeScript writes for a default import. */
const IMPORT_DEFAULT =
  "var __importDefault = (mod) => (mod && mod.__esModule ? mod : { default: mod });";

test("a file that uses what the stand-ins offer builds", async () => {
  const errors = await build(`
    ${IMPORT_DEFAULT}
    const types_1 = require("../types");
    const axios_1 = __importDefault(require("axios"));
    exports.types_1 = types_1.PerformSafety.SAFE;
    exports.post = (url) => (0, axios_1.default.post)(url, { types_1: 1 });
  `);
  expect(errors).toEqual([]);
});

test.each([
  ["a name", 'const t = require("../types"); exports.a = t.Unknown.SAFE;', "uses Unknown of"],
  ["a name in brackets", 'const t = require("../types"); exports.a = t["a-b"];', "uses a-b of"],
  [
    "a name of the default export",
    `${IMPORT_DEFAULT} const axios_1 = __importDefault(require("axios"));
     exports.a = () => (0, axios_1.default.get)("/");`,
    "uses default.get of",
  ],
  [
    "a default export",
    `${IMPORT_DEFAULT} const types_1 = __importDefault(require("../types"));
     exports.a = types_1.default;`,
    "uses default of",
  ],
  ["a computed name", 'const t = require("../types"); exports.a = (k) => t[k];', "single names"],
  ["the whole", 'const t = require("../types"); exports.a = Object.keys(t);', "single names"],
  ["a bare require", 'Object.assign(exports, require("../types"));', "single names"],
])("the build fails for %s that a stand-in lacks", async (_, file, problem) => {
  const errors = await build(file);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("./package/perform.js uses");
  expect(errors[0]).toContain(problem);
  expect(errors[0]).toMatch(/"(\.\.\/types|axios)", which \.\/standIns\/(types|axios)\.js /);
});
