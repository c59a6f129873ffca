import { hrefOf } from "../route";
import { SCHEMES, type Scheme, scheme } from "../scheme";
import { allowChanges, route, session } from "../state";

export function Header() {
  return (
    <header class="header">
      <a class="brand" href={hrefOf({ view: "home" })}>
        <Mark />
        Workbench
      </a>
      <Target />
      <nav class="views" aria-label="Views">
        <a
          href={hrefOf({ view: "fleet" })}
          aria-current={route.value.view === "fleet" ? "page" : undefined}
        >
          Fleet
        </a>
      </nav>
      <SchemeChoice />
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path d="M8 1 15 13.5H1Z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1v12.5" stroke="currentColor" stroke-width="1.2" opacity=".55" />
    </svg>
  );
}

/** The component, the API that its runs talk to, and whether they may change something there. */
function Target() {
  const known = session.value;
  return (
    <div class="target">
      <span class="component">{known?.component ?? "…"}</span>
      {known && (
        <>
          <span class={`chip ${known.api}`}>
            {known.api === "emulator" ? "Emulator" : "Account"}
          </span>
          <span class="endpoint" title={known.endpoint}>
            {known.endpoint}
          </span>
        </>
      )}
      {known?.api === "account" && (
        <label class="switch">
          <input
            type="checkbox"
            checked={known.allowChanges}
            onChange={(event) => void allowChanges(event.currentTarget.checked)}
          />
          Allow changes
        </label>
      )}
    </div>
  );
}

function SchemeChoice() {
  return (
    <label class="scheme">
      <span class="hidden">Colour scheme</span>
      <select
        value={scheme.value}
        onChange={(event) => {
          scheme.value = event.currentTarget.value as Scheme;
        }}
      >
        {SCHEMES.map((one) => (
          <option key={one} value={one}>
            {one === "system" ? "Auto" : one === "light" ? "Light" : "Dark"}
          </option>
        ))}
      </select>
    </label>
  );
}
