import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse, Source } from "graphql";

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)))
    .filter((name) => name.endsWith(".graphql"));
}

/** All operations and fragments of the given files and folders as one document. */
export function loadOperations(paths: string[]): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: paths
      .flatMap(files)
      .flatMap((path) => parse(new Source(readFileSync(path, "utf8"), path)).definitions),
  };
}
