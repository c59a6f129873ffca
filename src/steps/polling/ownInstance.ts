import type { PollingRun } from "./definePollingTrigger";

/**
 * Whether a record of an instance is passed over, because it is the one that the trigger runs in. The
 * platform and the API name it by the same ID; only the UUID in it counts, in case that one of them
 * leaves out its type.
 */
export function isLeftOut(
  instance: { readonly id: string } | null | undefined,
  { includeOwnInstance }: { readonly includeOwnInstance: boolean },
  { instanceId: ownId }: Pick<PollingRun, "instanceId">,
): boolean {
  if (includeOwnInstance || instance == null || ownId === undefined) return false;
  return uuidOf(instance.id) === uuidOf(ownId);
}

function uuidOf(id: string): string {
  const decoded = Buffer.from(id, "base64").toString("utf8");
  return (/^\w+:(.+)$/.exec(decoded)?.[1] ?? id).toLowerCase();
}
