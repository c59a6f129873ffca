import { useEffect, useState } from "preact/hooks";
import { copyText } from "../clipboard";

/** For so long the button says that it copied, in milliseconds. */
const SHOWN_MS = 1500;

/** Copies a text with one click. `what` names it, for the message that it was copied. */
export function CopyButton({ text, what }: { text: () => string; what: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      class="plain copy"
      onClick={() => void copyText(text(), what).then(setCopied)}
    >
      {copied ? "Copied" : "Copy"}
      <span class="hidden"> {what}</span>
    </button>
  );
}
