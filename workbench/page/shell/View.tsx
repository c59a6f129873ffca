import { catalog, currentEntry, route } from "../state";
import { EntryView } from "./EntryView";
import { Fleet } from "./Fleet";
import { RunPage } from "./RunPage";

/** What the address names. */
export function View() {
  const shown = route.value;
  if (!catalog.value) return null;
  switch (shown.view) {
    case "entry":
      return <Entry />;
    case "run":
      return <RunPage key={shown.id} id={shown.id} />;
    case "fleet":
      return <Fleet />;
    default:
      return <Home />;
  }
}

function Entry() {
  const entry = currentEntry.value;
  if (entry) return <EntryView key={`${entry.part}/${entry.key}`} entry={entry} />;
  return <p class="empty">The component has no such entry. Choose another one from the list.</p>;
}

function Home() {
  const known = catalog.value;
  return (
    <div class="empty">
      <h1>Try an action</h1>
      <p>
        {known?.actions.length} actions, {known?.triggers.length} triggers and{" "}
        {known?.dataSources.length} data sources: choose one from the list, fill in its form and run
        it. Press <kbd>/</kbd> to search.
      </p>
    </div>
  );
}
