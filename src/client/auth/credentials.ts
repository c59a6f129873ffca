import { CONNECTION_KEY, DEFAULT_ENDPOINT, endpointOfStack } from "../../connection";
import { PrismaticConnectionError } from "../../errors";
import { UUID } from "../../values/uuid";
import type { ClientContext } from "../types";

/** How to make a new refresh token, for messages. */
export const NEW_TOKEN_HINT =
  'Create a new refresh token with "prism me:token --type refresh" and put it into the connection.';

/** A connection as Spectral hands it to `perform`. */
export interface ConnectionLike {
  readonly key: string;
  readonly configVarKey?: string;
  readonly fields?: Record<string, unknown>;
}

/** What the inputs of a valid connection say. */
export interface Credentials {
  /** The origin of the region or private stack, without a slash at its end. */
  readonly endpoint: string;
  readonly tenantId: string | undefined;
  readonly refreshToken: string;
}

/** What a token consists of. */
export const VISIBLE_ASCII = /^[\x21-\x7e]+$/;
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Reads the inputs of a connection. A blank endpoint is that of the stack that the flow runs in,
 * as the URLs in `place` say.
 * @throws PrismaticConnectionError that names the input that cannot be used, and why.
 */
export function readConnection(connection: ConnectionLike, place: Place = {}): Credentials {
  const refuse = (message: string): never => {
    throw new PrismaticConnectionError(connection ?? { key: CONNECTION_KEY }, message);
  };
  if (!connection || typeof connection !== "object") {
    refuse('The connection is missing. Choose a "Prismatic Refresh Token" connection.');
  }
  if (connection.key !== CONNECTION_KEY) {
    refuse(
      'This is another type of connection. Choose a "Prismatic Refresh Token" connection of this component.',
    );
  }
  const fields = connection.fields ?? {};
  return {
    endpoint: readEndpoint(fields.endpoint, place, refuse),
    tenantId: readTenantId(fields.tenantId, refuse),
    refreshToken: readRefreshToken(fields[CONNECTION_KEY], refuse),
  };
}

/** Whether a URL stays on this machine, so that it may go without TLS. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

type Refuse = (message: string) => never;
type Place = Pick<ClientContext, "invokeUrl" | "webhookUrls">;

/** The public stack that a flow runs in; undefined where it is unknown or a private one. */
function stackOf({ invokeUrl, webhookUrls = {} }: Place): string | undefined {
  return [invokeUrl, ...Object.values(webhookUrls)].map(endpointOfStack).find(Boolean);
}

function readEndpoint(value: unknown, place: Place, refuse: Refuse): string {
  const text = asText(value, "Endpoint", refuse) || stackOf(place) || DEFAULT_ENDPOINT;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    const host = /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text)
      ? "Add https://"
      : "Enter the region's URL";
    return refuse(`The connection's Endpoint is not a URL. ${host}, as in ${DEFAULT_ENDPOINT}.`);
  }
  // The same host, but another one to certificates, and to tokens kept by it.
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  if (url.username || url.password) {
    refuse("The connection's Endpoint contains a user name or password. Remove them.");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) {
    refuse(
      "The connection's Endpoint must begin with https://, so that the token is sent encrypted.",
    );
  }
  if (url.pathname !== "/") {
    refuse(
      `The connection's Endpoint contains a path. Remove what follows the host: ${url.origin}`,
    );
  }
  if (/[?#]/.test(text)) {
    refuse(`The connection's Endpoint contains a query or fragment. Remove it: ${url.origin}`);
  }
  return url.origin;
}

function readTenantId(value: unknown, refuse: Refuse): string | undefined {
  const text = asText(value, "Tenant ID", refuse);
  if (!text) {
    return undefined;
  }
  if (!UUID.test(text)) {
    refuse(
      "The connection's Tenant ID is not a UUID such as 00000000-0000-0000-0000-000000000000. Leave it blank if the user has only one tenant in the region.",
    );
  }
  return text.toLowerCase();
}

function readRefreshToken(value: unknown, refuse: Refuse): string {
  const text = asText(value, "Refresh Token", refuse);
  if (!text) {
    refuse(`The connection has no Refresh Token. ${NEW_TOKEN_HINT}`);
  }
  if (!VISIBLE_ASCII.test(text)) {
    refuse(
      "The connection's Refresh Token contains a space, a line break or another character that no token has. Copy it again, in one piece.",
    );
  }
  return text;
}

function asText(value: unknown, label: string, refuse: Refuse): string {
  if (value === undefined || value === null) {
    return "";
  }
  return typeof value === "string"
    ? value.trim()
    : refuse(`The connection's ${label} is not text.`);
}
