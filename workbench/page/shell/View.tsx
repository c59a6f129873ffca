import { catalog, currentEntry, route } from "../state";
import { Fleet } from "./Fleet";

/** What the address names. */
export function View() {
  if (!catalog.value) return null;
  switch (route.value.view) {
    case "entry":
      return <Entry />;
    case "fleet":
      return <Fleet />;
    default:
      return <Home />;
  }
}

function Entry() {
  const entry = currentEntry.value;
  if (!entry) {
    return <p class="empty">The component has no such entry. Choose another one from the list.</p>;
  }
  return (
    <header class="title">
      <h1>{entry.label}</h1>
      <p>{entry.description}</p>
    </header>
  );
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
