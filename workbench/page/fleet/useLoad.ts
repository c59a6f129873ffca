import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/** What a panel shows: what it loaded last, and why the newest attempt failed. */
export interface Loaded<T> {
  readonly isLoading: boolean;
  readonly value?: T;
  readonly error?: string;
  /** When the value was loaded, in milliseconds since the epoch. */
  readonly asOf?: number;
  readonly reload: () => void;
}

/**
 * Loads when the panel appears and whenever `load` is another function; what is under way then is
 * canceled. Without a function nothing is loaded. A failure keeps the value that was there before.
 */
export function useLoad<T>(load: ((signal: AbortSignal) => Promise<T>) | undefined): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, "reload">>({
    isLoading: load !== undefined,
  });
  const underWay = useRef<AbortController | undefined>(undefined);
  const start = useCallback(() => {
    underWay.current?.abort();
    if (!load) return;
    const controller = new AbortController();
    const { signal } = controller;
    underWay.current = controller;
    setState((before) => ({ ...before, isLoading: true }));
    load(signal).then(
      (value) => {
        if (!signal.aborted) setState({ isLoading: false, value, asOf: Date.now() });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        setState((before) => ({ ...before, isLoading: false, error: message }));
      },
    );
  }, [load]);
  useEffect(() => {
    start();
    return () => underWay.current?.abort();
  }, [start]);
  return { ...state, reload: start };
}
