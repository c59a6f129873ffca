import { input } from "./testing";
import { carryOver, initialValues, toInputs, valuesOfLink, valuesOfRun } from "./values";

const INPUTS = [
  input("name", { default: "Orders" }),
  input("force", { type: "boolean", default: "true" }),
  input("dryRun", { type: "boolean", default: false }),
  input("labels", { collection: "valuelist" }),
  input("headers", { collection: "keyvaluelist", default: null }),
  input("variables", { type: "code", language: "json", default: { a: 1 } }),
];

test("a form begins with the defaults, each as its input holds it", () => {
  expect(initialValues(INPUTS)).toEqual({
    name: "Orders",
    force: true,
    dryRun: false,
    labels: [],
    headers: [],
    variables: '{\n  "a": 1\n}',
  });
});

test("a number as default is text in the form", () => {
  expect(initialValues([input("max", { default: 25 })])).toEqual({ max: "25" });
});

test("blank inputs, items and pairs are not sent, switches always are", () => {
  const values = {
    name: "  ",
    force: false,
    dryRun: true,
    labels: ["a", " ", "b"],
    headers: [
      { key: "", value: "" },
      { key: "X", value: "" },
      { key: "", value: "1" },
    ],
    variables: "",
  };
  expect(toInputs(INPUTS, values)).toEqual({
    force: false,
    dryRun: true,
    labels: ["a", "b"],
    headers: [
      { key: "X", value: "" },
      { key: "", value: "1" },
    ],
  });
});

test("lists without anything in them are not sent", () => {
  expect(toInputs(INPUTS, { labels: [""], headers: [{ key: " ", value: "" }] })).toEqual({});
});

test("text is sent as it was typed", () => {
  expect(toInputs([input("name")], { name: " Orders " })).toEqual({ name: " Orders " });
});

test("a form of a run has what was sent, and blanks where the run left something out", () => {
  expect(valuesOfRun(INPUTS, { dryRun: true, labels: ["a"] })).toEqual({
    name: "",
    force: false,
    dryRun: true,
    labels: ["a"],
    headers: [],
    variables: "",
  });
});

test("what was typed survives a new version of the form where it still fits", () => {
  const typed = { name: "Mine", labels: "now a list", dryRun: true, gone: "x" };
  expect(carryOver(INPUTS, typed)).toMatchObject({ name: "Mine", labels: [], dryRun: true });
  expect(carryOver(INPUTS, typed)).not.toHaveProperty("gone");
});

test("a link fills in texts, as the inputs hold them, and leaves the defaults elsewhere", () => {
  const texts = { force: "false", labels: "a", headers: "x", other: "y" };
  expect(valuesOfLink(INPUTS, texts)).toEqual({
    ...initialValues(INPUTS),
    force: false,
    labels: ["a"],
  });
});
