import { useEffect } from "preact/hooks";
import { announcement } from "./announce";
import { Confirmation } from "./run/Confirmation";
import { Header } from "./shell/Header";
import { Sidebar } from "./shell/Sidebar";
import { View } from "./shell/View";
import { connected, session, trouble } from "./state";

/** The page: header, the list of what there is, and what was chosen from it. */
export function App() {
  useEffect(focusSearchOnSlash, []);
  return (
    <div class="app">
      <button type="button" class="skip" onClick={focusMain}>
        Skip to content
      </button>
      <Header />
      <Troubles />
      <div class="columns">
        <Sidebar />
        <main id="main" tabIndex={-1}>
          <View />
        </main>
      </div>
      <Confirmation />
      <p class="hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** What is wrong with the page itself, not with a run. */
function Troubles() {
  const message = connected.value
    ? trouble.value
    : session.value && "The workbench's server is gone. Waiting until it is back.";
  return (
    <div role="alert" class="troubles">
      {message && <p>{message}</p>}
    </div>
  );
}

function focusMain(): void {
  document.getElementById("main")?.focus();
}

function focusSearchOnSlash(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = document.getElementById("search");
    if (!search) return;
    event.preventDefault();
    search.focus();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
