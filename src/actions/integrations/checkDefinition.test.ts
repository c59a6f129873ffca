import { InvalidInputError } from "../../errors";
import { definition } from "../../inputs/definition";
import { checkDefinition } from "./checkDefinition";

function problemOf(text: string): string {
  try {
    checkDefinition(text);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return (error as Error).message;
  }
  throw new Error("The definition was expected to be refused.");
}

describe("checkDefinition", () => {
  it.each([
    "name: Acme Orders\nflows: []",
    "---\nname: Acme Orders\n...\n",
    '{"name": "Acme Orders"}',
    "name: &name Größe ✓\nother: *name",
    "other: &name Acme Orders\nname: *name",
    "base: &base { name: Acme Orders }\n<<: *base",
    "name: Acme\nname: Acme Orders",
    "? [a, b]\n: c\nname: Acme Orders",
  ])("takes %j", (text) => {
    expect(() => checkDefinition(text)).not.toThrow();
  });

  it.each([
    ["name: Acme\n\tflows: []", "at line 2, column 1"],
    ["name: Acme\nflows:\n  - name: [a", "at line 3, column"],
    ["name: Acme\ndescription: an: other", "at line 2, column 16"],
    ['name: "Acme', "at line 1, column 12"],
    ["name: Acme\nkey: @secret", "at line 2, column 6"],
    ["name: Acme\r\nother: *none", "at line 2, column 9"],
    ["name: Acme\n---\nname: Other", "another begins at line 2, column 1"],
    ["---\nname: Acme\n---\n", "another begins at line 3, column 1"],
    ["x: a --- b\n---\nname: Other", "another begins at line 2, column 1"],
    ["---x: 1\n---\nname: Other", "another begins at line 2, column 1"],
    ["name: Acme\rother: @none", "at line 2, column 8"],
    ["name: Acme\n...\n# Other\n[name]", "another begins at line 4, column 1"],
  ])("reports where %j breaks", (text, place) => {
    expect(problemOf(text)).toContain(place);
  });

  it.each([
    ["- name: Acme", "is a list"],
    ["Acme Orders", "is a single value"],
    ["# only a comment", "is empty"],
    ["---\n", "is empty"],
    ["description: Acme", "has no name"],
    ["name:\nflows: []", "needs a name that is text at line 1"],
    ["flows: []\nname: 12", "needs a name that is text at line 2, column 7"],
    ["flow: { name: Acme }\nname: [Acme]", "needs a name that is text at line 2, column 7"],
    ["12: name\nname: { name: Acme }", "needs a name that is text at line 2, column 7"],
    ["title: name\nname: 12", "needs a name that is text at line 2, column 7"],
    ["name: 12\ntitle: name\nother: 1", "needs a name that is text at line 1, column 7"],
    ["one: &one 12\nother: *one\nname: 12", "needs a name that is text at line 3, column 7"],
    ["? [name, 1]\n: 12\nname: 12", "needs a name that is text at line 3, column 7"],
    ["? name\n: 12", "needs a name that is text at line 2, column 3"],
    ["other: &other 12\nname: *other", "needs a name that is text at line 2"],
    ['name: "  "', "needs a name that is text at line 1"],
  ])("reports what is wrong with %j", (text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  it("ends with the reason, without what the parser quotes", () => {
    expect(problemOf("name: Acme\nother: *none")).toBe(
      "YAML Definition is not YAML at line 2, column 9: unidentified alias.",
    );
    expect(problemOf("name: !<a^> Acme")).toMatch(/: tag name cannot contain such characters\.$/);
  });

  it("says what text needs quotes, where indentation seems wrong", () => {
    expect(problemOf("name: Acme\ndescription: an: other")).toContain('": "');
  });

  it("does not quote the text, which may hold secrets", () => {
    for (const text of [
      "name: Acme\ntoken: canary: canary",
      "name: Acme\ntoken: 'canary' canary",
      "name: Acme\ntoken: | canary\n  canary",
      "name: Acme\n? canary\ncanary",
      "name: Acme\ntoken: *canary",
      "name: Acme\ntoken: !canary a",
      "name: Acme\ntoken: !canary!a b",
      "name: Acme\ntoken: !<canary^> b",
    ]) {
      expect(problemOf(text)).not.toContain("canary");
    }
  });
});

describe("the definition input", () => {
  const yaml = "name: Acme Orders\nflows: []\n";

  it("is passed on as it is", () => {
    expect(definition.clean(`  ${yaml}\n\n`)).toBe(`  ${yaml}\n\n`);
  });

  it("loses a byte order mark", () => {
    expect(definition.clean(`\uFEFF${yaml}`)).toBe(yaml);
    expect(definition.clean(Buffer.from(`\uFEFF${yaml}`))).toBe(yaml);
  });

  it("takes the whole result of a step that returned a file", () => {
    expect(definition.clean({ data: Buffer.from(yaml), contentType: "text/yaml" })).toBe(yaml);
    expect(definition.clean({ data: yaml, contentType: "text/yaml" })).toBe(yaml);
  });

  it.each([undefined, "", " \n", "\uFEFF"])("is required, so not %j", (value) => {
    expect(() => definition.clean(value)).toThrow("YAML Definition is required.");
  });

  it.each([[42], [["name: a"]], [{ name: "a" }]])("must be text, not %j", (value) => {
    expect(() => definition.clean(value)).toThrow("YAML Definition must be a string");
  });
});
