/**
 * The rooms of `src` and the arrows between them: `npm run lint:imports` holds them, and that no
 * files import each other in a circle. Types count as imports.
 */

/** What each room may import, apart from itself. The order is the order of the floors. */
const ROOMS = {
  values: [],
  errors: ["values"],
  generated: [],
  client: ["values", "errors"],
  inputs: ["values", "errors", "generated"],
  configVariables: ["values", "errors", "client", "inputs", "generated"],
  stepResults: ["values", "errors", "client", "generated"],
  steps: ["values", "errors", "client", "inputs", "configVariables", "stepResults", "generated"],
  triggers: [
    "values",
    "errors",
    "client",
    "inputs",
    "configVariables",
    "stepResults",
    "steps",
    "generated",
  ],
  dataSources: [
    "values",
    "errors",
    "client",
    "inputs",
    "configVariables",
    "stepResults",
    "steps",
    "generated",
  ],
  actions: [
    "values",
    "errors",
    "client",
    "inputs",
    "configVariables",
    "stepResults",
    "steps",
    "generated",
  ],
};

/** Why a room may not import more. */
const REASONS = {
  values: "Values are pure helpers: whoever reads one needs to read nothing else.",
  errors: "Every room throws the named errors, so they stand below all of them.",
  generated: "Generated code is rewritten by its generator and knows nothing of the code by hand.",
  client: "The client knows tokens, HTTP and pages, but no action, input or label.",
  inputs: "Inputs check values before anything is sent, so they need no network.",
  configVariables: "Config variables are looked up and converted for several steps, and know none.",
  stepResults: "Step results are found and decoded for several steps, and know none.",
  steps: "Steps hold what actions, data sources and triggers share, and know none of them.",
  triggers: "A trigger can be read without any action; what both need belongs to steps.",
  dataSources: "A data source can be read without any action; what both need belongs to steps.",
  actions: "An action stands beside triggers and data sources, not on them.",
};

/** Files of `src` itself that rooms may import: the connection and the version are facts. */
const FACTS = "^src/(connection|version)[.]ts$";

/** The type of an operation, which generated operations have. */
const OPERATION = "^src/client/operation[.]ts$";

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: REASONS[room],
  severity: "error",
  from: { path: `^src/${room}/`, pathNot: "[.]test[.]ts$" },
  to: {
    path: "^(src|emulator|workbench|test|demo|bench|scripts|bundle)/",
    pathNot: [`^src/(${[room, ...allowed].join("|")})/`, FACTS, OPERATION],
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "no-circles",
      comment: "Files that import each other can only be understood together.",
      severity: "error",
      from: { path: "^(src|emulator|workbench)/" },
      to: { circular: true },
    },
    {
      name: "emulator-is-apart",
      comment:
        "The emulator is a second witness of the API: code shared with src would repeat its mistakes.",
      severity: "error",
      from: { path: "^emulator/" },
      to: { path: "^(src|test|demo|bench|scripts|bundle|workbench)/" },
    },
    {
      name: "workbench-uses-what-is-built",
      comment:
        "The workbench runs a built component as the platform does: it sees what is published, and nothing else of src.",
      severity: "error",
      from: { path: "^workbench/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(src|test|demo|bench|scripts|bundle)/" },
    },
    {
      name: "workbench-page-is-for-browsers",
      comment:
        "What the page imports is sent to a browser: nothing of Node, the server or the emulator.",
      severity: "error",
      from: { path: "^workbench/page/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(workbench/server|emulator)/" },
    },
    {
      name: "only-graphql-knows-graphql-request",
      comment: "The library behind requests can be replaced in one file.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/client/http/graphql[.]ts$" },
      to: { path: "node_modules/graphql-request" },
    },
    {
      name: "no-development-code-in-the-bundle",
      comment: "What src imports is published, so it must be a dependency and no test or tool.",
      severity: "error",
      from: { path: "^src/", pathNot: "[.]test[.]ts$" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere fails only when it runs.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|examples)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
