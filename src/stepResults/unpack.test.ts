import { encode } from "@msgpack/msgpack";
import { asValue, unpack } from "./unpack";

const unpacked = (value: unknown) => unpack(Buffer.from(encode(value)), "Step");

test.each<[string, unknown, object]>([
  ["what perform returned", { data: [1] }, { data: [1] }],
  [
    "with a content type",
    { data: "a;b", contentType: "text/csv" },
    { data: "a;b", contentType: "text/csv" },
  ],
  ["without what the platform adds", { data: 1, headers: {}, branch: "b" }, { data: 1 }],
  ["a bare text", "text", { data: "text" }],
  ["a bare null", null, { data: null }],
  ["a bare object with other fields", { data: 1, total: 2 }, { data: { data: 1, total: 2 } }],
  [
    "a bare object whose content type is not text",
    { data: 1, contentType: 5 },
    { data: { data: 1, contentType: 5 } },
  ],
  [
    "binary without a content type",
    { data: Buffer.from("x") },
    { data: Buffer.from("x"), contentType: "application/octet-stream" },
  ],
  ["a date", { data: new Date(5) }, { data: new Date(5) }],
])("%s", (_, value, expected) => {
  expect(unpacked(value)).toEqual(expected);
});

test("binary is a Buffer wherever it is", () => {
  const { data } = unpacked({ data: { files: [{ content: Buffer.from("x") }] } });
  const { files } = data as { files: { content: unknown }[] };
  expect(Buffer.isBuffer(files[0]?.content)).toBe(true);
});

test.each([
  ["a reserved byte", Buffer.from([0xc1])],
  ["a map that ends too early", Buffer.from(encode({ data: "long enough" })).subarray(0, 8)],
  ["nothing", Buffer.alloc(0)],
  ["more than one value", Buffer.concat([encode(1), encode(2)])],
])("%s is not MessagePack, and its size is reported", (_, body) => {
  expect(() => unpack(body, "Send Mail")).toThrow(
    expect.objectContaining({
      code: "unexpectedResponse",
      message: expect.stringContaining(`"Send Mail" is not MessagePack (${body.length} bytes)`),
    }),
  );
});

test("a value stands alone, and one with a content type beside it", () => {
  expect(asValue({ data: 1 })).toBe(1);
  expect(asValue({ data: 1, contentType: "text/plain" })).toEqual({
    data: 1,
    contentType: "text/plain",
  });
});
