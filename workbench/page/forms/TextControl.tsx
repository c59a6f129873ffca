import type { CatalogInput } from "../../shared/api";
import { CodeInput } from "../code/CodeInput";
import { attributesOf, type TextControlProps } from "./control";
import { describedBy, idOf } from "./ids";
import { Picker } from "./Picker";

/** The control of an input whose value is a text. */
export function TextControl(props: TextControlProps) {
  const { id, input, value, onChange } = props;
  if (input.dataSource) return <Picker {...props} source={input.dataSource} />;
  if (input.model) return <Choice {...props} model={input.model} />;
  if (input.type === "code") {
    return (
      <CodeInput
        id={id}
        value={value}
        language={input.language}
        placeholder={input.placeholder}
        labelledBy={`${idOf(input)}-label`}
        describedBy={describedBy(input)}
        invalid={props.invalid}
        onChange={onChange}
      />
    );
  }
  const common = {
    ...attributesOf(props),
    value,
    placeholder: input.placeholder,
    onInput: (event: Event & { currentTarget: { value: string } }) =>
      onChange(event.currentTarget.value),
  };
  if (input.type === "text") return <textarea rows={3} {...common} />;
  if (input.type === "password") {
    return <input type="password" autocomplete="new-password" {...common} />;
  }
  return <input type="text" autocomplete="off" spellcheck={false} {...common} />;
}

/** One of the input's values; none, where none of them is blank and one is not required. */
function Choice(props: TextControlProps & { model: NonNullable<CatalogInput["model"]> }) {
  const { input, model, value, onChange } = props;
  const known = model.some((choice) => choice.value === value);
  return (
    <select
      {...attributesOf(props)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {(!input.required || value === "") && !model.some((choice) => choice.value === "") && (
        <option value="">—</option>
      )}
      {!known && value !== "" && <option value={value}>{value}</option>}
      {model.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
