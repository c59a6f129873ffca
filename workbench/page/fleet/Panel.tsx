import type { ComponentChildren } from "preact";
import type { Loaded } from "./useLoad";

interface PanelProps<T> {
  readonly id: string;
  readonly title: string;
  /** What stands beside the title. */
  readonly note?: string;
  readonly tools?: ComponentChildren;
  /** What is shown when nothing was loaded yet and nothing is on its way. */
  readonly idle?: ComponentChildren;
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}

/**
 * A part of the view with a size of its own, whatever it shows: a skeleton while it loads, what it
 * loaded, or why it could not. The rest of the view does not depend on it.
 */
export function Panel<T>({ id, title, note, tools, idle, loaded, children }: PanelProps<T>) {
  const { value, error, isLoading, reload } = loaded;
  return (
    <section
      class={`fleet-panel fleet-${id}`}
      aria-labelledby={`fleet-${id}`}
      aria-busy={isLoading}
    >
      <header class="fleet-panel-head">
        <h2 id={`fleet-${id}`}>{title}</h2>
        <span class="fleet-note">{note}</span>
        {tools}
      </header>
      <div class="fleet-panel-body">
        {value !== undefined && children(value)}
        {value === undefined && error === undefined && (isLoading ? <Skeleton /> : idle)}
        {error !== undefined && (
          <div
            class={value === undefined ? "fleet-error" : "fleet-error fleet-error-over"}
            role="alert"
          >
            <p>
              <strong>{value === undefined ? "Not loaded." : "Not refreshed."}</strong> {error}
            </p>
            <button type="button" onClick={reload} disabled={isLoading}>
              Try again
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function Skeleton() {
  return (
    <div class="fleet-skeleton">
      <span class="hidden">Loading …</span>
    </div>
  );
}
