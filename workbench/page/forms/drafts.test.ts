import type { CatalogEntry, CatalogInput } from "../../shared/api";
import { carryDrafts, clearDraft, draftOf, fillFromLink, fillFromRun, toPayload } from "./drafts";
import { input } from "./testing";

const entry = (key: string, inputs: readonly CatalogInput[]): CatalogEntry => ({
  part: "actions",
  key,
  label: key,
  description: "",
  group: "",
  changes: "no",
  inputs,
});

test("a draft begins with the defaults and is the same one from then on", () => {
  const one = entry("one", [input("name", { default: "a" })]);
  const draft = draftOf(one);
  expect(draft.values.value).toEqual({ name: "a" });
  draft.values.value = { name: "typed" };
  expect(draftOf({ ...one }).values.value).toEqual({ name: "typed" });
  clearDraft(one);
  expect(draft.values.value).toEqual({ name: "a" });
});

test("what was typed survives a component that was built anew", () => {
  const before = entry("two", [input("name"), input("old")]);
  draftOf(before).values.value = { name: "typed", old: "x" };
  const after = entry("two", [input("name"), input("added", { default: "b" })]);
  carryDrafts([after, entry("never shown", [])]);
  expect(draftOf(after).values.value).toEqual({ name: "typed", added: "b" });
});

test("a run fills the form again, but a typed password stays: runs do not keep them", () => {
  const three = entry("three", [
    input("name", { default: "a" }),
    input("pw", { type: "password" }),
  ]);
  draftOf(three).values.value = { name: "x", pw: "secret" };
  fillFromRun(three, {});
  expect(draftOf(three).values.value).toEqual({ name: "", pw: "secret" });
});

test("a link fills in its texts and leaves the defaults elsewhere", () => {
  const four = entry("four", [input("name"), input("size", { default: "5" })]);
  draftOf(four).values.value = { name: "x", size: "9" };
  fillFromLink(four, { name: "y" });
  expect(draftOf(four).values.value).toEqual({ name: "y", size: "5" });
});

test("a payload has the headers that have a name, and the body as it was typed", () => {
  const headers = [
    { key: " X-A ", value: "1" },
    { key: "", value: "2" },
  ];
  expect(toPayload({ headers, body: " {} " })).toEqual({ headers: { "X-A": "1" }, body: " {} " });
});
