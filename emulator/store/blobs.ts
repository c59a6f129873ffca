import { createHash } from "node:crypto";

export interface Blob {
  body: Buffer;
  contentType: string;
}

export interface BlobStore {
  /** Keeps a body and returns its key; the same body has the same key. */
  put(body: Buffer, contentType: string): string;
  get(key: string): Blob | undefined;
}

export function createBlobStore(): BlobStore {
  const blobs = new Map<string, Blob>();
  return {
    put(body, contentType) {
      const key = createHash("sha1").update(contentType).update("\0").update(body).digest("hex");
      if (!blobs.has(key)) blobs.set(key, { body, contentType });
      return key;
    },
    get: (key) => blobs.get(key),
  };
}
