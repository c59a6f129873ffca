export interface LogEntry {
  readonly level: "trace" | "debug" | "info" | "log" | "warn" | "error" | "metric";
  readonly message: string;
}

/** The functions of one action, trigger or data source. */
export type Functions = object;

/** A component as Spectral makes it, as far as the platform reads it. */
export interface LoadedComponent {
  readonly actions: Readonly<Record<string, Functions>>;
  readonly triggers?: Readonly<Record<string, Functions>>;
  readonly dataSources?: Readonly<Record<string, Functions>>;
}

/** One call of a function of a component. */
export interface Call {
  readonly part: "actions" | "triggers" | "dataSources";
  readonly key: string;
  readonly method: string;
  /** What the context has apart from its functions. */
  readonly context: object;
  /** What follows the context. */
  readonly args: readonly unknown[];
}

export interface ComponentKeys {
  readonly actions: readonly string[];
  readonly triggers: readonly string[];
  readonly dataSources: readonly string[];
  /** The lifecycle events that each trigger handles. */
  readonly handlers: Readonly<Record<string, readonly string[]>>;
}

export function loadComponent(path: string): LoadedComponent;
export function invoke(
  component: LoadedComponent,
  call: Call,
  onLog: (entry: LogEntry) => void,
): Promise<unknown>;
export function keysOf(component: LoadedComponent): ComponentKeys;
