import { exampleId } from "../inputs/examples";
import { disambiguated } from "./choices";

const id = (number: number) =>
  Buffer.from(`Customer:${String(number).repeat(8)}-36e1-4c6a-b6c1-2ca5347c7cd9`).toString(
    "base64",
  );

describe("choices", () => {
  test("are sorted by label as people sort, numbers by value, upper case among lower", () => {
    const names = ["orders 10", "Orders 9", "alpha", "Émile", "Beta", "zeta"];
    const choices = names.map((name, number) => ({ id: id(number), name }));
    expect(disambiguated(choices).map(({ label }) => label)).toEqual([
      "alpha",
      "Beta",
      "Émile",
      "Orders 9",
      "orders 10",
      "zeta",
    ]);
  });

  test("show details, and leave out those that are not there", () => {
    expect(
      disambiguated([
        { id: id(1), name: "Orders", details: ["Acme", null, "v3", undefined, false, ""] },
      ]),
    ).toEqual([{ key: id(1), label: "Orders (Acme, v3)" }]);
  });

  test("of equal labels get the beginning of their UUID, the others do not", () => {
    expect(
      disambiguated([
        { id: id(2), name: "Orders", details: ["Acme"] },
        { id: id(1), name: "Orders", details: ["Acme"] },
        { id: id(3), name: "Orders", details: ["Beta"] },
      ]),
    ).toEqual([
      { key: id(1), label: "Orders (Acme) [11111111]" },
      { key: id(2), label: "Orders (Acme) [22222222]" },
      { key: id(3), label: "Orders (Beta)" },
    ]);
  });

  test("of one record are one choice", () => {
    const choice = { id: id(1), name: "Orders" };
    expect(disambiguated([choice, choice])).toEqual([{ key: id(1), label: "Orders" }]);
  });

  test("without a name are called by their UUID", () => {
    expect(disambiguated([{ id: exampleId("Customer"), name: "  " }])).toEqual([
      { key: exampleId("Customer"), label: "6a4b29d5" },
    ]);
  });
});
