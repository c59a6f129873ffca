import type { CatalogInput } from "../../shared/api";
import { describedBy, idOf } from "./ids";
import { RemoveButton } from "./RemoveButton";
import { TextControl } from "./TextControl";

interface Props {
  readonly input: CatalogInput;
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
}

/** A list of values. */
export function ListField({ input, items, onChange }: Props) {
  const id = idOf(input);
  const set = (at: number, value: string) =>
    onChange(items.map((item, other) => (other === at ? value : item)));
  const remove = (at: number) => {
    onChange(items.filter((_, other) => other !== at));
    document.getElementById(`${id}-add`)?.focus();
  };
  const add = () => {
    onChange([...items, ""]);
    focusSoon(`${id}-${items.length}`);
  };
  return (
    <div class="list">
      {items.map((item, at) => (
        <div class="item" key={at}>
          <TextControl
            id={`${id}-${at}`}
            input={input}
            value={item}
            invalid={false}
            name={`${input.label} ${at + 1}`}
            onChange={(value) => set(at, value)}
          />
          <RemoveButton name={`${input.label} ${at + 1}`} onClick={() => remove(at)} />
        </div>
      ))}
      <button
        type="button"
        class="plain add"
        id={`${id}-add`}
        aria-describedby={describedBy(input)}
        onClick={add}
      >
        + Add <span class="hidden">to {input.label}</span>
      </button>
    </div>
  );
}

/** Focuses an element that the next rendering makes. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
