import { scopeOf } from "../call";
import { RETRY_LIMITS } from "../retry/rules";
import { systemRuntime } from "../runtime";
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

const stacks = [
  ["https://hooks.prismatic.io/trigger/x", "https://app.prismatic.io"],
  ["https://hooks.eu-west-1.prismatic.io/trigger/x", "https://app.eu-west-1.prismatic.io"],
  ["https://HOOKS.AP-Southeast-2.prismatic.io/x", "https://app.ap-southeast-2.prismatic.io"],
  ["https://hooks.us-gov-west-1.prismatic.io/x", "https://app.us-gov-west-1.prismatic.io"],
] as const;

test.each(stacks)("a blank endpoint of a flow at %s is %s", (url, endpoint) => {
  const fields = { apiKey: "token", endpoint: " " };
  const connection = { key: "apiKey", fields };
  expect(readConnection(connection, { invokeUrl: url }).endpoint).toBe(endpoint);
  const webhookUrls = { "Flow 1": url };
  expect(readConnection(connection, { invokeUrl: "", webhookUrls }).endpoint).toBe(endpoint);
});

test.each([
  "https://hooks.evil.example/x",
  "https://hooks.prismatic.io.evil.example/x",
  "https://evil.example/https://hooks.eu-west-1.prismatic.io/",
  "https://hooks.eu-west-1.prismatic.io@evil.example/x",
  "https://hooks.eu-west-1.prismatic.io:8443/x",
  "http://hooks.eu-west-1.prismatic.io/x",
  "https://app.eu-west-1.prismatic.io/x",
  "https://hooks.eu-west-9.prismatic.io/x",
  "https://hooks./x",
  "",
  undefined,
])("a blank endpoint of a flow at %p is no other host than the default", (invokeUrl) => {
  const connection = { key: "apiKey", fields: { apiKey: "token" } };
  const webhookUrls = { "Flow 1": invokeUrl ?? "" };
  expect(readConnection(connection, { invokeUrl, webhookUrls }).endpoint).toBe(
    "https://app.prismatic.io",
  );
});

test("a client reads the stack from its context", () => {
  const log = () => undefined;
  const context = {
    logger: { debug: log, info: log, warn: log, error: log },
    invokeUrl: "https://hooks.eu-west-2.prismatic.io/trigger/x",
  };
  const connection = { key: "apiKey", fields: { apiKey: "token" } };
  const { credentials } = scopeOf(connection, context, systemRuntime, RETRY_LIMITS);
  expect(credentials.endpoint).toBe("https://app.eu-west-2.prismatic.io");
});

test("an endpoint that was entered is kept, wherever the flow runs", () => {
  const connection = {
    key: "apiKey",
    fields: { apiKey: "token", endpoint: "https://app.prismatic.io" },
  };
  const invokeUrl = "https://hooks.eu-west-1.prismatic.io/x";
  expect(readConnection(connection, { invokeUrl }).endpoint).toBe("https://app.prismatic.io");
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
