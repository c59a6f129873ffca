import { type Platform, StepFailed } from "../emulator/player/platform";

/** The connection that every step of the story uses. */
export interface Connection {
  key: string;
  configVarKey: string;
  fields: { apiKey: string; tenantId?: string; endpoint: string };
}

export function connectionTo(endpoint: string, apiKey: string, tenantId?: string): Connection {
  return { key: "apiKey", configVarKey: "Prismatic", fields: { apiKey, tenantId, endpoint } };
}

/** Prints a numbered story while its steps run. */
export class Story {
  private number = 0;

  constructor(
    private readonly platform: Platform,
    private readonly connection: Connection,
    private readonly print: (line: string) => void,
  ) {}

  /** Runs one action and returns the `data` of its GraphQL response. */
  async act<T>(key: string, params: Record<string, unknown> = {}): Promise<T> {
    const output = await this.platform.action<{ data: { data: T } }>(key, {
      connection: this.connection,
      ...params,
    });
    return output.data.data;
  }

  /** Runs one action and returns all that it returned to the flow. */
  output<T>(key: string, params: Record<string, unknown> = {}): Promise<T> {
    return this.platform.action<T>(key, { connection: this.connection, ...params });
  }

  /** A step of the story: its title, then what came of it. */
  async step<T>(
    title: string,
    work: () => Promise<{ printed: string | string[]; value: T }>,
  ): Promise<T> {
    let result: T | undefined;
    await this.narrate(title, async (say) => {
      const { printed, value } = await work();
      for (const line of [printed].flat()) say(line);
      result = value;
    });
    return result as T;
  }

  /** A step that prints as it goes. */
  async narrate(
    title: string,
    work: (say: (line: string) => void) => Promise<void>,
  ): Promise<void> {
    this.number += 1;
    this.print(`\n${String(this.number).padStart(2)}. ${title}`);
    const started = performance.now();
    await work((line) => this.print(`    ${line}`));
    this.print(`    (${Math.round(performance.now() - started)} ms)`);
  }

  /** A step that must fail: shows the failure as the flow's log would. */
  async failure(title: string, key: string, params: Record<string, unknown>): Promise<void> {
    await this.step(title, async () => {
      try {
        await this.output(key, params);
      } catch (error) {
        if (error instanceof StepFailed) {
          return { printed: `✗ ${error.errorName}: ${error.message}`, value: undefined };
        }
        throw error;
      }
      throw new Error(`${title}: the step was expected to fail, but did not.`);
    });
  }
}
