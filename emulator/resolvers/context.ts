import type { Store } from "../store";
import type { UserRecord } from "../store/types";

export type UploadKind = "package" | "source" | "icon" | "connectionIcon" | "connectionAvatarIcon";

/** What the server knows about one request. */
export interface EmulatorContext {
  store: Store;
  user: UserRecord;
  /** Where the server is reached, without a trailing slash. */
  baseUrl: string;
  /** A short-lived URL from which a blob can be downloaded without an Authorization header. */
  signUrl(blobKey: string): string;
  /** A URL to which `prism` can PUT a part of a component. */
  uploadUrl(kind: UploadKind, componentId: string, connectionKey?: string): string;
  /** A URL to which an icon can be PUT, and the one under which it is then read. */
  mediaUrls(fileName: string): { uploadUrl: string; objectUrl: string };
}
