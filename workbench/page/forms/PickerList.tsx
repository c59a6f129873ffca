import { useEffect, useRef } from "preact/hooks";
import type { Option } from "./options";
import type { PickerState } from "./usePicker";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly picker: PickerState;
  readonly shown: readonly Option[];
  /** Of the options that match; not all of them might be shown. */
  readonly count: number;
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}

/** The options below a picker, and what is to be known of them. */
export function PickerList(props: Props) {
  const { id, name, picker, shown, active, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div class="options">
      <div
        ref={list}
        class="options-list"
        id={`${id}-options`}
        role="listbox"
        aria-label={name}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field, which has the focus, hears keys.
          <div
            tabIndex={-1}
            key={option.key}
            id={`${id}-option-${at}`}
            role="option"
            aria-selected={at === active}
            onClick={() => onChoose(option)}
          >
            <span class="label">{option.label}</span>
            {option.label !== option.key && <code>{option.key}</code>}
          </div>
        ))}
      </div>
      <div class="options-foot">
        <p role="status">{statusOf(props)}</p>
        {!picker.loading && (
          <button
            type="button"
            class="plain"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => picker.load(true)}
          >
            Reload
          </button>
        )}
      </div>
    </div>
  );
}

function statusOf({ picker, shown, count, source }: Props): string {
  if (picker.loading) return `${source} is running`;
  if (picker.error) return "No choices";
  if (count === 0)
    return picker.options?.length ? "No match; the text counts as typed" : "No choices";
  const counted = count === 1 ? "1 choice" : `${count.toLocaleString("en")} choices`;
  return shown.length < count ? `${counted}, the first ${shown.length}: type to narrow` : counted;
}
