import { createHash, randomUUID } from "node:crypto";
import type { PublishComponentInput } from "../generated/schema";
import type { UploadKind } from "../resolvers/context";
import { empty, json, type Reply } from "./http";

/** What `prism components:publish` brought. */
export interface Publish {
  readonly componentId: string;
  /** The `publishComponent` input after the schema has checked it. */
  readonly input: PublishComponentInput;
  onPackage(signature: string): void;
  /** The zipped `dist/`. */
  package?: Buffer;
  source?: Buffer;
  icon?: Buffer;
  /** By connection key. */
  readonly connectionIcons: Record<string, Buffer>;
  readonly connectionAvatarIcons: Record<string, Buffer>;
}

interface Upload {
  readonly kind: UploadKind;
  readonly componentId: string;
  readonly connectionKey: string;
}

/** Publishes in the order in which they came, each with what was uploaded for it. */
export class Publishes {
  readonly all: Publish[] = [];
  readonly #uploads = new Map<string, Upload>();

  /** @param onPackage is called with the SHA-1 of the package, by which the CLI knows it again. */
  add(
    componentId: string,
    input: PublishComponentInput,
    onPackage: (signature: string) => void,
  ): void {
    this.all.push({
      componentId,
      input,
      onPackage,
      connectionIcons: {},
      connectionAvatarIcons: {},
    });
  }

  /** The zipped `dist/` of a component, once it was uploaded. */
  packageOf(componentId: string): Buffer | undefined {
    return this.all.findLast((publish) => publish.componentId === componentId)?.package;
  }

  /** The path of a URL to which one part can be put. */
  uploadPath(kind: UploadKind, componentId: string, connectionKey = ""): string {
    const key = randomUUID();
    this.#uploads.set(key, { kind, componentId, connectionKey });
    return `/uploads/${key}`;
  }

  /** `PUT /uploads/...` */
  put(path: string, authorization: string | undefined, body: Buffer): Reply {
    if (authorization !== undefined) {
      return json(400, { error: "The URL is signed; send no Authorization header with it." });
    }
    const upload = this.#uploads.get(path.slice("/uploads/".length));
    const publish = this.all.findLast(({ componentId }) => componentId === upload?.componentId);
    if (!upload || !publish) return json(403, { error: "Nothing may be uploaded here." });
    switch (upload.kind) {
      case "connectionIcon":
        publish.connectionIcons[upload.connectionKey] = body;
        break;
      case "connectionAvatarIcon":
        publish.connectionAvatarIcons[upload.connectionKey] = body;
        break;
      case "package":
        publish.package = body;
        publish.onPackage(createHash("sha1").update(body).digest("hex"));
        break;
      default:
        publish[upload.kind] = body;
    }
    return empty(200);
  }
}
