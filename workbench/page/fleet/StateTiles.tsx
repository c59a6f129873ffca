import { formatCount } from "./format";
import { countStates, STATES, type StateKey } from "./instanceStates";
import type { Instance } from "./records";

interface StateTilesProps {
  readonly instances: readonly Instance[];
  readonly chosen: StateKey | undefined;
  readonly onChoose: (state: StateKey | undefined) => void;
}

/** How many instances are in each state; a state filters the table of instances. */
export function StateTiles({ instances, chosen, onChoose }: StateTilesProps) {
  const counts = countStates(instances);
  const share = (key: StateKey) => `${(100 * counts[key]) / Math.max(1, instances.length)}%`;
  return (
    <>
      <div class="fleet-bar" aria-hidden="true">
        {STATES.map(({ key }) => (
          <span key={key} class={`fleet-state-${key}`} style={{ width: share(key) }} />
        ))}
      </div>
      <ul class="fleet-tiles">
        {STATES.map(({ key, label, mark, meaning }) => (
          <li key={key}>
            <button
              type="button"
              class="fleet-tile"
              title={meaning}
              aria-pressed={chosen === key}
              onClick={() => onChoose(chosen === key ? undefined : key)}
            >
              <span class="fleet-tile-count">{formatCount(counts[key])}</span>
              <span class="fleet-tile-label">
                <span class={`fleet-mark fleet-state-${key}`} aria-hidden="true">
                  {mark}
                </span>
                {label}
              </span>
              <span class="hidden">instances: filter the table</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
