import { CopyButton } from "../ui/CopyButton";
import { pathText, type TreeRow } from "./treeRows";

/** Longer texts are cut here; a copy has all of them. */
const SHOWN = 2000;

/** Where the active line of a tree is, and its value when a line cannot show all of it. */
export function TreeDetail({ root, row }: { root: unknown; row: TreeRow | undefined }) {
  if (!row || row.state === "more") return <div class="detail" />;
  const path = pathText(root, row.path);
  const long = typeof row.value === "string" && row.value.length > 80;
  return (
    <div class="detail">
      <div class="detailbar">
        <code class="path">{path || "The whole value"}</code>
        {path && <CopyButton text={() => path} what="Path" label="Copy path" />}
        <CopyButton text={() => textOf(row.value)} what="Value" label="Copy value" />
      </div>
      {long && <p class="longtext">{(row.value as string).slice(0, SHOWN)}</p>}
    </div>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
