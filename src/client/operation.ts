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

/** What the code generator writes of an operation, in addition to its name and type. */
type Prepared = Pick<Operation<unknown, never>, "text" | "permissions" | "essential">;

/** An operation that is read from `data`, which unpacks it, when it is first sent. */
export function prepared<TData, TVariables>(
  name: string,
  type: "query" | "mutation",
  data: Readonly<Record<string, Prepared>>,
): Operation<TData, TVariables> {
  const own = (): Prepared => data[name] as Prepared;
  return {
    name,
    type,
    get text() {
      return own().text;
    },
    get permissions() {
      return own().permissions;
    },
    get essential() {
      return own().essential;
    },
  };
}
