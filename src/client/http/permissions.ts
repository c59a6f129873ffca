/**
 * What the connection's user lacks, as a part of a sentence.
 * @param permissions one of these would be enough, as far as they are known.
 */
export function lackOf(permissions: readonly string[] = []): string {
  return permissions.length > 1
    ? `has none of the permissions ${permissions.join(", ")}`
    : `lacks the permission${permissions.map((name) => ` ${name}`)}`;
}
