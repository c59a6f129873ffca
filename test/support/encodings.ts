/** A way in which a server can write a text that it was sent. */
export type Encode = (text: string) => string;

const units = (text: string) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const points = (text: string) =>
  Array.from(text, (character) => character.codePointAt(0) as number);
const bytes = (text: string) => [...Buffer.from(text)];
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");

/** Encodings that leave a text's own characters or escape them. */
export const ESCAPES: Readonly<Record<string, Encode>> = {
  plain: (text) => text,
  json: (text) => JSON.stringify(text).slice(1, -1),
  jsonUnicode: (text) =>
    units(text)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(""),
  jsonSlashes: (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  url: (text) => encodeURIComponent(text),
  urlLower: (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  urlWhole: (text) =>
    bytes(text)
      .map((byte) => `%${hex(byte, 2)}`)
      .join(""),
  form: (text) => new URLSearchParams([["", text]]).toString().slice(1),
  html: (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;"),
  htmlDecimal: (text) =>
    points(text)
      .map((point) => `&#${point};`)
      .join(""),
  htmlHex: (text) =>
    points(text)
      .map((point) => `&#x${hex(point, 2).toUpperCase()};`)
      .join(""),
};

/** Encodings in which a text is not itself any more. */
export const TRANSFORMS: Readonly<Record<string, Encode>> = {
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  base64Within1: (text) => Buffer.from(`:${text}:`).toString("base64"),
  base64Within2: (text) => Buffer.from(`u:${text}`).toString("base64"),
  base64OfJson: (text) => Buffer.from(JSON.stringify({ text })).toString("base64"),
  hex: (text) => Buffer.from(text).toString("hex"),
  hexUpper: (text) => Buffer.from(text).toString("hex").toUpperCase(),
  upperCase: (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
};

/** All of them by their names. */
export const ENCODINGS = { ...ESCAPES, ...TRANSFORMS };
