import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "../../emulator";

const PATH = join(__dirname, "..", "..", "dist", "index.js");

interface Action {
  perform(context: object, params: Record<string, unknown>): Promise<unknown>;
}

/** The built component, as the platform loads it. */
export interface Bundle {
  /** What was logged as a warning or an error. */
  readonly warnings: string[];
  /** Performs an action and returns what it returned. */
  run<T>(key: string, params?: Record<string, unknown>): Promise<T>;
  /** The GraphQL data that an action returned. */
  data<T>(key: string, params?: Record<string, unknown>): Promise<T>;
}

/** Loads `dist/index.js` and connects it to an emulator. */
export function loadBundle(emulator: Emulator): Bundle {
  if (!existsSync(PATH)) {
    throw new Error("There is no dist/index.js: run `npm run build` first.");
  }
  const loaded = require(PATH) as { default?: { actions: Record<string, Action> } };
  const component = loaded.default;
  if (!component) throw new Error("dist/index.js exports no component.");
  const warnings: string[] = [];
  const warn = (...parts: unknown[]) => {
    warnings.push(parts.map(String).join(" "));
  };
  const ignore = () => {};
  const levels = ["trace", "debug", "info", "log", "metric"].map((level) => [level, ignore]);
  const logger = { ...Object.fromEntries(levels), warn, error: warn };
  const connection = {
    key: "apiKey",
    configVarKey: "Prismatic",
    fields: { apiKey: emulator.refreshToken, tenantId: "", endpoint: emulator.url },
  };
  const run = async <T>(key: string, params: Record<string, unknown> = {}): Promise<T> => {
    const action = component.actions[key];
    if (!action) throw new Error(`The bundle has no action "${key}".`);
    return (await action.perform({ logger }, { connection, ...params })) as T;
  };
  return {
    warnings,
    run,
    data: async <T>(key: string, params?: Record<string, unknown>) =>
      (await run<{ data: { data: T } }>(key, params)).data.data,
  };
}
