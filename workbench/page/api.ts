import type {
  Catalog,
  Copies,
  CopyRequest,
  InputValues,
  Part,
  Problem,
  Run,
  RunRequest,
  RunSummary,
  ServerEvent,
  Session,
} from "../shared/api";

/** The server refused a request, or could not be reached (status 0). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.message);
  }
}

/** A run that the page started for itself failed; its message is what a user sees. */
export class RunError extends Error {
  override readonly name = "RunError";
  constructor(readonly run: Run) {
    super(run.error ?? (run.status === "canceled" ? "The run was canceled." : "The run failed."));
  }
}

/** One request to the page's server. Rejects with an ApiError unless it succeeds. */
export async function request<T>(
  method: "GET" | "PUT" | "POST" | "DELETE",
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch(path, {
    method,
    // The server takes this type as a sign that no form of another page sent it.
    ...(method === "GET" ? {} : { headers: { "Content-Type": "application/json" } }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(0, {
      reason: "internal",
      message: "The workbench's server does not respond.",
    });
  });
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  throw new ApiError(response.status, await problemOf(response));
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const problem = (await response.json()) as Partial<Problem> | null;
    if (problem?.reason && problem.message) return problem as Problem;
  } catch {
    // Not JSON: the status has to do.
  }
  return { reason: "internal", message: `The server responded with HTTP ${response.status}.` };
}

export const getSession = () => request<Session>("GET", "/api/session");
export const putSession = (allowChanges: boolean) =>
  request<Session>("PUT", "/api/session", { allowChanges });
export const getCatalog = () => request<Catalog>("GET", "/api/catalog");
export const getRuns = () => request<RunSummary[]>("GET", "/api/runs");
export const postRun = (run: RunRequest, signal?: AbortSignal) =>
  request<RunSummary>("POST", "/api/runs", run, signal);
export const getRun = (id: string, signal?: AbortSignal) =>
  request<Run>("GET", `/api/runs/${encodeURIComponent(id)}`, undefined, signal);
export const deleteRun = (id: string) =>
  request<void>("DELETE", `/api/runs/${encodeURIComponent(id)}`);
export const postCopies = (copy: CopyRequest, signal?: AbortSignal) =>
  request<Copies>("POST", "/api/copies", copy, signal);

type Listener = (event: ServerEvent) => void;
const listeners = new Set<Listener>();

/** Calls a listener for each event of the server; the returned function ends that. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Opens the stream of the server's events, once for the page. The browser opens it again when it
 * breaks; `onConnection` is called with each change, since events might be missing then.
 */
export function openEvents(onConnection: (connected: boolean) => void): () => void {
  const source = new EventSource("/api/events");
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as ServerEvent;
    for (const listener of listeners) listener(event);
  };
  return () => source.close();
}

/** Between two looks at a run whose end no event reports, in milliseconds: longer each time. */
const FIRST_LOOK_MS = 30;
const LAST_LOOK_MS = 500;

/** Waits for the end of a run. When `signal` is aborted, the run is canceled. */
export async function waitForEnd(id: string, signal?: AbortSignal): Promise<Run> {
  let wake = () => {};
  const end = onEvent((event) => {
    if (event.type === "run" && event.run.id === id) wake();
  });
  const cancel = () => {
    void deleteRun(id).catch(() => undefined);
    wake();
  };
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * 2, LAST_LOOK_MS)) {
      // Made before the run is looked at: an event in between is not lost.
      const news = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const run = await getRun(id, signal);
      if (run.status !== "running") return run;
      const timer = setTimeout(wake, wait);
      await news;
      clearTimeout(timer);
      signal?.throwIfAborted();
    }
  } finally {
    end();
    signal?.removeEventListener("abort", cancel);
  }
}

/** Runs something for the page itself, out of the history, and returns its result. */
export async function runHidden<T>(
  part: Part,
  key: string,
  inputs: InputValues,
  signal?: AbortSignal,
): Promise<T> {
  const { id } = await postRun({ part, key, inputs, hidden: true }, signal);
  const run = await waitForEnd(id, signal);
  if (run.status !== "succeeded") throw new RunError(run);
  return run.result as T;
}

/** Runs an action as `runHidden` does: the `data` of its result. */
export function runAction<T>(key: string, inputs: InputValues, signal?: AbortSignal): Promise<T> {
  return runHidden<T>("actions", key, inputs, signal);
}
