import { type Hint, PrismaticError, reworded } from "../errors";
import { CURSORS, type CursorLabels } from "../inputs/pagination";

const CHECK_CHANGE =
  "Check the object in Prismatic, or with a Get or List step, before running this step again.";

const RUN_AGAIN = "Run this step again: it finds what was done, and does the rest.";

/**
 * The error of a step; after a change that might have been made, with what to do before another run.
 * @param repeatable whether another run does nothing twice.
 */
export function adviseOnChange(error: unknown, repeatable = false): unknown {
  return error instanceof PrismaticError && error.outcome === "unknown"
    ? reworded(error, `${error.message} ${repeatable ? RUN_AGAIN : CHECK_CHANGE}`)
    : error;
}

/** The error of a list step, with the inputs that would help; by the labels that they have in it. */
export function adviseOnPages(error: unknown, cursors: CursorLabels = CURSORS): unknown {
  if (!(error instanceof PrismaticError)) return error;
  const advice: Record<Hint, string> = {
    fewerRecords: `Add filters, or read the list in parts with Max Records and ${cursors.after}.`,
    smallerPages: "Lower First, so that a page has fewer records.",
  };
  const cursor = error.progress?.cursor;
  const sentences = [
    error.message,
    ...(error.hint ? [advice[error.hint]] : []),
    ...(cursor
      ? [`To continue after the records that were read, set ${cursors.after} to "${cursor}".`]
      : []),
  ];
  return sentences.length > 1 ? reworded(error, sentences.join(" ")) : error;
}
