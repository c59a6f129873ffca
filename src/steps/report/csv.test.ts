import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { type Column, csvOf } from "./csv";

const columns: Column<[string, number | null]>[] = [
  { title: "Name", value: ([name]) => name },
  { title: "Count", value: ([, count]) => count },
];

test("writes what RFC 4180 says", () => {
  const rows: [string, number | null][] = [
    ["Acme", 1],
    ['5" pipe, long', -2],
    ["two\nlines", null],
  ];
  expect(csvOf(columns, rows)).toBe(
    'Name,Count\r\nAcme,1\r\n"5"" pipe, long",-2\r\n"two\nlines",\r\n',
  );
});

test("without rows there is the header line", () => {
  expect(csvOf(columns, [])).toBe("Name,Count\r\n");
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "\u200b=1+1",
  "＝1+1",
  '=HYPERLINK("http://evil.example","x")',
])("%j does not become a formula", (name) => {
  const [, [cell = ""] = []] = parse(csvOf(columns, [[name, 1]])) as string[][];
  expect(cell).toBe(`'${name}`);
});

test("names with a hyphen or an at sign inside are left as they are", () => {
  expect(csvOf(columns, [["Acme-West @ Home", 1]])).toContain("Acme-West @ Home,1");
});

test("a CSV reader reads back any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(..."\",;\r\n\t=+-@' aé𝄞"), { maxLength: 8 }).map((c) => c.join("")),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (names) => {
      const csv = csvOf(
        columns,
        names.map((name) => [name, 1]),
      );
      const rows = (parse(csv, { record_delimiter: "\r\n" }) as string[][]).slice(1);
      const plain = (cell: string) =>
        cell.replace(/^'(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u, "");
      expect(rows.map(([cell = ""]) => plain(cell))).toEqual(names.map(plain));
    }),
  );
});
