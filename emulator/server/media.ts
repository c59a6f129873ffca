import { randomUUID } from "node:crypto";
import { json, type Reply } from "./http";

interface Medium {
  readonly path: string;
  content?: { readonly contentType: string; readonly body: Buffer };
}

/** Where a file is put, and where it can be read from then on. */
export interface MediaPaths {
  readonly upload: string;
  readonly object: string;
}

/** Icons that were uploaded. */
export class Media {
  readonly #byUpload = new Map<string, Medium>();
  readonly #byPath = new Map<string, Medium>();

  add(fileName: string): MediaPaths {
    const upload = `/media/${randomUUID()}`;
    const path = `/media/${randomUUID()}/${encodeURIComponent(fileName)}`;
    const medium: Medium = { path };
    this.#byUpload.set(upload, medium);
    this.#byPath.set(path, medium);
    return { upload, object: path };
  }

  /** `PUT /media/...` */
  put(path: string, contentType: string | undefined, body: Buffer): Reply {
    const medium = this.#byUpload.get(path);
    if (!medium) return json(403, { error: "Nothing may be uploaded here." });
    medium.content = { contentType: contentType ?? "application/octet-stream", body };
    return { status: 200, headers: {}, body: "" };
  }

  /** `GET /media/...` */
  get(path: string): Reply {
    const content = this.#byPath.get(path)?.content;
    if (!content) return json(404, { error: `There is nothing at GET ${path}.` });
    return { status: 200, headers: { "content-type": content.contentType }, body: content.body };
  }
}
