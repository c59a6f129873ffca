export interface LogEntry {
  readonly level: "trace" | "debug" | "info" | "log" | "warn" | "error" | "metric";
  readonly message: string;
  /** The section of the log that was open. */
  readonly section?: LogSection;
}

export interface LogSection {
  /** A UUID. */
  readonly id: string;
  readonly label: string;
}

/** The functions of one action, trigger or data source. */
export type Functions = object;

/** A component as Spectral makes it, as far as the platform reads it. */
export interface LoadedComponent {
  readonly actions: Readonly<Record<string, Functions>>;
  readonly triggers?: Readonly<Record<string, Functions>>;
  readonly dataSources?: Readonly<Record<string, Functions>>;
}

/** A function of a component, and what it is called with after the context. */
export interface FunctionCall {
  readonly part: "actions" | "triggers" | "dataSources";
  readonly key: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** One call of a function of the loaded component. */
export interface Call extends FunctionCall {
  /** What the context has apart from its functions. */
  readonly context: object;
}

/** A call from a code-native integration to an action or trigger of another component. */
export interface ComponentCall extends FunctionCall {
  readonly component: { readonly key: string; readonly isPublic?: boolean };
}

/** What the process around a component does for it. */
export interface Surroundings {
  onLog(entry: LogEntry): void;
  /** Calls another component. */
  onCall?(call: ComponentCall): Promise<unknown>;
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
  surroundings: Surroundings,
): Promise<unknown>;
export function keysOf(component: LoadedComponent): ComponentKeys;
