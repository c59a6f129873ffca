import { testing } from "@prismatic-io/spectral";
import { createConnection } from "@prismatic-io/spectral/dist/testing";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../emulator";
import component from "../../src";
import { apiKeyConnection } from "../../src/connection";

/** A component that talks to an emulator of its own. */
export interface Harness {
  readonly emulator: Emulator;
  /** The connection of the emulator's user. */
  readonly connection: ReturnType<typeof createConnection>;
  /** Everything that was logged. */
  readonly logs: string[];
  /** Runs an action by its key through Spectral's harness and returns what it returned. */
  run<T = unknown>(key: string, params?: Record<string, unknown>): Promise<T>;
  /** The error that an action ends with. */
  fail(key: string, params?: Record<string, unknown>): Promise<Error & Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Starts an emulator and a harness for the component's actions against it. */
export async function startHarness(options?: EmulatorOptions): Promise<Harness> {
  const emulator = await startEmulator(options);
  const connection = createConnection(apiKeyConnection, {
    apiKey: emulator.refreshToken,
    tenantId: "",
    endpoint: emulator.url,
  });
  const logs: string[] = [];
  const log = (...parts: unknown[]) => {
    logs.push(parts.map(String).join(" "));
  };
  const logger = {
    ...testing.loggerMock(),
    trace: log,
    debug: log,
    info: log,
    log,
    warn: log,
    error: log,
    metric: log,
  };
  const harness = testing.createHarness(
    component as unknown as Parameters<typeof testing.createHarness>[0],
  );
  const run = <T>(key: string, params: Record<string, unknown> = {}) =>
    harness.action(key, { connection, ...params }, { logger } as never) as Promise<T>;
  return {
    emulator,
    connection,
    logs,
    run,
    fail: async (key, params) => {
      try {
        await run(key, params);
      } catch (error) {
        return error as Error & Record<string, unknown>;
      }
      throw new Error(`${key} was expected to fail.`);
    },
    stop: () => emulator.stop(),
  };
}
