import { gzipSync } from "node:zlib";
import { encode } from "@msgpack/msgpack";
import { asValue, type Room, TooLarge, unpack } from "./unpack";

const roomy = (): Room => ({ body: 2 ** 30, memory: 2 ** 30 });
const unpacked = (value: unknown) => unpack(Buffer.from(encode(value)), "Step", roomy());
const read = async (...bytes: number[]) => (await unpack(Buffer.from(bytes), "Step", roomy())).data;

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
])("%s", async (_, value, expected) => {
  expect(await unpacked(value)).toEqual(expected);
});

test("binary is a Buffer wherever it is", async () => {
  const { data } = await unpacked({ data: { files: [{ content: Buffer.from("x") }] } });
  const { files } = data as { files: { content: unknown }[] };
  expect(Buffer.isBuffer(files[0]?.content)).toBe(true);
});

const INT64 = {
  greatest: [0xd3, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  least: [0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0],
  unsigned: [0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  safe: [0xcf, 0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  notSafe: [0xd3, 0, 0x20, 0, 0, 0, 0, 0, 1],
  small: [0xd3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfb],
};

test("whole numbers of 64 bits keep all of their digits, as text where they are too long", async () => {
  expect(await read(...INT64.greatest)).toBe("9223372036854775807");
  expect(await read(...INT64.least)).toBe("-9223372036854775808");
  expect(await read(...INT64.unsigned)).toBe("18446744073709551615");
  expect(await read(...INT64.notSafe)).toBe("9007199254740993");
  expect(await read(...INT64.safe)).toBe(Number.MAX_SAFE_INTEGER);
  expect(await read(...INT64.small)).toBe(-5);
  expect(await read(0x92, ...INT64.small, 0x81, 0xa1, 0x61, ...INT64.greatest)).toEqual([
    -5,
    { a: "9223372036854775807" },
  ]);
  expect(await read(0x82, ...INT64.greatest, 1, 5, 2)).toEqual({ "9223372036854775807": 1, 5: 2 });
});

test("numbers with a fraction, and times after 2038, are what they were", async () => {
  expect((await unpacked([1e300, 0.1, 4_102_444_800_000])).data).toEqual([
    1e300, 0.1, 4_102_444_800_000,
  ]);
});

test("a gzipped body is decompressed, whether or not its response says so", async () => {
  const body = gzipSync(encode({ data: "x".repeat(100) }));
  expect(await unpack(body, "Step", roomy())).toEqual({ data: "x".repeat(100) });
});

const nested = (levels: number) => [...Array(levels).fill(0x91), 0xc0];

test.each([
  ["a reserved byte", [0xc1], /is not MessagePack \(1 bytes\)\. Run/],
  [
    "a map that ends too early",
    [...encode({ data: "long enough" }).subarray(0, 8)],
    /is not MessagePack \(8 bytes\): it ends too early/,
  ],
  ["a list that claims more than there is", [0xdd, 255, 255, 255, 255], /ends too early/],
  ["a map that claims more than there is", [0xdf, 255, 255, 255, 255, 1], /ends too early/],
  ["a text that claims more than there is", [0xdb, 255, 255, 255, 255, 65], /ends too early/],
  ["a size that is cut", [0xdd, 0], /ends too early/],
  ["nothing", [], /is not MessagePack \(0 bytes\): the file is empty/],
  ["more than one value", [...encode(1), ...encode(2)], /is not MessagePack \(2 bytes\)\. Run/],
  ["a page", [...Buffer.from("\n<!DOCTYPE html>")], /but a web page or XML \(16 bytes\)/],
  ["JSON", [...Buffer.from('{"a": 1}')], /but JSON or other text \(8 bytes\)/],
  ["gzip that is broken", [0x1f, 0x8b, 8, 0, 1, 2], /compressed with gzip, .* \(6 bytes\)/],
  ["129 levels", nested(129), /nested deeper than 128 levels/],
  ["100,000 levels", nested(100_000), /nested deeper than 128 levels/],
  [
    "the key __proto__",
    [0x81, 0xa9, ...Buffer.from("__proto__"), 1],
    /a key that an object cannot/,
  ],
  ["a key that is nothing", [0x81, 0xc0, 1], /a key that an object cannot/],
  ["a key that is a list", [0x81, 0x91, 1, 1], /a key that an object cannot/],
  ["an extension that is broken", [0xd5, 0xff, 1, 1], /could not be decoded \(4 bytes\)/],
])("%s is told by what it is", async (_, bytes, expected) => {
  await expect(unpack(Buffer.from(bytes), "Send Mail", roomy())).rejects.toMatchObject({
    code: "unexpectedResponse",
    message: expect.stringMatching(expected),
  });
});

test("128 levels are read", async () => {
  expect(JSON.stringify(await read(...nested(128)))).toBe(
    `${"[".repeat(128)}null${"]".repeat(128)}`,
  );
});

test("every form of every type is passed over as it is decoded", async () => {
  const extension = (bytes: number[]) => [...bytes, ...Array(300).fill(7)];
  const long = "x".repeat(70_000);
  const values = [
    long,
    "é".repeat(200),
    Buffer.alloc(70_000),
    Buffer.alloc(300),
    Array(70_000).fill(1),
    Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`k${i}`, i])),
    [200, 70_000, -100, -1_000, -70_000, 1.5, true, false, null, "", [], {}],
    new Date(5),
    new Date(1e15),
  ];
  for (const value of values) expect((await unpacked([value])).data).toEqual([value]);
  for (const bytes of [
    [0xd4, 1, 7],
    [0xd6, 1, 7, 7, 7, 7],
    extension([0xc8, 1, 44, 1]),
    [0xca, 0x3f, 0x80, 0, 0],
  ]) {
    await expect(read(...bytes)).resolves.toBeDefined();
  }
});

test("what there is no room for is not made", async () => {
  const small = (room: Partial<Room>) =>
    unpack(Buffer.from(encode(Array(1_000).fill({}))), "Step", { ...roomy(), ...room });
  await expect(small({ body: 1_002 })).rejects.toThrow(TooLarge);
  await expect(small({ memory: 60_000 })).rejects.toThrow(TooLarge);
  await expect(small({ body: 1_003, memory: 75_000 })).resolves.toBeDefined();
  const zipped = gzipSync(Buffer.from(encode("x".repeat(100_000))));
  await expect(unpack(zipped, "Step", { ...roomy(), body: 50_000 })).rejects.toThrow(TooLarge);
});

test("each takes its part of the room", async () => {
  const room: Room = { body: 100, memory: 1_000 };
  await unpack(Buffer.from(encode({ data: "abc" })), "Step", room);
  expect(room).toEqual({ body: 90, memory: 1_000 - (56 + 16) - (16 + 3) });
});

test("a value stands alone, and one with a content type beside it", () => {
  expect(asValue({ data: 1 })).toBe(1);
  expect(asValue({ data: 1, contentType: "text/plain" })).toEqual({
    data: 1,
    contentType: "text/plain",
  });
});
