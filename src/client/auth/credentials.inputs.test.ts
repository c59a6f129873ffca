import { type ConnectionLike, readConnection } from "./credentials";

const TENANT = "6A4B29D5-36E1-4C6A-B6C1-2CA5347C7CD9";
const read = (fields: Record<string, unknown>) =>
  readConnection({ key: "apiKey", fields: { apiKey: "token", ...fields } });

test.each([undefined, null, "text"])("%j is no connection", (connection) => {
  expect(() => readConnection(connection as unknown as ConnectionLike)).toThrow(
    'The connection is missing. Choose a "Prismatic Refresh Token" connection.',
  );
});

test("a tenant's ID is sent in lower case", () => {
  expect(read({ tenantId: TENANT }).tenantId).toBe(TENANT.toLowerCase());
});

test("null is blank", () => {
  expect(read({ tenantId: null, endpoint: null })).toEqual({
    endpoint: "https://app.prismatic.io",
    tenantId: undefined,
    refreshToken: "token",
  });
});

test.each([
  ["ftp://localhost", "must begin with https://"],
  ["https://me@app.prismatic.io", "user name or password"],
  ["https://:secret@app.prismatic.io", "user name or password"],
  ["https://app.prismatic.io?", "query or fragment"],
  ["https://app.prismatic.io#", "query or fragment"],
  ["app", "URL, as in https://app.prismatic.io."],
])("the endpoint %s is refused", (endpoint, message) => {
  expect(() => read({ endpoint })).toThrow(message);
});

test.each([
  ["Tenant ID", { tenantId: 5 }],
  ["Refresh Token", { apiKey: 5 }],
])("a %s that is no text is refused by name", (label, fields) => {
  expect(() => read(fields)).toThrow(`The connection's ${label} is not text.`);
});
