import type { ComponentChildren } from "preact";
import type { CatalogInput, InputValue } from "../../shared/api";
import { describedBy, idOf, shorten } from "./ids";
import { ListField } from "./ListField";
import { PairsField } from "./PairsField";
import { TextControl } from "./TextControl";
import type { Pair } from "./values";

export interface FieldProps {
  readonly input: CatalogInput;
  readonly value: InputValue;
  /** What a run said about this input. */
  readonly problem: string | undefined;
  readonly onChange: (value: InputValue) => void;
}

/** An input with its label, its comments and what is wrong with it. */
export function Field(props: FieldProps) {
  const { input, problem } = props;
  const id = idOf(input);
  const inside = (
    <>
      <Control {...props} />
      <p class="comments" id={`${id}-comments`}>
        {input.comments}
        {input.example && !input.dataSource && !input.model && (
          <span class="example">
            {" "}
            Example: <code>{shorten(input.example)}</code>
          </span>
        )}
      </p>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
  return (
    <Frame input={input} invalid={problem !== undefined}>
      {inside}
    </Frame>
  );
}

/** A group for several controls, a plain box for one. */
function Frame(props: { input: CatalogInput; invalid: boolean; children: ComponentChildren }) {
  const { input, invalid, children } = props;
  const id = idOf(input);
  if (input.collection) {
    return (
      <fieldset class="field" data-invalid={invalid} aria-describedby={describedBy(input)}>
        <legend>
          <LabelText input={input} />
        </legend>
        {children}
      </fieldset>
    );
  }
  return (
    <div class="field" data-invalid={invalid}>
      {input.type !== "boolean" && (
        <label for={id} id={`${id}-label`}>
          <LabelText input={input} />
        </label>
      )}
      {children}
    </div>
  );
}

function LabelText({ input }: { input: CatalogInput }) {
  return (
    <>
      <span class="name">
        {input.label}
        {input.required && (
          <>
            <span class="required" aria-hidden="true">
              *
            </span>
            <span class="hidden"> (required)</span>
          </>
        )}
      </span>
      <code class="inputkey">{input.key}</code>
    </>
  );
}

function Control({ input, value, problem, onChange }: FieldProps) {
  if (input.collection === "keyvaluelist") {
    return <PairsField input={input} pairs={value as readonly Pair[]} onChange={onChange} />;
  }
  if (input.collection) {
    return <ListField input={input} items={value as readonly string[]} onChange={onChange} />;
  }
  if (input.type === "boolean") {
    return <Switch input={input} checked={value === true} onChange={onChange} />;
  }
  return (
    <TextControl
      id={idOf(input)}
      input={input}
      value={String(value)}
      invalid={problem !== undefined}
      onChange={onChange}
    />
  );
}

function Switch(props: {
  input: CatalogInput;
  checked: boolean;
  onChange: (value: boolean) => void;
}) {
  const { input, checked, onChange } = props;
  return (
    <label class="check" for={idOf(input)}>
      <input
        id={idOf(input)}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy(input)}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <LabelText input={input} />
    </label>
  );
}
