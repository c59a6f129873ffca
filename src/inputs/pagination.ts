import { InvalidInputError } from "../errors";
import { flag, integer, text } from "./fields";

/** How an action shows its cursors, where "after" and "before" mean something else in it. */
export interface CursorLabels {
  after: string;
  before: string;
}

/** The labels of the cursors in most lists. */
export const CURSORS: CursorLabels = { after: "After", before: "Before" };

/** How many records to return: shown before the rare filters of a list. */
export function fetchInputs(cursors = CURSORS) {
  return {
    fetchAll: flag({
      label: "Fetch All",
      comments:
        "When true, retrieves every page of results. When false, returns one page of up to 100 records, unless Max Records is set.",
    }),
    maxRecords: integer(
      {
        label: "Max Records",
        comments: `Maximum number of records to return (1 or more), over as many pages as needed. To continue, pass pageInfo.endCursor of the result as ${cursors.after}.`,
        placeholder: "Enter number of records",
        example: "1000",
      },
      { min: 1 },
    ),
  };
}

/** Which page to return: shown last. */
export function pageInputs(cursors = CURSORS) {
  return {
    first: integer(
      {
        label: "First",
        comments: "Page size, counted from the start of the list (1-100, default 100).",
        placeholder: "Enter page size",
        example: "50",
      },
      { min: 1, max: 100 },
    ),
    after: text({
      label: cursors.after,
      comments:
        "Cursor to continue from: pageInfo.endCursor of a previous result. Used with First.",
      placeholder: "Enter cursor",
      example: "YXJyYXljb25uZWN0aW9uOjk5",
    }),
    last: integer(
      {
        label: "Last",
        comments: "Page size, counted from the end of the list (1-100).",
        placeholder: "Enter page size",
        example: "50",
      },
      { min: 1, max: 100 },
    ),
    before: text({
      label: cursors.before,
      comments:
        "Cursor to read backwards from: pageInfo.startCursor of a previous result. Used with Last.",
      placeholder: "Enter cursor",
      example: "YXJyYXljb25uZWN0aW9uOjEwMA==",
    }),
    offset: integer(
      {
        label: "Offset",
        comments: "Number of records to skip (0 or more, default 0).",
        placeholder: "Enter number of records",
        example: "100",
      },
      { min: 0 },
    ),
  };
}

/** The clean values of `fetchInputs` and `pageInputs`. */
export interface PaginationParams {
  fetchAll: boolean;
  maxRecords: number | undefined;
  first: number | undefined;
  after: string | undefined;
  last: number | undefined;
  before: string | undefined;
  offset: number | undefined;
}

/** Refuses combinations of inputs that contradict each other. */
export function checkPagination(params: PaginationParams, cursors: CursorLabels = CURSORS): void {
  const { fetchAll, maxRecords, first, after, last, before } = params;
  const forwards = first !== undefined ? "First" : after !== undefined ? cursors.after : undefined;
  const backwards = last !== undefined ? "Last" : before !== undefined ? cursors.before : undefined;
  if (forwards && backwards) {
    throw new InvalidInputError(
      `${forwards} and ${backwards} cannot be combined. Use First and ${cursors.after} to read forwards, or Last and ${cursors.before} to read backwards.`,
      backwards,
    );
  }
  const follows = fetchAll ? "Fetch All" : maxRecords !== undefined ? "Max Records" : undefined;
  if (follows && backwards) {
    throw new InvalidInputError(
      `${follows} cannot be combined with ${backwards}, since it reads pages forwards. Clear ${backwards}, or ${fetchAll ? "turn Fetch All off" : "clear Max Records"}.`,
      backwards,
    );
  }
}
