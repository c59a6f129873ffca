import { hrefOf } from "../route";
import { catalog, session } from "../state";

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "Search"],
  [["↑", "↓"], "Move through the list"],
  [["Enter"], "Open the first match"],
  [["Ctrl", "Enter"], "Run"],
];

/** What the page is for, until something is chosen. */
export function Home() {
  const known = catalog.value;
  return (
    <div class="empty">
      <h1>Try an action</h1>
      <p>
        {known?.actions.length} actions, {known?.triggers.length} triggers and{" "}
        {known?.dataSources.length} data sources: choose one from the list, fill in its form and run
        it. See what it returned and which requests it sent, then copy it as a step.
      </p>
      <p>{whereText()}</p>
      <p>
        <a href={hrefOf({ view: "fleet" })}>See all instances at a glance</a>
      </p>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function whereText(): string {
  return session.value?.api === "account"
    ? "Runs go to your account. Nothing is changed there until you allow changes, and each change asks first."
    : "Runs go to an emulator of Prismatic's API on this machine, so everything may be tried.";
}
