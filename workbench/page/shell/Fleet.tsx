import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/** The fleet view and its plots, which are loaded when it is first shown. */
export function Fleet() {
  const [page, setPage] = useState<{ Page: FunctionComponent } | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  useEffect(() => {
    import("../fleet").then(
      ({ default: Page }) => setPage({ Page }),
      (problem: unknown) => setError((problem as Error).message),
    );
  }, []);
  if (page) return <page.Page />;
  return error === undefined ? null : (
    <p class="empty" role="alert">
      The fleet view could not be loaded: {error}
    </p>
  );
}
