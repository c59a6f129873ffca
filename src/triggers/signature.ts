import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The header that carries a delivery's signature, in lower case. */
export const SIGNATURE_HEADER = "x-webhook-signature";

/** Why a delivery was refused; it reports nothing about the signature that was expected. */
export type Refusal = "noSecret" | "noBody" | "missing" | "malformed" | "wrong";

/**
 * Checks a delivery's signature, `sha256=` and the hexadecimal HMAC-SHA256 of the raw body, in a
 * time that does not depend on how much of it is right.
 * @returns why the delivery is to be refused, or undefined when the signature is right.
 */
export function refusalOf(
  rawBody: unknown,
  headers: Readonly<Record<string, unknown>>,
  secret: string | undefined,
): Refusal | undefined {
  if (!secret) return "noSecret";
  const body = bytesOf(rawBody);
  if (!body) return "noBody";
  const header = headerOf(headers, SIGNATURE_HEADER);
  if (header === undefined || header === "") return "missing";
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header.trim())?.[1];
  if (!given) return "malformed";
  const expected = createHmac("sha256", secret).update(body).digest("hex");
  return isSame(given.toLowerCase(), expected) ? undefined : "wrong";
}

/** The bytes that were signed. A body that was parsed already has lost them. */
export function bytesOf(rawBody: unknown): Buffer | undefined {
  if (typeof rawBody === "string") return Buffer.from(rawBody, "utf8");
  if (rawBody instanceof Uint8Array) return Buffer.from(rawBody);
  return undefined;
}

/** The value of a header that was sent once. `name` is in lower case. */
export function headerOf(
  headers: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined {
  const values = Object.entries(headers).filter(([key]) => key.toLowerCase() === name);
  const value = values.length === 1 ? values[0]?.[1] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Compares in a time that does not depend on how much of a text is right. */
export function isSame(given: string, expected: string): boolean {
  // Digests have one length whatever they are of, which the comparison requires.
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
