import { choice } from "./fields";

/** The status of a connection; any is `undefined`. */
const input = choice(
  {
    label: "Status",
    comments: "Filter by the status of the connection. Error includes connections that failed.",
    example: "error",
  },
  [
    { label: "Any", value: "any" },
    { label: "Active", value: "active" },
    { label: "Pending", value: "pending" },
    { label: "Error", value: "error" },
  ] as const,
);

export const connectionStatus = {
  ...input,
  default: "any",
  clean: (value: unknown) => {
    const status = input.clean(value);
    return status === "any" ? undefined : status;
  },
};
