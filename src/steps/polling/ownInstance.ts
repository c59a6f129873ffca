/**
 * Whether a record belongs to the instance that a trigger runs in. The platform and the API name it
 * by the same ID; only the UUID in it counts, in case that one of them leaves out its type.
 */
export function isOwn(
  instance: { readonly id: string } | null | undefined,
  ownId: string | undefined,
): boolean {
  return instance != null && ownId !== undefined && uuidOf(instance.id) === uuidOf(ownId);
}

function uuidOf(id: string): string {
  const decoded = Buffer.from(id, "base64").toString("utf8");
  return (/^\w+:(.+)$/.exec(decoded)?.[1] ?? id).toLowerCase();
}
