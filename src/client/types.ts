import type { ActionLogger } from "@prismatic-io/spectral";
import type { Operation } from "./operation";

/** The part of Spectral's action and data source contexts that the client uses. */
export interface ClientContext {
  readonly logger: Pick<ActionLogger, "debug" | "info" | "warn" | "error">;
  readonly debug?: { readonly enabled: boolean };
  /** The URL of the flow that runs: it names the stack. Data sources have none. */
  readonly invokeUrl?: string;
  /** The URLs of the instance's flows by their names. */
  readonly webhookUrls?: Readonly<Record<string, string>>;
}

/** What every action returns: the HTTP status and GraphQL's `data`. */
export interface Result<TData> {
  status: number;
  data: TData;
}

/** A GraphQL response body as it came. */
export interface GraphQLBody {
  data?: unknown;
  errors?: readonly GraphQLErrorBody[];
  extensions?: unknown;
}

/** An entry of the top-level `errors` of a GraphQL response. */
export interface GraphQLErrorBody {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** Relay's page info. */
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A Relay connection as the operations select it. */
export interface NodeConnection<TNode> {
  totalCount: number;
  pageInfo: PageInfo;
  nodes: (TNode | null)[];
}

/** Relay's arguments, as the variables of every list operation. */
export interface PageVariables {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
}

/** How far `paginate` goes. */
export interface PaginateOptions {
  /** Stop after this many records; `pageInfo` then says how to go on. Default: all. */
  readonly maxRecords?: number;
}

/** How one request differs from others. */
export interface RequestOptions {
  /** Maximum time with all retries and waits, in milliseconds. Default: what the step has left. */
  readonly timeoutMs?: number;
}

/** How one download differs from others. */
export interface DownloadOptions {
  /** The largest file that is downloaded, in bytes. Default: 256 MiB. */
  readonly maxBytes?: number;
}

/** A file from the object store. */
export interface Download {
  readonly body: Buffer;
  readonly contentType: string | undefined;
}

/** A request to a flow's webhook. */
export interface WebhookRequest {
  /** The URL that the API returned. */
  readonly url: string;
  /** One of the flow's API keys, where it has any. */
  readonly apiKey?: string;
  /** No token is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Maximum time until the response is complete, in milliseconds. Default: that of a request. */
  readonly timeoutMs?: number;
}

/** What a webhook responded, whatever its status. */
export interface WebhookResponse {
  readonly statusCode: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One way to the API, for one connection. Knows tokens, HTTP and pages; knows no action. */
export interface Client {
  /**
   * Sends an operation and returns its data.
   * @throws a named error for everything but a response with data and without `errors`.
   */
  request<TData, TVariables>(
    operation: Operation<TData, TVariables>,
    variables: TVariables,
    options?: RequestOptions,
  ): Promise<Result<TData>>;

  /**
   * Sends a document that a user wrote and returns the body as it came, GraphQL `errors` included.
   * @throws a named error when no GraphQL body came.
   */
  requestRaw(
    document: Operation<unknown, unknown>,
    variables: Record<string, unknown>,
  ): Promise<Result<GraphQLBody>>;

  /**
   * Follows a connection's pages to the end, or to `maxRecords`, and returns the first page's data
   * with all nodes in it. Records that the API repeated are left out, with a warning in the log.
   * @param select finds the connection in the operation's data; null when its parent is not there.
   * @throws UnexpectedResponseError when the API's cursors do not lead to an end.
   */
  paginate<TData, TVariables extends PageVariables>(
    operation: Operation<TData, TVariables>,
    variables: TVariables,
    select: (data: TData) => NodeConnection<unknown> | null | undefined,
    options?: PaginateOptions,
  ): Promise<Result<TData>>;

  /**
   * Downloads from a presigned URL, without the Authorization header, which the store refuses.
   * @throws NotFoundError when the URL has expired or nothing is there.
   * @throws UnexpectedResponseError with the hint `smallerPages` when the file is too large.
   */
  download(url: string, options?: DownloadOptions): Promise<Download>;

  /**
   * Sends a POST to a flow's webhook, without the access token, and returns the response of any
   * status. Sent again only where not a byte has left. Follows no redirect.
   * @throws UnexpectedResponseError when the URL cannot be used; nothing was sent.
   * @throws a named error when no complete response came, with its outcome.
   */
  callWebhook(request: WebhookRequest): Promise<WebhookResponse>;
}
