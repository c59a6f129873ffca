import { createHash } from "node:crypto";

export interface Blob {
  body: Buffer;
  contentType: string;
  /** Such as `gzip`, where the body is stored compressed and its response says so. */
  contentEncoding?: string;
  /** Whether every link to it is refused as expired. */
  isExpired?: boolean;
}

export interface BlobStore {
  /** Keeps a body and returns its key; the same body has the same key. */
  put(body: Buffer, contentType: string, contentEncoding?: string): string;
  get(key: string): Blob | undefined;
  /** Removes a body, as its retention does: links to it lead nowhere. */
  delete(key: string): void;
  /** Makes the links to a body expire, those too that are signed from now on. */
  expire(key: string): void;
}

export function createBlobStore(): BlobStore {
  const blobs = new Map<string, Blob>();
  return {
    put(body, contentType, contentEncoding) {
      const hash = createHash("sha1").update(contentType).update("\0").update(body);
      if (contentEncoding) hash.update("\0").update(contentEncoding);
      const key = hash.digest("hex");
      const encoding = contentEncoding ? { contentEncoding } : {};
      if (!blobs.has(key)) blobs.set(key, { body, contentType, ...encoding });
      return key;
    },
    get: (key) => blobs.get(key),
    delete: (key) => void blobs.delete(key),
    expire(key) {
      const blob = blobs.get(key);
      if (blob) blob.isExpired = true;
    },
  };
}
