/**
 * How deep the brackets of a GraphQL document are nested at most. A loop over its characters, so
 * that it can be used before a parser that recurses sees the text.
 */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if ("{[(".includes(character)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if ("}])".includes(character)) {
      depth -= 1;
    } else if (character === "#") {
      at = endOf(text, "\n", at);
    } else if (text.startsWith('"""', at)) {
      at = endOf(text, '"""', at + 3) + 2;
    } else if (character === '"') {
      at = endOfString(text, at + 1);
    }
  }
  return deepest;
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at;
}

/** The index of the quote, or of the line's end, that ends a string. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"' || text[at] === "\n") return at;
  }
  return text.length;
}
