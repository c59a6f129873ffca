import { useContext, useRef, useState } from "preact/hooks";
import { findEntry } from "../state";
import { attributesOf, type TextControlProps } from "./control";
import { FormContext } from "./FormContext";
import { filterOptions, moveActive, type Option, pickerInputs } from "./options";
import { PickerList } from "./PickerList";
import { usePicker } from "./usePicker";

/** As many options are shown at most; typing narrows them. */
const SHOWN = 100;

/** A text field that offers what a data source returns. What is typed counts as it is, too. */
export function Picker(props: TextControlProps & { source: string }) {
  const { id, input, value, onChange } = props;
  const source = findEntry("dataSources", props.source);
  const form = useContext(FormContext);
  const picker = usePicker(source, source ? pickerInputs(source, form(), input.key) : {});
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState("");
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLInputElement>(null);

  const found = filterOptions(picker.options ?? [], filter);
  const shown = found.slice(0, SHOWN);
  const show = (text = "") => {
    setFilter(text);
    setActive(-1);
    setOpen(true);
    picker.load();
  };
  const choose = ({ key }: Option) => {
    onChange(key);
    setOpen(false);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const next = moveActive(event.key, active, shown.length);
    const chosen = shown[active];
    if (event.key === "Escape" && open) setOpen(false);
    else if (event.key === "Enter" && open && chosen) choose(chosen);
    else if (!open && event.key === "ArrowDown") show();
    else if (open && next !== undefined) setActive(next);
    else return;
    event.preventDefault();
  };
  const label = picker.options?.find((option) => option.key === value)?.label;
  return (
    <div
      class="picker"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <div class="picker-box">
        <input
          ref={box}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          {...attributesOf(props)}
          aria-expanded={open}
          aria-autocomplete="list"
          aria-controls={`${id}-options`}
          aria-activedescendant={open && shown[active] ? `${id}-option-${active}` : undefined}
          placeholder={input.placeholder}
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
            show(event.currentTarget.value);
          }}
          onClick={() => !open && show()}
          onKeyDown={onKeyDown}
        />
        <Arrow open={open} onClick={() => (open ? setOpen(false) : show())} />
      </div>
      {open && (
        <PickerList
          id={id}
          name={props.name ?? input.label}
          source={source?.label ?? props.source}
          picker={picker}
          shown={shown}
          count={found.length}
          active={active}
          onChoose={choose}
        />
      )}
      {label && label !== value && <p class="chosen">{label}</p>}
      {picker.error && (
        <p class="problem" role="alert">
          {picker.error}
        </p>
      )}
    </div>
  );
}

/** For the mouse; by keyboard, the arrow keys of the field do the same. */
function Arrow({ open, onClick }: { open: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class="plain arrow"
      tabIndex={-1}
      aria-label={open ? "Hide choices" : "Show choices"}
      onClick={onClick}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2.5 4.5 6 8l3.5-3.5" stroke="currentColor" stroke-width="1.5" fill="none" />
      </svg>
    </button>
  );
}
