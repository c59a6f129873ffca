import fc from "fast-check";
import { parseFragment } from "parse5";
import { html } from "./html";

/** What a browser makes of it: text of the element and value of its attribute. */
function read(text: string) {
  const { childNodes } = parseFragment(text);
  expect(childNodes).toHaveLength(1);
  const [element] = childNodes as unknown as {
    nodeName: string;
    attrs: { name: string; value: string }[];
    childNodes: { nodeName: string; value: string }[];
  }[];
  return {
    name: element?.nodeName,
    attributes: element?.attrs,
    children: element?.childNodes.map(({ nodeName }) => nodeName),
    text: element?.childNodes.map(({ value }) => value).join(""),
  };
}

test("escapes values, but not templates", () => {
  const name = `<b>"A" & 'B'</b>`;
  expect(`${html`<p>${name}: ${[html`<i>${1}</i>`, html`<i>${2}</i>`]}</p>`}`).toBe(
    "<p>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;: <i>1</i><i>2</i></p>",
  );
});

test("shows nothing for false, null and undefined, and shows 0", () => {
  expect(`${html`${false}${null}${undefined}${""}${0}`}`).toBe("0");
});

test("no text leaves its place", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          ..."<>&\"'`=/ a",
          "<script>",
          "</p>",
          "<!--",
          "-->",
          "]]>",
          "&lt;",
          "javascript:",
          ' onload="x"',
          "\u202e",
          "\ud800",
          "\u0000",
        ),
        { minLength: 1, maxLength: 10 },
      )
      .map((parts) => parts.join("")),
  );
  const shown = (text: string) =>
    text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, "\ufffd");
  fc.assert(
    fc.property(hostile, (name) => {
      expect(read(`${html`<p title="${name}">${name}</p>`}`)).toEqual({
        name: "p",
        attributes: [{ name: "title", value: shown(name) }],
        children: ["#text"],
        text: shown(name),
      });
    }),
    { numRuns: 2_000 },
  );
});
