/**
 * The parts of the actions' results that this view reads. A field can be absent: actions leave out
 * what an API does not have.
 */

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One of `listInstances`. */
export interface Instance extends Named {
  readonly enabled?: boolean;
  readonly needsDeploy?: boolean;
  readonly configState?: string | null;
  readonly inFailedState?: boolean | null;
  readonly systemSuspended?: boolean;
  readonly labels?: readonly string[] | null;
  /** ISO 8601. */
  readonly lastDeployedAt?: string | null;
  readonly lastExecutedAt?: string | null;
  readonly customer?: Named | null;
  readonly integration?: (Named & { readonly versionNumber?: number }) | null;
}

/** One of `listExecutions`. */
export interface Execution {
  readonly id: string;
  readonly status?: string | null;
  readonly startedAt: string;
  readonly error?: string | null;
  readonly instance?: (Named & { readonly customer?: Named | null }) | null;
  readonly integration?: Named | null;
  readonly flow?: Named | null;
}

/** One of `listLogs`. */
export interface LogEntry {
  readonly id: string;
  readonly timestamp: string;
  readonly severity: string;
  readonly message: string;
  readonly stepName?: string | null;
}

/** A list as actions return it. */
export interface Page<T> {
  readonly totalCount?: number;
  readonly nodes: readonly T[];
}
