import type { CatalogInput } from "../../shared/api";
import { idOf } from "./ids";
import { focusSoon } from "./ListField";
import { RemoveButton } from "./RemoveButton";
import type { Pair } from "./values";

interface Props {
  readonly input: Pick<CatalogInput, "key" | "label" | "placeholder">;
  readonly pairs: readonly Pair[];
  readonly onChange: (pairs: readonly Pair[]) => void;
}

/** A list of keys with values, such as headers. */
export function PairsField({ input, pairs, onChange }: Props) {
  const id = idOf(input);
  const set = (at: number, change: Partial<Pair>) =>
    onChange(pairs.map((pair, other) => (other === at ? { ...pair, ...change } : pair)));
  const remove = (at: number) => {
    onChange(pairs.filter((_, other) => other !== at));
    document.getElementById(`${id}-add`)?.focus();
  };
  const add = () => {
    onChange([...pairs, { key: "", value: "" }]);
    focusSoon(`${id}-${pairs.length}`);
  };
  return (
    <div class="list">
      {pairs.map((pair, at) => (
        <div class="item pair" key={at}>
          <PairInput
            id={`${id}-${at}`}
            name={`${input.label}, key ${at + 1}`}
            placeholder="Key"
            value={pair.key}
            onChange={(key) => set(at, { key })}
          />
          <PairInput
            id={`${id}-${at}-value`}
            name={`${input.label}, value ${at + 1}`}
            placeholder="Value"
            value={pair.value}
            onChange={(value) => set(at, { value })}
          />
          <RemoveButton name={`${input.label} ${at + 1}`} onClick={() => remove(at)} />
        </div>
      ))}
      <button type="button" class="plain add" id={`${id}-add`} onClick={add}>
        + Add <span class="hidden">to {input.label}</span>
      </button>
    </div>
  );
}

function PairInput(props: {
  id: string;
  name: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <input
      type="text"
      id={props.id}
      autocomplete="off"
      spellcheck={false}
      aria-label={props.name}
      placeholder={props.placeholder}
      value={props.value}
      onInput={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
