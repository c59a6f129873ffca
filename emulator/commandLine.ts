import { type ParseArgsConfig, parseArgs } from "node:util";

/** The largest numbers that options of a command may have, by the option's name. */
const MOST = {
  port: 65_535,
  instances: 1_000_000,
  executions: 1_000_000,
  "recent-executions": 1_000_000,
  logs: 10_000_000,
  seed: 2 ** 31,
  latency: 600_000,
  "rate-limit": 1_000_000,
  "token-seconds": 2 ** 31,
} as const;

export type NumberOption = keyof typeof MOST;

/**
 * Reads the arguments of a command.
 * @throws Error that says what is wrong, and how the command is asked for all options.
 */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  command: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new Error(`${problem}. All options: ${command} --help`);
  }
}

/** The number that an option has, if any. @throws Error when it is not a whole number in its range. */
export function wholeNumber(name: NumberOption, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > MOST[name]) {
    throw new Error(`--${name} must be a whole number from 0 to ${MOST[name]}, not "${text}".`);
  }
  return value;
}

/** A limit of the rate; 0 is none. */
export function rateLimitOf(perSecond: number | undefined): { perSecond: number } | undefined {
  return perSecond ? { perSecond } : undefined;
}
