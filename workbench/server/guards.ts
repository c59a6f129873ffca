import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ProblemError } from "./http";

const READING = ["GET", "HEAD"];

/** The names by which a browser on this machine reaches the server. */
const hostsOf = (port: number) => [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];

/**
 * Refuses every request that the page itself, or its user, did not send: a page of another site could
 * otherwise act with the user's account, and a name that it makes lead here (DNS rebinding) would
 * make it the same origin.
 * @throws ProblemError with status 403, or 415.
 */
export function requireOwnPage({ headers, method = "", url }: IncomingMessage, port: number): void {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  if (!hostsOf(port).includes(host.toLowerCase())) {
    throw new ProblemError("forbidden", "The workbench is only served to this machine.");
  }
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    throw new ProblemError("forbidden", "The request comes from another page.");
  }
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    throw new ProblemError("forbidden", "The request comes from another site.");
  }
  if (!url?.startsWith("/")) throw new ProblemError("forbidden", "The request is for a proxy.");
  if (READING.includes(method)) return;
  if (origin === undefined) {
    throw new ProblemError("forbidden", "The request does not say which page it comes from.");
  }
  // A form of another site can send other types without the browser asking first.
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")) {
    throw new ProblemError("invalid", "The request's Content-Type must be application/json.", 415);
  }
}

/** Sets the headers that every response has, and returns the nonce of its styles. */
export function protect(response: ServerResponse): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  const headers = {
    "content-security-policy": policy.join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return nonce;
}
