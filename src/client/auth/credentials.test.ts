import { inspect } from "node:util";
import { PrismaticConnectionError } from "../../errors";
import { readConnection } from "./credentials";

const CANARY = "canary-refresh-token";
const read = (fields: Record<string, unknown>, key = "apiKey") =>
  readConnection({ key, configVarKey: "Mine", fields: { apiKey: CANARY, ...fields } });

test("blank optional inputs have defaults, and surrounding blanks are cut", () => {
  expect(read({ apiKey: ` ${CANARY}\n`, tenantId: " ", endpoint: "" })).toEqual({
    endpoint: "https://app.prismatic.io",
    tenantId: undefined,
    refreshToken: CANARY,
  });
});

test.each([
  ["https://app.eu-west-1.prismatic.io/", "https://app.eu-west-1.prismatic.io"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["http://127.0.0.1:1", "http://127.0.0.1:1"],
  ["http://[::1]:1", "http://[::1]:1"],
  [" HTTPS://App.Prismatic.IO:443/ ", "https://app.prismatic.io"],
  ["https://app.prismatic.io.", "https://app.prismatic.io"],
  ["https://prismatic.example.com:8443/", "https://prismatic.example.com:8443"],
  ["http://localhost.:8080", "http://localhost:8080"],
])("takes %s as an endpoint", (endpoint, expected) => {
  expect(read({ endpoint }).endpoint).toBe(expected);
});

test.each([
  ["Endpoint", "Add https://, as in https://app.prismatic.io.", { endpoint: "app.prismatic.io" }],
  ["Endpoint", "https", { endpoint: "http://app.prismatic.io" }],
  ["Endpoint", "https", { endpoint: "http://localhost.example.com" }],
  ["Endpoint", "https", { endpoint: "ftp://app.prismatic.io" }],
  ["Endpoint", "path", { endpoint: "https://app.prismatic.io/api" }],
  ["Endpoint", "user name", { endpoint: "https://me:secret@app.prismatic.io" }],
  ["Endpoint", "query", { endpoint: "https://app.prismatic.io?x=1" }],
  ["Endpoint", "fragment", { endpoint: "https://app.prismatic.io/#x" }],
  ["Endpoint", "not text", { endpoint: 5 }],
  ["Tenant ID", "UUID", { tenantId: "my-tenant" }],
  ["Refresh Token", "no Refresh Token", { apiKey: "  " }],
  ["Refresh Token", "no Refresh Token", { apiKey: undefined }],
  ["Refresh Token", "line break", { apiKey: `${CANARY}\nsecond` }],
  ["Refresh Token", "space", { apiKey: `${CANARY} second` }],
])("refuses %s: %s", (label, why, fields) => {
  let error: unknown;
  try {
    read(fields);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(PrismaticConnectionError);
  const { message, connection } = error as PrismaticConnectionError;
  expect(message).toContain(label);
  expect(message).toContain(why);
  expect(message).not.toContain(CANARY);
  expect(JSON.stringify(connection)).not.toContain(CANARY);
});

test.each([
  ["a password in the Endpoint", { endpoint: `https://me:${CANARY}@app.prismatic.io` }],
  ["the token in the Endpoint", { endpoint: CANARY }],
  ["the token in the Endpoint's path", { endpoint: `https://app.prismatic.io/${CANARY}` }],
  ["the token as the Tenant ID", { tenantId: CANARY }],
])("shows nothing of %s", (_, fields) => {
  let error: unknown;
  try {
    read({ ...fields, apiKey: "other" });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(PrismaticConnectionError);
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(CANARY);
});

test("carries the endpoint and the tenant where they are not secrets", () => {
  const fields = {
    endpoint: "https://app.prismatic.io",
    tenantId: "6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9",
  };
  const error = new PrismaticConnectionError({ key: "apiKey", fields: { ...fields, x: 1 } }, "no");
  expect(error.connection).toEqual({ key: "apiKey", configVarKey: "", fields });
});

test("refuses another type of connection", () => {
  expect(() => read({}, "oauth2")).toThrow("another type of connection");
});
