import { useMemo } from "preact/hooks";
import { download } from "../clipboard";
import { Code } from "../code/Code";
import { sizeText } from "../runs";
import { CopyButton } from "../ui/CopyButton";
import { rawText } from "./rawText";

/** A value as JSON. */
export function Raw({ value, name }: { value: unknown; name: string }) {
  const { text, shown } = useMemo(() => rawText(value), [value]);
  return (
    <div class="raw">
      <div class="rawbar">
        <span class="note">
          {shown.length < text.length
            ? `The first ${sizeText(shown.length)} of ${sizeText(text.length)}`
            : sizeText(text.length)}
        </span>
        <CopyButton text={() => text} what="JSON" />
        <button
          type="button"
          class="plain"
          onClick={() => download(text, `${name}.json`, "application/json")}
        >
          Download
        </button>
      </div>
      <Code text={shown} language="json" label="Result as JSON" />
    </div>
  );
}
