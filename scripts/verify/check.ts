import type { Api } from "./api";

/**
 * - `holds`: what was assumed is so;
 * - `differs`: it is not, or the check failed;
 * - `not checked`: the account has nothing to look at, or its user may not look.
 */
export type Status = "holds" | "differs" | "not checked";

/** What a check found. */
export interface Outcome {
  readonly status: Status;
  /** For the report, which leaves this machine: no record's data, no tokens. */
  readonly details: readonly string[];
  /** For the screen only. */
  readonly onScreen?: readonly string[];
}

/** One assumption about the API, and how to look whether it holds. */
export interface Check {
  /** Short and unique. */
  readonly name: string;
  /** What this project takes for granted, as a sentence. */
  readonly assumes: string;
  /** Looks, and changes nothing. An error is a difference. */
  run(api: Api): Promise<Outcome>;
}

export const holds = (...details: string[]): Outcome => ({ status: "holds", details });
export const differs = (...details: string[]): Outcome => ({ status: "differs", details });
export const notChecked = (...details: string[]): Outcome => ({ status: "not checked", details });

/** Holds when nothing differs; else the differences. */
export const judge = (differences: readonly string[], ...details: string[]): Outcome =>
  differences.length > 0 ? differs(...differences, ...details) : holds(...details);
