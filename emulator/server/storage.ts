import type { BlobStore } from "../store";
import type { Reply } from "./http";
import type { Tokens } from "./tokens";

/** A URL that lets anyone who has it download a blob for a while. */
export function signUrl(
  tokens: Tokens,
  baseUrl: string,
  tenantId: string,
  blobKey: string,
  lifeSeconds: number,
): string {
  const path = `/storage/${tenantId}/${blobKey}`;
  const expires = Math.floor(Date.now() / 1000) + lifeSeconds;
  const signature = tokens.sign(`${path} ${expires}`);
  return `${baseUrl}${path}?expires=${expires}&signature=${signature}`;
}

/** `GET /storage/...`: refuses what an object store refuses, as it does. */
export function download(
  tokens: Tokens,
  url: URL,
  authorization: string | undefined,
  blobsOf: (tenantId: string) => BlobStore | undefined,
): Reply {
  if (authorization !== undefined) {
    return refusal(
      400,
      "InvalidArgument",
      "Only one auth mechanism allowed; only the signature in the query or the Authorization header should be specified",
    );
  }
  const expires = url.searchParams.get("expires") ?? "";
  const signature = url.searchParams.get("signature") ?? "";
  if (!tokens.isSigned(`${url.pathname} ${expires}`, signature)) {
    return refusal(
      403,
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    );
  }
  if (Number(expires) * 1000 <= Date.now()) {
    return refusal(403, "AccessDenied", "Request has expired");
  }
  const [, , tenantId = "", blobKey = ""] = url.pathname.split("/");
  const blob = blobsOf(tenantId)?.get(blobKey);
  if (!blob) return refusal(404, "NoSuchKey", "The specified key does not exist.");
  if (blob.isExpired) return refusal(403, "AccessDenied", "Request has expired");
  const { body, contentType, contentEncoding } = blob;
  const headers: Record<string, string> = { "content-type": contentType };
  if (contentEncoding) headers["content-encoding"] = contentEncoding;
  return { status: 200, headers, body };
}

function refusal(status: number, code: string, message: string): Reply {
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
