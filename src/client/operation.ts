/**
 * A GraphQL operation as the code generator writes it: its text is ready to be sent, and its
 * type decides whether it may be sent again.
 */
export interface Operation<TData, TVariables> {
  /** The operation's name in its document, for logs and errors. */
  readonly name: string;
  /** Only a query may be sent twice. */
  readonly type: "query" | "mutation";
  /** The document with its fragments, minified. */
  readonly text: string;
  /** Permissions of which the connection's user needs one; empty or left out when unknown. */
  readonly permissions?: readonly string[];
  /**
   * Fields without which the operation is of no use, or not safe: paths, such as
   * `executionResult.status`, or names of fields at any depth. Where the API does not have one, the
   * request fails. From `src/operations/essential.json`.
   */
  readonly essential?: readonly string[];
  /** Carries the types; never set. */
  readonly types?: (variables: TVariables) => TData;
}
