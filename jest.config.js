const { availableParallelism } = require("node:os");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/emulator", "<rootDir>/workbench", "<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "ts-jest",
      {
        // Types are checked by `npm run typecheck`; here they are only taken away.
        tsconfig: {
          target: "es2022",
          module: "commonjs",
          moduleResolution: "node10",
          ignoreDeprecations: "6.0",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
  setupFiles: ["<rootDir>/test/support/production.cjs"],
  testTimeout: 30_000,
  // More than there are cores: tests of timeouts wait rather than work.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // What a worker keeps of earlier files makes its garbage collector slow.
  workerIdleMemoryLimit: "450MB",
};
