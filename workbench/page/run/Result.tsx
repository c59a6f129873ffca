import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { type FoundList, isTabular, listsIn } from "./columns";
import { Raw } from "./Raw";
import { Table } from "./Table";
import { Tree } from "./Tree";

type Form = "table" | "tree" | "raw";

const LABELS: Readonly<Record<Form, string>> = { table: "Table", tree: "Tree", raw: "JSON" };

interface Props {
  readonly value: unknown;
  /** Names its file. */
  readonly name: string;
  /** The form at first, where the value does not decide. */
  readonly first?: Form | undefined;
}

/** A result in the form that was chosen: a table where it has a list, a tree, or JSON. */
export function Result({ value, name, first }: Props) {
  const lists = useMemo(() => listsIn(value), [value]);
  const chosen = useSignal<Form | undefined>(undefined);
  const listAt = useSignal(0);
  const list = lists[listAt.value] ?? lists[0];
  const form = chosen.value ?? first ?? (list && isTabular(list) ? "table" : "tree");
  const forms: Form[] = list ? ["table", "tree", "raw"] : ["tree", "raw"];
  const shown = form === "table" && !list ? "tree" : form;
  return (
    <div class="result">
      <div class="resultbar">
        <fieldset class="segments">
          <legend class="hidden">Form of the result</legend>
          {forms.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`form-of-${name}`}
                checked={one === shown}
                onChange={() => {
                  chosen.value = one;
                }}
              />
              <span>{LABELS[one]}</span>
            </label>
          ))}
        </fieldset>
        {shown === "table" && (
          <ListChoice
            lists={lists}
            at={lists[listAt.value] ? listAt.value : 0}
            onChoose={(at) => {
              listAt.value = at;
            }}
          />
        )}
      </div>
      {shown === "table" && list && (
        <Table key={list.path.join(".")} items={list.items} label={`Table of ${titleOf(list)}`} />
      )}
      {shown === "tree" && <Tree key={name} value={value} label="Result" />}
      {shown === "raw" && <Raw value={value} name={name} />}
    </div>
  );
}

function ListChoice(props: {
  lists: readonly FoundList[];
  at: number;
  onChoose: (at: number) => void;
}) {
  const { lists, at, onChoose } = props;
  if (lists.length === 1) return <span class="note">{lists[0] && titleOf(lists[0])}</span>;
  return (
    <label class="listchoice">
      <span class="hidden">List</span>
      <select value={at} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {lists.map((list, index) => (
          <option key={list.path.join(".")} value={index}>
            {titleOf(list)}
          </option>
        ))}
      </select>
    </label>
  );
}

function titleOf({ path, items }: FoundList): string {
  const count = items.length.toLocaleString("en");
  return `${path.join(".") || "items"} (${count})`;
}
