import { PALETTES, STYLE_BLOCK, STYLES, TONES } from "./style";

/** The relative luminance of a color, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(["light", "dark"] as const)(
  "the %s colors have the contrast of WCAG 2, level AA",
  (name) => {
    const palette = PALETTES[name];
    const texts = (["ink", "soft", ...TONES] as const).map(
      (part) => [part, palette[part]] as const,
    );
    const areas = TONES.map((tone) => [tone, palette.areas[tone]] as const);
    const low = [
      ...texts.filter(([, color]) =>
        [palette.page, palette.card].some((ground) => contrast(color, ground) < 4.5),
      ),
      ...areas.filter(([, color]) => contrast(color, palette.card) < 3),
    ];
    expect(low).toEqual([]);
  },
);

test("every class that has a color in its attribute has a dark one in the style block", () => {
  const colored = Object.entries(STYLES).filter(([, style]) => /#[0-9a-f]{6}/.test(style));
  const missing = colored.filter(
    ([name]) => name !== "strong" && !new RegExp(`\\.${name}[,{]`).test(STYLE_BLOCK),
  );
  expect(missing).toEqual([]);
  for (const tone of TONES) {
    for (const selector of [`.${tone}{`, `.area-${tone}{`, `.key-${tone}{`]) {
      expect(STYLE_BLOCK).toContain(selector);
    }
  }
});
