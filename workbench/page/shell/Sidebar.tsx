import { useSignal } from "@preact/signals";
import { History } from "../run/History";
import { route, runs } from "../state";
import { CatalogList } from "./CatalogList";
import { moveFocus } from "./moveFocus";

/** What can be chosen: all that the component offers, or the runs so far. */
export function Sidebar() {
  const history = useSignal(false);
  const show = (runsToo: boolean) => () => {
    history.value = runsToo;
  };
  return (
    <nav
      class="sidebar"
      aria-label="Catalog and runs"
      // On a narrow screen the list is shown while there is nothing else to show.
      data-open={route.value.view === "home"}
      onKeyDown={moveFocus}
    >
      <div class="switcher">
        <button type="button" aria-pressed={!history.value} onClick={show(false)}>
          Catalog
        </button>
        <button type="button" aria-pressed={history.value} onClick={show(true)}>
          Runs <span class="tabcount">{runs.value.length.toLocaleString("en")}</span>
        </button>
      </div>
      {history.value ? <History /> : <CatalogList />}
    </nav>
  );
}
