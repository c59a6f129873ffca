/** A text as it is compared, with the place of each of its characters in the original. */
export interface Layer {
  readonly text: string;
  /** Where the part of the original that became this character begins. */
  readonly from: readonly number[];
  /** Where it ends. */
  readonly to: readonly number[];
}

/** JSON in JSON in a URL in HTML is four. */
const MAX_LAYERS = 4;

const ESCAPE =
  /(?:%[0-9a-f]{2})+|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|["'`\\/bfnrtv])/gi;
const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": " ",
};
const CONTROL: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/**
 * The text as it is, and with its escapes decoded once, twice and so on, as long as there are any:
 * those of JSON, URLs and HTML, in each other too. Letter case, and how much white space there is,
 * make no difference in a layer. Takes time linear in the text.
 */
export function layersOf(text: string): Layer[] {
  const places = Array.from({ length: text.length + 1 }, (_, index) => index);
  let layer: Layer = flat({ text, from: places.slice(0, -1), to: places.slice(1) });
  const layers = [layer];
  while (layers.length <= MAX_LAYERS && hasEscapes(layer.text)) {
    const next = peeled(layer);
    if (next.text === layer.text) break;
    layers.push(next);
    layer = next;
  }
  return layers;
}

/** Whether there might be something to decode. */
function hasEscapes(text: string): boolean {
  return /[%&\\]/.test(text);
}

/** The texts of `layersOf`. */
export function textsOf(text: string): string[] {
  return hasEscapes(text) ? layersOf(text).map((layer) => layer.text) : [flatText(text)];
}

/** A text as it is compared: lower case, with one space for white space and for the plus of forms. */
export function flatText(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/[\s+]+/g, " ");
}

function flat(layer: Layer): Layer {
  const text = flatText(layer.text);
  // The same length means that each character is where it was: runs only get shorter.
  if (text.length === layer.text.length) return { ...layer, text };
  const made = new Builder();
  for (const { 0: run, index } of layer.text.matchAll(/[\s+]+|[^\s+]+/g)) {
    if (/^[\s+]/.test(run)) made.add(" ", layer, index, index + run.length);
    else made.copy(layer, flatText(run), index, index + run.length);
  }
  return made.layer();
}

function peeled(layer: Layer): Layer {
  const made = new Builder();
  let at = 0;
  for (const { 0: escaped, index } of layer.text.matchAll(ESCAPE)) {
    made.copy(layer, layer.text.slice(at, index), at, index);
    at = index + escaped.length;
    if (escaped.startsWith("%")) addBytes(made, layer, escaped, index);
    else made.add(decodedEscape(escaped), layer, index, at);
  }
  made.copy(layer, layer.text.slice(at), at, layer.text.length);
  return flat(made.layer());
}

function decodedEscape(escaped: string): string {
  const code = /^(?:\\u\{?|\\x|&#x)([0-9a-f]+)/i.exec(escaped)?.[1];
  if (code) return character(Number.parseInt(code, 16));
  if (escaped.startsWith("&#")) return character(Number.parseInt(escaped.slice(2), 10));
  const letter = escaped.slice(1);
  return NAMED[escaped.toLowerCase()] ?? CONTROL[letter] ?? letter;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** The characters of percent-encoded UTF-8; what is not UTF-8 is one character for each byte. */
function addBytes(made: Builder, layer: Layer, escaped: string, index: number): void {
  const bytes = Buffer.from(escaped.replaceAll("%", ""), "hex");
  for (let at = 0; at < bytes.length; ) {
    const wanted = lengthOf(bytes[at] as number);
    const text = bytes.toString("utf8", at, at + wanted);
    const isWhole = !text.includes("\ufffd");
    const length = isWhole ? wanted : 1;
    const begin = index + 3 * at;
    made.add(
      isWhole ? text : bytes.toString("latin1", at, at + 1),
      layer,
      begin,
      begin + 3 * length,
    );
    at += length;
  }
}

function lengthOf(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

class Builder {
  readonly #parts: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Adds what a part of another layer stands for. */
  add(text: string, { from, to }: Layer, begin: number, end: number): void {
    const [first, last] = [from[begin] as number, to[end - 1] as number];
    this.#parts.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      this.#from.push(first);
      this.#to.push(last);
    }
  }

  /** Adds a part of another layer of which each character stands for itself. */
  copy({ from, to }: Layer, text: string, begin: number, end: number): void {
    this.#parts.push(text);
    for (let unit = begin; unit < end; unit++) {
      this.#from.push(from[unit] as number);
      this.#to.push(to[unit] as number);
    }
  }

  layer(): Layer {
    return { text: this.#parts.join(""), from: this.#from, to: this.#to };
  }
}
