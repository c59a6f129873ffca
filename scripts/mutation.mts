/**
 * Changes the source in small ways, one at a time, and tells which changes no unit test notices.
 * `npm run mutation` takes all that is listed here, `npm run mutation -- client/retry/retry` only that;
 * `--concurrency 1` runs one at a time instead of two.
 */
import { relative } from "node:path";
import { parseArgs } from "node:util";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";

/**
 * Sources with the unit tests that judge them: those that run in milliseconds, without a server
 * where one is not needed. The other tests notice more, so that the scores are a lower bound.
 */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  "client/retry/retry": ["client/retry/limits"],
  "client/retry/budget": ["client/retry/limits"],
  "client/retry/deadline": ["client/retry/deadline"],
  "client/retry/rate": ["client/retry/rate"],
  "client/retry/fairQueue": ["client/retry/fairQueue"],
  "client/retry/pace": ["client/retry/pace"],
  "client/auth/tokens": ["client/auth/lifetime"],
  "client/auth/lifetime": ["client/auth/lifetime"],
  "client/auth/refreshAccessToken": ["client/auth/lifetime"],
  "client/auth/credentials": ["client/auth/credentials", "client/auth/credentials.inputs"],
  "client/pages/paginate": ["client/pages/requests", "client/pages/paginate"],
  "client/pages/byIndex": ["client/pages/requests", "client/pages/paginate"],
  "client/pages/followCursors": ["client/pages/requests"],
  "client/pages/window": ["client/pages/window"],
  "client/pages/collector": ["client/pages/collector"],
  "client/pages/cursors": ["client/pages/collector"],
  "client/http/transport": ["client/http/transport", "client/http/keptSockets"],
  "client/http/responses": ["client/http/failures"],
  "client/http/graphqlErrors": ["client/http/failures"],
  "client/http/failures": ["client/http/failures"],
  "client/http/toError": ["client/http/failures"],
  "errors/redact": ["errors/*"],
  "errors/peel": ["errors/*"],
  "errors/secretForms": ["errors/*"],
  "errors/secretsOf": ["errors/*"],
  "configVariables/*": ["configVariables/{to*,shapes,closestKeys}"],
  "stepResults/*": ["stepResults/find", "stepResults/unpack", "stepResults/download"],
  "steps/workThrough": ["steps/workThrough"],
  "steps/ensure": ["steps/ensure"],
  "steps/differences": ["steps/differences"],
  "steps/payloadErrors": ["steps/payloadErrors"],
  "steps/report/*": ["steps/report/*"],
  "actions/executions/attempts": ["actions/executions/attempts"],
  "actions/executions/executionRequest": ["actions/executions/executionRequest"],
  "actions/executions/waitUntilEnded": ["actions/executions/waitForExecution"],
  "actions/executions/replayOneByOne": ["actions/executions/replayFailedExecutions"],
  "actions/executions/replayFailedExecutions": ["actions/executions/replayFailedExecutions"],
  "actions/executions/chooseFailed": ["actions/executions/replayFailedExecutions"],
  "actions/integrations/checkDefinition": ["actions/integrations/checkDefinition"],
  "actions/instances/applyInstance": ["actions/instances/instances"],
  "actions/instances/invoke/*": ["actions/instances/invokeFlow"],
  "actions/instances/ensure/*": ["actions/instances/ensureInstance"],
  "inputs/clean/*": ["inputs/**/*"],
  "steps/polling/transitions": ["steps/polling/transitions"],
  "triggers/signature": ["triggers/signature"],
  "triggers/alert/template": ["triggers/alert/template"],
};

const KILLED = ["Killed", "Timeout"];
const ALIVE = ["Survived", "NoCoverage"];

async function main(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { concurrency: { type: "string", default: "2" } },
  });
  const unknown = wanted.filter((area) => !(area in AREAS));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(", ")}. Known: ${Object.keys(AREAS).join(", ")}.`);
  }
  const rows: string[] = [];
  for (const [area, tests] of Object.entries(AREAS)) {
    if (wanted.length === 0 || wanted.includes(area)) {
      rows.push(...(await judge(area, tests, Number(values.concurrency))));
    }
  }
  console.log(["", "| source | mutants | noticed | not noticed | score |", ...rows].join("\n"));
}

async function judge(
  area: string,
  tests: readonly string[],
  concurrency: number,
): Promise<string[]> {
  const results = await new Stryker({
    mutate: [`src/${area}.ts`, "!**/*.test.ts"],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      configFile: "jest.config.js",
      config: {
        roots: ["<rootDir>/src"],
        testMatch: tests.map((test) => `**/src/${test}.test.ts`),
      },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: "perTest",
    // Constants are set once, before any test: the pages that tell them are tested instead.
    ignoreStatic: true,
    ignorePatterns: ["assets*", "bench", "bundle", "demo", "dist", "docs", "examples"],
    concurrency,
    timeoutMS: 3_000,
    disableTypeChecks: false,
    reporters: ["clear-text"],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  }).runMutationTest();
  const paths = [...new Set(results.map(({ fileName }) => fileName))];
  return paths.map((path) =>
    rowOf(
      path,
      results.filter(({ fileName }) => fileName === path),
    ),
  );
}

function rowOf(path: string, results: readonly MutantResult[]): string {
  const count = (statuses: readonly string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, alive] = [count(KILLED), count(ALIVE)];
  const score = ((100 * killed) / (killed + alive)).toFixed(0);
  const source = relative("src", path).replaceAll("\\", "/");
  return `| \`${source}\` | ${killed + alive} | ${killed} | ${alive} | ${score}% |`;
}

void main();
