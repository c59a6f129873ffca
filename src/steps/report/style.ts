/**
 * How report pages look. Mail clients take styles from attributes only, some of them; so what is
 * needed to read a page in light colors is in attributes, and the style block only adds dark colors
 * and narrow screens. A class has the same name as its style here.
 */
const FONT =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Inter,Helvetica,Arial,sans-serif";

/** What parts of a page mean; each has a color as text, and as an area. */
export type Tone = "error" | "warning" | "info" | "ok";

const LIGHT = {
  page: "#f4f5f7",
  card: "#ffffff",
  line: "#e3e6ea",
  track: "#eceef1",
  ink: "#1c2128",
  soft: "#59636e",
  error: "#b42318",
  warning: "#93480c",
  info: "#175cd3",
  ok: "#05693f",
  areas: { error: "#d92d20", warning: "#dc6803", info: "#2e7cf6", ok: "#079455" },
};

const DARK: typeof LIGHT = {
  page: "#0d1117",
  card: "#161b22",
  line: "#30363d",
  track: "#262c34",
  ink: "#e6edf3",
  soft: "#9da7b3",
  error: "#ff8178",
  warning: "#f0a848",
  info: "#7cb7ff",
  ok: "#5ad17a",
  areas: { error: "#f0524a", warning: "#d98c1f", info: "#4c94ff", ok: "#35a853" },
};

/** The colors of a page, light and dark. */
export const PALETTES = { light: LIGHT, dark: DARK };

export const TONES: readonly Tone[] = ["error", "warning", "info", "ok"];

/** The color of an area, as an attribute of SVG and HTML has it. */
export const areaOf = (tone: Tone): string => LIGHT.areas[tone];
export const TRACK = LIGHT.track;

/** Styles for attributes, by the class that stands beside them. */
export const STYLES = {
  page: `margin:0;padding:0;background:${LIGHT.page}`,
  card: `background:${LIGHT.card};border:1px solid ${LIGHT.line};border-radius:10px`,
  title: `color:${LIGHT.ink};font-size:26px;font-weight:700;line-height:1.25;letter-spacing:-.01em;margin:0`,
  heading: `color:${LIGHT.ink};font-size:17px;font-weight:600;line-height:1.35;margin:0`,
  /** Of each table: what its cells inherit. */
  ink: `${FONT};font-size:14px;line-height:1.5;color:${LIGHT.ink};overflow-wrap:anywhere;word-break:break-word`,
  strong: `color:${LIGHT.ink};font-size:14px`,
  soft: `color:${LIGHT.soft};font-size:13px`,
  number: "font-weight:600;font-variant-numeric:tabular-nums;text-align:right",
  line: `border-top:1px solid ${LIGHT.line}`,
} as const;

/** Text in the color of a tone. */
export const toned = (tone: Tone): string => `color:${LIGHT[tone]};font-weight:600;font-size:13px`;

const important = (selector: string, property: string, value: string) =>
  `${selector}{${property}:${value}!important}`;

const dark = [
  important(".page", "background", DARK.page),
  `.card{background:${DARK.card}!important;border-color:${DARK.line}!important}`,
  important(".line", "border-color", DARK.line),
  important(".title,.heading,.ink", "color", DARK.ink),
  important(".soft", "color", DARK.soft),
  important(".track", "fill", DARK.track),
  ...TONES.map((tone) => important(`.${tone}`, "color", DARK[tone])),
  ...TONES.map((tone) => important(`.area-${tone}`, "fill", DARK.areas[tone])),
  ...TONES.map((tone) => important(`.key-${tone}`, "background", DARK.areas[tone])),
].join("");

/** The style block: only what attributes cannot say. */
export const STYLE_BLOCK = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  `@media (prefers-color-scheme:dark){${dark}}`,
  "@media (max-width:600px){.wide{display:none!important}}",
  "@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}}",
  "@media print{.page{background:#fff!important}.card{break-inside:avoid}}",
].join("");
