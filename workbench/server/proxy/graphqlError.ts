import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";

/** Longer messages are cut. */
const MAX_MESSAGE = 2_000;
const MAX_PLAIN_BYTES = 32 * 1024 * 1024;

/** A body as it was before compression; undefined when that cannot be told. */
export async function plainBody(
  body: Buffer,
  encoding: string | undefined,
): Promise<Buffer | undefined> {
  const options = { maxOutputLength: MAX_PLAIN_BYTES };
  try {
    switch (encoding?.trim().toLowerCase()) {
      case undefined:
      case "":
      case "identity":
        return body;
      case "gzip":
      case "x-gzip":
        return await promisify(gunzip)(body, options);
      case "deflate":
        return await promisify(inflate)(body, options);
      case "br":
        return await promisify(brotliDecompress)(body, options);
    }
  } catch {
    // A body that is not what it says is the component's to complain about.
  }
  return undefined;
}

/** What went wrong according to a response: its first GraphQL error, or its status. */
export function errorOf(status: number, body: Buffer | undefined): string | undefined {
  const message = messageIn(body);
  if (message !== undefined) return message.slice(0, MAX_MESSAGE);
  return status >= 400 ? `HTTP ${status}` : undefined;
}

function messageIn(body: Buffer | undefined): string | undefined {
  // Without such a key there is no need to read a large list.
  if (!body?.includes('"errors"')) return undefined;
  try {
    const { errors } = JSON.parse(body.toString("utf8")) as { errors?: { message?: unknown }[] };
    const message = Array.isArray(errors) ? errors[0]?.message : undefined;
    return typeof message === "string" ? message : undefined;
  } catch {
    return undefined;
  }
}
