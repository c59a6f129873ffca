import { decodeRequest } from "./executionRequest";

const base64 = (body: string | Buffer) => Buffer.from(body as string).toString("base64");
const stored = (value: object) => Buffer.from(JSON.stringify(value));
const decode = (body: string | Buffer, contentType?: string) =>
  decodeRequest(stored({ headers: {}, contentType, body: base64(body) }));

test.each<[string, string, unknown]>([
  ["application/json", '{"a":[1]}', { a: [1] }],
  ["application/json; charset=utf-8", "null", null],
  ["application/cloudevents+json", "false", false],
  ["application/json", '{"id":12345678901234567890}', { id: "12345678901234567890" }],
  ["application/json", '{"cut":', '{"cut":'],
  ["text/plain", '{"a":1}', '{"a":1}'],
  ["text/csv", "a;ü", "a;ü"],
  ["application/xml", "<a/>", "<a/>"],
  ["image/svg+xml", "<svg/>", "<svg/>"],
  ["application/x-www-form-urlencoded", "a=1&b=2", "a=1&b=2"],
])("%s is decoded: %s", (contentType, body, expected) => {
  expect(decode(body, contentType)).toEqual({ headers: {}, contentType, body: expected });
});

test.each(["application/octet-stream", "application/pdf", "image/png", "application/zip"])(
  "%s is a Buffer, though its bytes might be text",
  (contentType) => {
    const { body } = decode("%PDF-1.4", contentType);
    expect(body).toEqual(Buffer.from("%PDF-1.4"));
    expect(Buffer.isBuffer(body)).toBe(true);
  },
);

test("bytes that are not text are a Buffer, byte for byte, whatever their content type says", () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  expect(decode(bytes, "application/json").body).toEqual(bytes);
  expect(decode(bytes).body).toEqual(bytes);
});

test("without a content type the body is what it looks like", () => {
  expect(decode('{"a":1}')).toEqual({ headers: {}, contentType: null, body: { a: 1 } });
  expect(decode("plain").body).toBe("plain");
});

test("a missing content type is taken from the headers", () => {
  const headers = { "Content-Type": "text/plain", "X-Shop": "1" };
  expect(decodeRequest(stored({ headers, body: base64("1") }))).toEqual({
    headers,
    contentType: "text/plain",
    body: "1",
  });
});

test("headers as JSON text are an object", () => {
  const file = stored({ headers: '{"x-shop":"1"}', contentType: "", body: "" });
  expect(decodeRequest(file)).toEqual({
    headers: { "x-shop": "1" },
    contentType: null,
    body: null,
  });
});

test.each<[string, unknown, unknown]>([
  ["an object", { a: 1 }, { a: 1 }],
  ["text that is not base64", "not base64!", "not base64!"],
  ["nothing", null, null],
])("a stored body that is %s is taken as it is", (_, body, expected) => {
  expect(decodeRequest(stored({ headers: {}, contentType: "text/plain", body })).body).toEqual(
    expected,
  );
});

test.each<[string, Buffer, unknown]>([
  ["plain text", Buffer.from("hello"), "hello"],
  ["other JSON", Buffer.from('{"order":1}'), { order: 1 }],
  ["a list", Buffer.from("[1]"), [1]],
  ["JSON with a body of its own", Buffer.from('{"body":"aGk="}'), { body: "aGk=" }],
  ["bytes", Buffer.from([0xff, 0]), Buffer.from([0xff, 0])],
  ["an empty file", Buffer.alloc(0), null],
])("a file that is %s is the body itself", (_, file, body) => {
  expect(decodeRequest(file)).toEqual({ headers: {}, contentType: null, body });
});
