/** A GraphQL error as it is in a response. */
export interface GraphQLErrorBody {
  readonly message?: string;
  readonly locations?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown };
}

/** Messages that name parts of the schema and of our documents only. */
const OF_VALIDATION =
  /^(Cannot query field|Unknown argument|Unknown type|Unknown fragment|Field "[\w.]+" (is not defined by type|of type|argument|must|of required type)|Value "\w+" does not exist in "\w+" enum|Variable "\$\w+" (of type|is never used|cannot be)|Syntax Error)/;

/** Whether the API refused the document itself, so that nothing was executed. */
export const isOfValidation = ({ message = "", path }: GraphQLErrorBody): boolean =>
  path === undefined && OF_VALIDATION.test(message);

/** A GraphQL error in words that hold nothing of the account: other messages may quote records. */
export function describeError({
  message = "",
  path,
  locations,
  extensions,
}: GraphQLErrorBody): string {
  if (isOfValidation({ message, path })) return message;
  const code = typeof extensions?.code === "string" ? `code ${extensions.code}` : "no code";
  const at = path ? `, at ${path.filter((part) => typeof part === "string").join(".")}` : "";
  return `a GraphQL error (${code}${at}${locations ? ", with locations" : ""})`;
}

/** Whether Prismatic says that the user lacks the permission; a firewall's page is not that. */
export const isDenied = (status: number, errors: readonly GraphQLErrorBody[]): boolean =>
  (status === 403 && errors.length > 0) ||
  errors.some(({ message = "" }) =>
    /not permitted|permission|forbidden|not authorized/i.test(message),
  );

/** A request that failed. `message` is for the screen, `safe` for the report. */
export class RequestFailed extends Error {
  readonly safe: string;

  constructor(
    what: string,
    readonly status: number,
    readonly errors: readonly GraphQLErrorBody[],
  ) {
    const reasons = errors.map(({ message }) => message);
    super(
      `${what} failed with HTTP status ${status}${reasons.length ? `: ${reasons.join("; ")}` : ""}`,
    );
    const safe = [...new Set(errors.map(describeError))];
    this.safe = `${what} failed with HTTP status ${status}${safe.length ? `: ${safe.join("; ")}` : ""}`;
  }

  get isDenied(): boolean {
    return isDenied(this.status, this.errors);
  }
}
