import { describeDocument, readParams } from "./operation";

describe("describeDocument", () => {
  it.each([
    ["query ListThings($first: Int) { things { id } }", "query", "ListThings", false],
    ["fragment F on T { id } query After { t { ...F } }", "query", "After", false],
    ["fragment F on T {id}mutation Change{change{...F}}", "mutation", "Change", false],
    ["\n  mutation { change { id } }", "mutation", undefined, false],
    ["{ query { mutation } }", "query", undefined, false],
    ["query Page { things { pageInfo { endCursor } nodes { id } } }", "query", "Page", true],
  ] as const)("reads %j", (text, kind, name, isPaged) => {
    expect(describeDocument(text)).toEqual({ kind, name, isPaged });
  });
});

describe("readParams", () => {
  it("takes a query with variables and an operation name", () => {
    const body = { query: "{ a }", operationName: "A", variables: { b: 1 } };
    expect(readParams(Buffer.from(JSON.stringify(body)))).toEqual(body);
  });

  it("says what is wrong with a body that is not a request", () => {
    for (const body of [
      "",
      "{",
      "null",
      "[]",
      "1",
      '{"query":1}',
      '{"query":"{a}","variables":[]}',
    ]) {
      expect(typeof readParams(Buffer.from(body))).toBe("string");
    }
  });
});
