import { createHash } from "node:crypto";
import type { GraphQLRequest } from "./operation";

const INDEX = /^arrayconnection:(\d{1,15})$/;

/** Counts the attempts of equal requests, and the pages of equal lists. */
export class Repetitions {
  readonly #attempts = new Map<string, { count: number; failed: boolean }>();
  /** Of each list the cursors that its pages followed, in the order of their requests. */
  readonly #lists = new Map<string, string[]>();

  /** The number of this attempt, and a function to be told whether it failed. */
  begin(key: string): { attempt: number; end(failed: boolean): void } {
    const last = this.#attempts.get(key);
    const entry = { count: last?.failed ? last.count + 1 : 1, failed: false };
    this.#attempts.set(key, entry);
    return {
      attempt: entry.count,
      end: (failed) => {
        entry.failed = failed;
      },
    };
  }

  /** The number of the page that a query requests; undefined when it requests none. */
  pageOf({ text, variables }: GraphQLRequest): number | undefined {
    const { first, last, after, before, offset, ...filters } = variables;
    const size = first ?? last;
    if (typeof size !== "number" || size < 1) return undefined;
    if (typeof offset === "number" && offset > 0) return Math.floor(offset / size) + 1;
    const cursor = String(after ?? before ?? "");
    const list = keyOf(text, filters);
    const cursors = this.#lists.get(list) ?? [""];
    this.#lists.set(list, cursors);
    const index = INDEX.exec(Buffer.from(cursor, "base64").toString("latin1"))?.[1];
    if (index !== undefined && typeof after === "string") {
      return Math.floor((Number(index) + 1) / size) + 1;
    }
    if (!cursors.includes(cursor)) cursors.push(cursor);
    return cursors.indexOf(cursor) + 1;
  }
}

/** A short text that is the same for the same request. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}
