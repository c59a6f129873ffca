/**
 * Changes the source in small ways, one at a time, and tells which changes no unit test notices.
 * `npm run mutation` takes all that is listed here, `npm run mutation -- client/retry/retry` only that.
 */
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
  "client/pages/paginate": ["client/pages/requests"],
  "client/pages/byIndex": ["client/pages/requests"],
  "client/pages/followCursors": ["client/pages/requests"],
  "client/pages/window": ["client/pages/window"],
  "client/pages/collector": ["client/pages/collector"],
  "client/pages/cursors": ["client/pages/collector"],
  "client/http/transport": ["client/http/transport", "client/http/keptSockets"],
  "client/http/responses": ["client/http/failures"],
  "client/http/graphqlErrors": ["client/http/failures"],
  "client/http/failures": ["client/http/failures"],
  "client/http/toError": ["client/http/failures"],
  "errors/redact": ["errors/redact"],
  "inputs/clean/*": ["inputs/**/*"],
  "steps/polling/transitions": ["steps/polling/transitions"],
  "triggers/signature": ["triggers/signature"],
  "triggers/alert/template": ["triggers/alert/template"],
};

const KILLED = ["Killed", "Timeout"];
const ALIVE = ["Survived", "NoCoverage"];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((area) => !(area in AREAS));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(", ")}. Known: ${Object.keys(AREAS).join(", ")}.`);
  }
  const rows: string[] = [];
  for (const [area, tests] of Object.entries(AREAS)) {
    if (wanted.length === 0 || wanted.includes(area)) rows.push(await judge(area, tests));
  }
  console.log(["", "| source | mutants | noticed | not noticed | score |", ...rows].join("\n"));
}

async function judge(area: string, tests: readonly string[]): Promise<string> {
  const results = await new Stryker({
    mutate: [`src/${area}.ts`],
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
    concurrency: 2,
    timeoutMS: 3_000,
    disableTypeChecks: false,
    reporters: ["clear-text"],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  }).runMutationTest();
  const count = (statuses: readonly string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, alive] = [count(KILLED), count(ALIVE)];
  const score = ((100 * killed) / (killed + alive)).toFixed(0);
  return `| \`${area}.ts\` | ${killed + alive} | ${killed} | ${alive} | ${score}% |`;
}

void main();
