import { useEffect, useState } from "preact/hooks";
import { copyText } from "../clipboard";

/** For so long the button says that it copied, in milliseconds. */
const SHOWN_MS = 1500;

interface Props {
  readonly text: () => string;
  /** Names the text, for the message that it was copied. */
  readonly what: string;
  /** What the button says. */
  readonly label?: string;
}

/** Copies a text with one click. */
export function CopyButton({ text, what, label }: Props) {
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
      {copied ? "Copied" : (label ?? "Copy")}
      {!label && <span class="hidden"> {what}</span>}
    </button>
  );
}
