import { useEffect, useRef, useState } from "preact/hooks";
import type { CatalogEntry, InputValues } from "../../shared/api";
import { runHidden } from "../api";
import { type Option, optionsOf } from "./options";

export interface PickerState {
  readonly options: readonly Option[] | undefined;
  readonly loading: boolean;
  readonly error: string | undefined;
  /** Runs the data source unless its options for these inputs are known; `anew` in any case. */
  readonly load: (anew?: boolean) => void;
}

interface Loaded {
  readonly options: readonly Option[];
  readonly at: number;
}

/** Options are offered again without a run for so long: forms have several pickers of a kind. */
const KEPT_MS = 60_000;
const kept = new Map<string, Loaded>();

/** The options of a data source, which runs when they are wanted. */
export function usePicker(source: CatalogEntry | undefined, inputs: InputValues): PickerState {
  const name = `${source?.key} ${JSON.stringify(inputs)}`;
  const [state, setState] = useState<Omit<PickerState, "load"> & { name: string }>(nothingOf(name));
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const load = (anew = false) => {
    if (!source || (!anew && state.name === name && (state.options || state.loading))) return;
    const known = kept.get(name);
    if (!anew && known && Date.now() - known.at < KEPT_MS) {
      setState({ name, options: known.options, loading: false, error: undefined });
      return;
    }
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ name, options: undefined, loading: true, error: undefined });
    runHidden<unknown>("dataSources", source.key, inputs, controller.signal).then(
      (result) => {
        const options = optionsOf(result);
        kept.set(name, { options, at: Date.now() });
        setState({ name, options, loading: false, error: undefined });
      },
      (error: Error) => {
        if (controller.signal.aborted) return;
        setState({ name, options: undefined, loading: false, error: error.message });
      },
    );
  };
  return { ...(state.name === name ? state : nothingOf(name)), load };
}

function nothingOf(name: string) {
  return { name, options: undefined, loading: false, error: undefined };
}
