import { InvalidInputError } from "../errors";
import { flag, integer, text } from "./fields";

/** The inputs that every list has. */
export const paginationInputs = {
  fetchAll: flag({
    label: "Fetch All",
    comments:
      "Follow the pages to the end and return all records. When off, and without Max Records, one page of at most 100 records is returned.",
  }),
  maxRecords: integer(
    {
      label: "Max Records",
      comments:
        "The most records to return, over as many pages as needed. The end cursor of the result is where the next run goes on.",
      example: "1000",
    },
    { min: 1 },
  ),
  first: integer(
    {
      label: "First",
      comments: "The number of records in a page, counted from the start: 1 to 100. Default: 100.",
      example: "50",
    },
    { min: 1, max: 100 },
  ),
  after: text({
    label: "After",
    comments: "Return the records after this cursor: the end cursor of an earlier result.",
    example: "YXJyYXljb25uZWN0aW9uOjk5",
  }),
  last: integer(
    {
      label: "Last",
      comments: "The number of records in a page, counted from the end: 1 to 100.",
      example: "50",
    },
    { min: 1, max: 100 },
  ),
  before: text({
    label: "Before",
    comments: "Return the records before this cursor: the start cursor of an earlier result.",
    example: "YXJyYXljb25uZWN0aW9uOjEwMA==",
  }),
  offset: integer(
    {
      label: "Offset",
      comments: "The number of records to skip.",
      example: "100",
    },
    { min: 0 },
  ),
};

/** The clean values of `paginationInputs`. */
export interface PaginationParams {
  fetchAll: boolean;
  maxRecords: number | undefined;
  first: number | undefined;
  after: string | undefined;
  last: number | undefined;
  before: string | undefined;
  offset: number | undefined;
}

/** How an action shows its cursors, where "after" and "before" mean something else in it. */
export interface CursorLabels {
  after: string;
  before: string;
}

/** Refuses combinations of inputs that contradict each other. */
export function checkPagination(
  params: PaginationParams,
  cursors: CursorLabels = { after: "After", before: "Before" },
): void {
  const { fetchAll, maxRecords, first, after, last, before } = params;
  const forwards = first !== undefined ? "First" : after !== undefined ? cursors.after : undefined;
  const backwards = last !== undefined ? "Last" : before !== undefined ? cursors.before : undefined;
  if (forwards && backwards) {
    throw new InvalidInputError(
      `${forwards} and ${backwards} do not mix: use First and ${cursors.after} to go forwards, or Last and ${cursors.before} to go backwards.`,
      backwards,
    );
  }
  const follows = fetchAll ? "Fetch All" : maxRecords !== undefined ? "Max Records" : undefined;
  if (follows && backwards) {
    throw new InvalidInputError(
      `${follows} does not go with ${backwards}: it follows the pages forwards. Clear ${backwards}, or turn ${follows} off.`,
      backwards,
    );
  }
}
