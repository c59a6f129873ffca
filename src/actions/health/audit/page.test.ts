import fc from "fast-check";
import { parse } from "parse5";
import type { AuditReport } from "./audit";
import { type Finding, summaryOf } from "./findings";
import { KIND_KEYS, KINDS, type KindKey } from "./kinds";
import { auditPage } from "./page";

interface Node {
  nodeName: string;
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const NOW = new Date("2026-06-30T12:05:00Z");

const finding = (
  kind: KindKey,
  names: Partial<
    Record<"customer" | "instance" | "integration" | "message" | "externalId", string>
  > = {},
  since: string | null = null,
): Finding => ({
  severity: KINDS[kind].severity,
  kind,
  instance: { id: `id of ${names.instance}`, name: names.instance ?? "Acme Orders" },
  customer: {
    id: `id of ${names.customer}`,
    name: names.customer ?? "Acme",
    externalId: names.externalId ?? null,
  },
  integration: { id: "integration", name: names.integration ?? "Order Sync", versionNumber: 3 },
  flow: null,
  since,
  message: names.message ?? "It is so.",
  advice: KINDS[kind].advice,
});
const reportOf = (findings: Finding[], more: Partial<AuditReport> = {}): AuditReport => ({
  instancesChecked: 10,
  summary: summaryOf(findings),
  findings,
  left: [],
  ...more,
});
const pageOf = (report: AuditReport) => auditPage(report, NOW).toString();

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* all(child);
}
const nodesOf = (page: string) => [...all(parse(page) as unknown as Node)];
/** Everything that a reader sees or hears, in one line. */
const textOf = (page: string) =>
  nodesOf(page)
    .filter(({ nodeName }) => nodeName === "#text")
    .map(({ value }) => value)
    .join(" ")
    .replace(/\s+/g, " ");

test("says how the fleet is, what was found and what to do, and lists it by customer", () => {
  const text = textOf(
    pageOf(
      reportOf([
        finding(
          "failing",
          { customer: "Blue", instance: "Feed", externalId: "b-1" },
          "2026-06-01T08:00:00Z",
        ),
        finding("failing", { customer: "Acme" }, "not a time"),
        finding("idle", { customer: "Blue", instance: "Feed" }),
        finding("debugOn", { customer: "Acme" }),
      ]),
    ),
  );
  expect(text).toContain("10 instances checked, 30 Jun 2026, 12:05 UTC");
  expect(text).toContain("2 of 10 instances have errors");
  expect(text).toMatch(/2 with errors .*0 with warnings .*0 with notes only .*8 without findings/);
  expect(text).toMatch(/Failing .* 2 .*Read the error with List Executions/);
  expect(text).toContain("None found: Suspended, Broken connection, Needs configuration");
  expect(text).toMatch(
    /Blue 1 error, 1 warning, external ID b-1 Failing Feed .*Since 1 Jun 2026, 08:00 UTC\..*Idle Feed .*Acme 1 error, 1 note/,
  );
  expect(text).toContain("Since not a time.");
});

test("a fleet with nothing wrong", () => {
  const text = textOf(pageOf(reportOf([])));
  expect(text).toContain("No instance has errors");
  expect(text).toContain("10 without findings");
  expect(text).not.toContain("What was found");
  expect(textOf(pageOf(reportOf([], { instancesChecked: 0 })))).toContain(
    "No instances were found",
  );
});

test("says first what was not checked", () => {
  const left = [{ what: "5 of 10 instances", reason: "Time ran out." }];
  expect(textOf(pageOf(reportOf([], { left })))).toMatch(
    /Not everything was checked 5 of 10 instances Time ran out\. .*No instance has errors/,
  );
  const outdated = [{ what: 'Findings of type "Outdated"', reason: "Denied." }];
  const text = textOf(pageOf(reportOf([finding("idle")], { left: outdated })));
  expect(text).toContain("Unmonitored, Debug mode on.");
});

test("findings that say the same of several instances are one row", () => {
  const of = (count: number, since: (index: number) => string | null) =>
    textOf(
      pageOf(
        reportOf(
          Array.from({ length: count }, (_, index) =>
            finding("idle", { instance: `Feed ${index}` }, since(index)),
          ),
        ),
      ),
    );
  expect(of(3, () => "2026-06-01T08:00:00Z")).toMatch(
    /Idle Feed 0\s?, Feed 1\s?, Feed 2 Order Sync , version 3 It is so\. Since 1 Jun 2026/,
  );
  expect(of(10, (index) => `2026-06-0${index || 1}T08:00:00Z`)).toMatch(
    /Feed 7 and 2 more Order Sync , version 3 It is so\. The first since 1 Jun 2026, 08:00 UTC/,
  );
});

test("shows the worst customers, counts all, and is small enough for mail clients", () => {
  const page = (customers: number, kinds: readonly KindKey[]) => {
    const many = kinds.flatMap((kind) =>
      Array.from({ length: 5_000 }, (_, index) =>
        finding(
          kind,
          {
            customer: `Customer ${index % customers}`,
            instance: `Instance ${index}`,
            message: `Message ${index % 1_000}`,
          },
          NOW.toISOString(),
        ),
      ),
    );
    return pageOf(reportOf(many, { instancesChecked: 100_000 }));
  };
  for (const customers of [1, 400, 5_000]) {
    // Gmail cuts what is longer than 102 kB.
    expect(Buffer.byteLength(page(customers, KIND_KEYS))).toBeLessThan(102_000);
  }
  const text = textOf(page(400, KIND_KEYS));
  expect(text).toContain("5,000 of 100,000 instances have errors");
  const [, findings, more] =
    /([\d,]+) findings of ([\d,]+) more customers are not on this page/.exec(text) ?? [];
  const shown = text.match(/Customer \d+/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(5);
  expect(Number(more)).toBe(400 - shown);
  expect(Number(findings?.replace(",", ""))).toBeGreaterThan(10_000);
  expect(textOf(page(1, ["failing"]))).toContain("And 4,400 more findings.");
});

test("is one file without script, whose every image has a text, and nothing is loaded", () => {
  const page = pageOf(reportOf(KIND_KEYS.map((kind) => finding(kind))));
  const nodes = nodesOf(page);
  const names = new Set(nodes.map(({ nodeName }) => nodeName));
  for (const name of ["script", "link", "img", "iframe", "object", "form", "a"]) {
    expect(names).not.toContain(name);
  }
  expect(page).not.toMatch(/url\(|@import|(src|href)=|\son\w+=/i);
  const pictures = nodes.filter(({ nodeName }) => nodeName === "svg");
  expect(pictures).toHaveLength(1 + KIND_KEYS.length);
  for (const { attrs } of pictures) {
    const attributes = Object.fromEntries((attrs ?? []).map(({ name, value }) => [name, value]));
    expect(attributes.role).toBe("img");
    expect(attributes["aria-label"]).toMatch(/^\d/);
  }
  expect(page).toContain("prefers-color-scheme:dark");
});

test("can be read where style blocks and pictures are removed", () => {
  const page = pageOf(reportOf([finding("failing"), finding("idle")]));
  const bare = page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<svg[\s\S]*?<\/svg>/g, "");
  const without = nodesOf(bare).filter(
    ({ nodeName, attrs }) =>
      nodeName === "table" && !attrs?.some(({ name, value }) => name === "style" && value !== ""),
  );
  expect(without).toEqual([]);
  expect(textOf(bare)).toMatch(/1 with errors .*1 with warnings|Failing 1 /);
});

test("no name leaves its place", () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.constantFrom(
          "<script>alert(1)</script>",
          "</td></tr></table>",
          "</style>",
          "</title>",
          "<svg/onload=x>",
          '" onmouseover="x',
          "' style='x",
          "<!--",
          "]]>",
          "&lt;b&gt;",
          "\u202e",
          "\ud800",
        ),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(""));
  const shape = (page: string) => nodesOf(page).map(({ nodeName, attrs }) => [nodeName, attrs]);
  const build = (name: string) =>
    pageOf(
      reportOf(
        [
          finding(
            "failing",
            { customer: name, instance: name, integration: name, message: name, externalId: name },
            name,
          ),
        ],
        { left: [{ what: name, reason: name }] },
      ),
    );
  const expected = shape(build("x"));
  const times = (page: string) => nodesOf(page).filter(({ nodeName }) => nodeName === "bdi");
  const written = times(build("x")).length;
  fc.assert(
    fc.property(hostile, (name) => {
      const page = build(name);
      // The same elements with the same attributes, whatever the name.
      expect(shape(page)).toEqual(expected);
      expect(times(page)).toHaveLength(written);
    }),
    { numRuns: 300 },
  );
});
