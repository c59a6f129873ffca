import { nestingOf } from "./nesting";

test.each([
  ["", 0],
  ["{ a { b } c { d { e } } }", 3],
  ["query ($ids: [ID!] = [1, [2]]) { a(in: {b: [1]}) }", 4],
  ['{ a(text: "{{{{ \\" {{{") }', 2],
  ['{ a(text: """ {{{ " {{{ """) }', 2],
  ["{ a # {{{{\n b }", 1],
  ['{ a(text: "{{{', 2],
])("%j is nested %d levels deep", (text, depth) => {
  expect(nestingOf(text)).toBe(depth);
});
