/**
 * What the page and its server say to each other. All bodies are JSON. Every request comes from the
 * page's own origin; the server refuses others with HTTP 403.
 *
 * | request                | body            | response             |
 * | ---------------------- | --------------- | -------------------- |
 * | GET /api/session       |                 | Session              |
 * | PUT /api/session       | { allowChanges }| Session              |
 * | GET /api/catalog       |                 | Catalog              |
 * | GET /api/runs          |                 | RunSummary[], newest first |
 * | POST /api/runs         | RunRequest      | 202 and RunSummary   |
 * | GET /api/runs/:id      |                 | Run                  |
 * | GET /api/runs/:id?wait=true |            | Run, once it has ended |
 * | DELETE /api/runs/:id   |                 | 204; a running one is canceled |
 * | POST /api/copies       | CopyRequest     | Copies               |
 * | GET /api/events        |                 | server-sent events: ServerEvent |
 *
 * A request that fails has the status of its problem and a Problem as body.
 */

/** Where the page's runs go. */
export interface Session {
  /** The API on this machine, or an account's. */
  readonly api: "emulator" | "account";
  readonly endpoint: string;
  /** Whether actions that change something may run. Always true for the emulator. */
  readonly allowChanges: boolean;
  /** Whether each change needs `confirmed` in its request. */
  readonly confirmChanges: boolean;
  /** The name and version of the component. */
  readonly component: string;
}

export type Part = "actions" | "dataSources" | "triggers";

/** Everything that the built component offers. */
export interface Catalog {
  readonly actions: readonly CatalogEntry[];
  readonly dataSources: readonly CatalogEntry[];
  readonly triggers: readonly CatalogEntry[];
}

export interface CatalogEntry {
  readonly part: Part;
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** The resource that it is about, such as "Instances": how lists of entries are grouped. */
  readonly group: string;
  /** Whether it may change something in the account. */
  readonly changes: "no" | "yes" | "depends";
  readonly inputs: readonly CatalogInput[];
  /** Of a data source: the type of what it returns, such as `picklist` or `jsonForm`. */
  readonly dataSourceType?: string;
  /** Of a trigger: how it starts. */
  readonly triggerType?: "webhook" | "polling";
  /** An example of the result, as the designer shows it. */
  readonly examplePayload?: unknown;
}

/** An input as the designer shows it. The connection is not among them: the server adds it. */
export interface CatalogInput {
  readonly key: string;
  readonly label: string;
  readonly type: "string" | "text" | "boolean" | "code" | "data" | "password" | string;
  /** Several values; `keyvaluelist` has a key for each. */
  readonly collection?: "valuelist" | "keyvaluelist";
  readonly comments: string;
  readonly required: boolean;
  readonly default: unknown;
  readonly example?: string;
  readonly placeholder?: string;
  /** Of code: `json`, `yaml`, `graphql` and so on. */
  readonly language?: string;
  /** The values that can be chosen. */
  readonly model?: readonly { readonly label: string; readonly value: string }[];
  /** The key of the data source that offers values. */
  readonly dataSource?: string;
}

/**
 * Values of inputs by key: a text, a boolean, a list of texts, or a list of
 * `{ key, value }`. A blank input is left out.
 */
export type InputValues = Readonly<Record<string, InputValue>>;
export type InputValue =
  | string
  | boolean
  | readonly string[]
  | readonly { readonly key: string; readonly value: string }[];

export interface RunRequest {
  readonly part: Part;
  readonly key: string;
  readonly inputs: InputValues;
  /** Of a webhook trigger: the request that it gets. */
  readonly payload?: TriggerPayload;
  /** The user has seen what this changes and agreed. */
  readonly confirmed?: boolean;
  /** Not to be listed in the history: what the page runs for itself, such as a picker. */
  readonly hidden?: boolean;
}

export interface TriggerPayload {
  readonly headers: Readonly<Record<string, string>>;
  /** As text, exactly as it is received. */
  readonly body: string;
}

export type RunStatus = "running" | "succeeded" | "failed" | "canceled";

export interface RunSummary {
  readonly id: string;
  readonly part: Part;
  readonly key: string;
  readonly label: string;
  readonly status: RunStatus;
  /** ISO 8601. */
  readonly startedAt: string;
  /** In milliseconds; absent while it runs. */
  readonly durationMs?: number;
  /** What a user sees when it failed. */
  readonly error?: string;
  /** Of what the page runs for itself; its logs and requests are not sent as events. */
  readonly hidden?: true;
}

export interface Run extends RunSummary {
  /** Without those of type `password`. */
  readonly inputs: InputValues;
  /**
   * What it returned: of an action, the `data` of its result; of a data source
   * `{ result, supplementalData? }`; of a trigger `{ payload, response?, branch? }`. Binary data is
   * `{ base64, bytes }`.
   */
  readonly result?: unknown;
  /** Why the result is not here, when it is too large to be kept. */
  readonly resultNote?: string;
  readonly logs: readonly LogLine[];
  readonly requests: readonly SentRequest[];
}

export interface LogLine {
  readonly level: string;
  readonly message: string;
  /** Milliseconds since the run began. */
  readonly atMs: number;
}

/** One request that the run sent. */
export interface SentRequest {
  /** The name of the GraphQL operation, or the method and path of another request. */
  readonly name: string;
  readonly type: "query" | "mutation" | "token" | "other";
  /** The text of the operation. */
  readonly operation?: string;
  /** Values that may be secret are replaced. */
  readonly variables?: unknown;
  /** The HTTP status; absent when there was no response. */
  readonly status?: number;
  /** The message of the first GraphQL error, or of the connection's. */
  readonly error?: string;
  readonly atMs: number;
  readonly durationMs: number;
  /** The size of the response's body, in bytes. */
  readonly bytes?: number;
  /** 1, or more where it repeats a request that failed. */
  readonly attempt: number;
  /** The number of the page, where it is one of a list's. */
  readonly page?: number;
}

export interface CopyRequest {
  readonly part: Part;
  readonly key: string;
  readonly inputs: InputValues;
  /** The run whose requests are copied as GraphQL. */
  readonly runId?: string;
}

/** The same step in the forms that developers paste; a form that does not apply is absent. */
export interface Copies {
  /** A step of a low-code integration. */
  readonly yaml?: string;
  /** A call in a code-native integration. */
  readonly codeNative?: string;
  /** A test with Spectral's `invoke`. */
  readonly invoke?: string;
  /** The operations and their variables. */
  readonly graphql?: string;
}

export type ServerEvent =
  | { readonly type: "run"; readonly run: RunSummary }
  | { readonly type: "log"; readonly runId: string; readonly line: LogLine }
  | { readonly type: "request"; readonly runId: string; readonly request: SentRequest }
  | { readonly type: "session"; readonly session: Session }
  /** The component was built anew: the page loads its catalog, or itself. */
  | { readonly type: "reload" }
  /** The component or the page is built anew; `error` says why it cannot, and null that it could. */
  | { readonly type: "build"; readonly error: string | null };

export interface Problem {
  /** `confirmation`: run it again with `confirmed` once the user has agreed. */
  readonly reason: "confirmation" | "readOnly" | "forbidden" | "notFound" | "invalid" | "internal";
  /** For people. */
  readonly message: string;
}
