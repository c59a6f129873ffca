import type { OrderDirection } from "../generated/operations";
import { choice } from "./fields";

const input = choice<OrderDirection>(
  {
    label: "Sort Direction",
    comments: "Order of the records by time. Defaults to newest first.",
    example: "DESC",
  },
  [
    { label: "Newest first", value: "DESC" },
    { label: "Oldest first", value: "ASC" },
  ],
);

/** The order of records that have a time; the newest first unless chosen otherwise. */
export const sortDirection = {
  ...input,
  default: "DESC",
  clean: (value: unknown): OrderDirection => input.clean(value) ?? "DESC",
};
