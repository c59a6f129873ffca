import { LosslessNumber } from "lossless-json";
import { stringifyJson } from "./longNumber";

test("long numbers are written digit for digit, however deep they are", () => {
  const value = { id: new LosslessNumber("12345678901234567890"), list: [{ n: 2n ** 64n }] };
  expect(stringifyJson(value)).toBe(
    '{"id":12345678901234567890,"list":[{"n":18446744073709551616}]}',
  );
});

test.each([[{ a: undefined, b: [undefined, null], c: new Date(0) }], ["é\u2028"], [1.5]])(
  "%j is written as JSON.stringify writes it",
  (value) => {
    expect(stringifyJson(value)).toBe(JSON.stringify(value));
  },
);
