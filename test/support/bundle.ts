import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "../../emulator";
import { loadPlatform } from "../../emulator/player/platform";

/** The built component. */
export const BUNDLE = join(__dirname, "..", "..", "dist", "index.js");

/** @throws Error when the component was not built. */
export function requireBuilt(): void {
  if (!existsSync(BUNDLE)) throw new Error("Build it first: npm run build");
}

/** The built component, as the platform loads it, with a connection to an emulator. */
export interface Bundle {
  /** What was logged as a warning or an error. */
  readonly warnings: string[];
  /** Performs an action and returns what it returned. */
  run<T>(key: string, params?: Record<string, unknown>): Promise<T>;
  /** What a data source returned. */
  dataSource<T>(key: string, params?: Record<string, unknown>): Promise<T>;
  /** The GraphQL data that an action returned. */
  data<T>(key: string, params?: Record<string, unknown>): Promise<T>;
}

/** Loads `dist/index.js` and connects it to an emulator. */
export function loadBundle(emulator: Emulator): Bundle {
  const warnings: string[] = [];
  const platform = loadPlatform(BUNDLE, {
    onLog: ({ level, message }) => {
      if (level === "warn" || level === "error") warnings.push(message);
    },
  });
  const connection = {
    key: "apiKey",
    configVarKey: "Prismatic",
    fields: { apiKey: emulator.refreshToken, tenantId: "", endpoint: emulator.url },
  };
  const run = <T>(key: string, params: Record<string, unknown> = {}) =>
    platform.action<T>(key, { connection, ...params });
  return {
    warnings,
    run,
    dataSource: (key, params) => platform.dataSource(key, { connection, ...params }),
    data: async <T>(key: string, params?: Record<string, unknown>) =>
      (await run<{ data: { data: T } }>(key, params)).data.data,
  };
}
