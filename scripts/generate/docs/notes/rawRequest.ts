import type { Notes } from "./shared";

/** The notes of the actions in `src/actions/rawRequest` by their keys. */
export const RAW_REQUEST_NOTES: Readonly<Record<string, Notes>> = {
  rawRequest: {
    consequence: "Sends queries and mutations; a mutation changes data.",
    details: [
      "The output is the response body: data is at `results.data.data`, GraphQL errors at `results.data.errors`.",
      "The document is parsed before it is sent. Values of variables are converted to the types that the document declares; blank values are left out.",
    ],
    errors: [
      [
        "Query or Mutation is not valid GraphQL at line …",
        "Correct the document at that position.",
      ],
      [
        "GraphQL Variables do not match the query …",
        "Correct the variables that the message lists.",
      ],
      [
        "Prismatic returned GraphQL errors …",
        "Read the messages; turn Fail on Errors off to handle them in the flow.",
      ],
    ],
    related: ["getCurrentUser"],
  },
};
