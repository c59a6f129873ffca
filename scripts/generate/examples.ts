import { testing } from "@prismatic-io/spectral";
import { startEmulator } from "../../emulator";
import { REGIONS } from "../../src/connection";
import { ACTIONS } from "../../test/support/contract";
import { validParams } from "../../test/support/params";

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
  for (const key of Object.keys(actions)) requireContract(key);
  for (const key of Object.keys(actions).sort()) {
    const action = actions[key];
    if (action) examples[key] = await record(key, action);
  }
  return examples;
}

/** @throws when the contract, which is written by hand, lacks the action. */
function requireContract(key: string): void {
  if (key in ACTIONS) return;
  throw new Error(
    `${key} is not in test/support/contract.ts. Add its label and inputs to the group of its resource.`,
  );
}

async function record(key: string, action: Performing): Promise<unknown> {
  const emulator = await startEmulator();
  try {
    const params = validParams(emulator.store)[key];
    if (!params) throw new Error(`${key} has no params in test/support/params.ts.`);
    const connection = {
      key: "apiKey",
      configVarKey: "Prismatic",
      fields: { apiKey: emulator.refreshToken, endpoint: emulator.url },
    };
    const context = { logger: testing.loggerMock(), debug: { enabled: false } };
    const output = await action.perform(context as never, { connection, ...params } as never);
    return JSON.parse(JSON.stringify(output).replaceAll(emulator.url, PUBLIC_URL));
  } catch (error) {
    throw new Error(`No example of ${key} could be recorded.`, { cause: error });
  } finally {
    await emulator.stop();
  }
}
