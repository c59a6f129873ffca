import { useEffect, useState } from "preact/hooks";
import type { Piece } from "./highlight";

/** A longer text is shown as it is: its pieces would be too many elements. */
const MAX_HIGHLIGHTED = 60_000;

/** Text with highlighting, plain until that is loaded. It can have the focus, to be scrolled. */
export function Code({ text, language, label }: { text: string; language: string; label: string }) {
  const [shown, setShown] = useState<{ text: string; lines: Piece[][] }>();
  useEffect(() => {
    let gone = false;
    if (text.length <= MAX_HIGHLIGHTED) {
      void import("./highlight")
        .then(({ highlightLines }) => highlightLines(text, language))
        .then((lines) => {
          if (!gone) setShown({ text, lines });
        });
    }
    return () => {
      gone = true;
    };
  }, [text, language]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="code" tabIndex={0} aria-label={label}>
      <pre>{shown?.text === text ? shown.lines.map(lineOf) : text}</pre>
    </section>
  );
}

function lineOf(pieces: readonly Piece[], at: number) {
  return [
    at > 0 && "\n",
    ...pieces.map(({ text, classes }) => (classes ? <span class={classes}>{text}</span> : text)),
  ];
}
