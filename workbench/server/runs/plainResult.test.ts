import { Scrubber } from "../scrub";
import { plainResult } from "./plainResult";

const scrubber = new Scrubber(["a secret of mine"]);

test("binary data is Base64 with its size, without secrets", () => {
  const bytes = Buffer.from("with a secret of mine inside");
  const { json = "" } = plainResult({ file: bytes, view: new Uint8Array([1, 2]) }, scrubber);
  const { file, view } = JSON.parse(json);
  expect(Buffer.from(file.base64, "base64").toString()).toBe("with REDACTED inside");
  expect(file.bytes).toBe(bytes.length);
  expect(view).toEqual({ base64: "AQI=", bytes: 2 });
});

test("secrets are gone from values and keys, and other values stay", () => {
  const value = { "a secret of mine": [1, null, "x a secret of mine"], n: 12n };
  expect(JSON.parse(plainResult(value, scrubber).json ?? "")).toEqual({
    REDACTED: [1, null, "x REDACTED"],
    n: "12",
  });
});

test("nothing, and what is no JSON, has no result", () => {
  expect(plainResult(undefined, scrubber)).toEqual({});
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  expect(plainResult(circle, scrubber).note).toContain("cannot be shown");
});
