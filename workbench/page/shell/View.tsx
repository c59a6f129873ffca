import { catalog, currentEntry, route } from "../state";
import { EntryView } from "./EntryView";
import { Fleet } from "./Fleet";
import { Home } from "./Home";
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
