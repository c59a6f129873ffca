import fc from "fast-check";
import { connectionVariable } from "../../test/support/configVariables";
import { InvalidInputError } from "../errors";
import { toInputs } from "./toInputs";

const SECRET = "hunter2-very-secret";
const variable = connectionVariable("Connection", { password: "PASSWORD", sandbox: "BOOLEAN" });

/** Any JSON value with the secret for its texts. */
const anything = fc.jsonValue({ maxDepth: 3 }).map(function withSecret(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "number") return SECRET;
  if (Array.isArray(value)) return value.map(withSecret);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSecret(item)]));
});

test("whatever is given for a connection, no message quotes it", () => {
  const given = fc.oneof(
    anything.map((value) => ({ Connection: value })),
    anything.map((value) => ({ Connection: JSON.stringify(value) })),
    anything.map((value) => ({ Connection: { password: value, sandbox: value } })),
    anything.map((value) => ({ Connection: { password: { type: "template", value } } })),
    anything.map((value) => ({ Connection: [{ name: "sandbox", value }] })),
    anything.map((value) => [{ key: "Connection", values: value }]),
    anything.map((value) => [{ key: "Connection", values: JSON.stringify(value) }]),
    anything.map((value) => [{ key: "Connection", value }]),
  );
  let refused = 0;
  fc.assert(
    fc.property(given, (configVariables) => {
      try {
        toInputs(configVariables, [variable], "Config Variables");
      } catch (error) {
        refused += 1;
        expect(error).toBeInstanceOf(InvalidInputError);
        expect((error as Error).message).not.toContain(SECRET);
      }
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(100);
});
