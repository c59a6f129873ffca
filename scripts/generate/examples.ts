import { startEmulator } from "../../emulator";
import { REGIONS } from "../../src/connection";
import { isNamedError } from "../../src/errors";
import { validParams } from "../../test/support/params";
import { IncompleteError } from "./byHand";

/** What stands for the emulator's own address, which has another port in each run. */
const PUBLIC_URL = REGIONS[0].value;

/** An action of the component, as far as running it goes. */
interface Performing {
  perform(context: never, params: never): Promise<unknown>;
}

/**
 * What each action truly returned, each from a freshly seeded emulator of its own. The emulator's
 * clock and IDs are the same in each run, so the examples are too.
 */
export async function recordExamples(
  actions: Readonly<Record<string, Performing>>,
): Promise<Record<string, unknown>> {
  const examples: Record<string, unknown> = {};
  for (const key of Object.keys(actions).sort()) {
    const action = actions[key];
    if (action) examples[key] = await record(key, action);
  }
  return examples;
}

const silent = () => {};
/** What actions log is for those who run flows. */
const logger = {
  metric: silent,
  trace: silent,
  debug: silent,
  info: silent,
  log: silent,
  warn: silent,
  error: silent,
};

async function record(key: string, action: Performing): Promise<unknown> {
  const emulator = await startEmulator();
  try {
    const params = validParams(emulator.store)[key];
    const connection = {
      key: "apiKey",
      configVarKey: "Prismatic",
      fields: { apiKey: emulator.refreshToken, endpoint: emulator.url },
    };
    const context = { logger, debug: { enabled: false } };
    const output = await action.perform(context as never, { connection, ...params } as never);
    return JSON.parse(JSON.stringify(output).replaceAll(emulator.url, PUBLIC_URL));
  } catch (error) {
    const failed = `${key} fails on the emulator with its params of test/support/params.ts`;
    if (!isNamedError(error)) throw new Error(`${failed}.`, { cause: error });
    throw new IncompleteError(
      `${failed}:\n  ${error.message}\nWhere no seeded record fits, add one to emulator/store/seed.`,
    );
  } finally {
    await emulator.stop();
  }
}
