import type { CatalogEntry, InputValue, Run } from "../../shared/api";

/** The inputs that a run had. */
export function InputList({ entry, run }: { entry: CatalogEntry | undefined; run: Run }) {
  const given = Object.entries(run.inputs);
  if (given.length === 0) return <p class="comments pad">It had no inputs.</p>;
  return (
    <dl class="inputs">
      {given.map(([key, value]) => (
        <div key={key}>
          <dt>
            {entry?.inputs.find((input) => input.key === key)?.label ?? key}{" "}
            <code class="inputkey">{key}</code>
          </dt>
          <dd>{textOf(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function textOf(value: InputValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return value
    .map((item) => (typeof item === "string" ? item : `${item.key}: ${item.value}`))
    .join("\n");
}
