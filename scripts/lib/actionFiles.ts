import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const root = join(__dirname, "../../src/actions");

/** The file that defines an action, as an absolute path; undefined where there is none. */
export function fileOfAction(key: string): string | undefined {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === `${key}.ts`)
    .map((path) => join(root, path))
    .find((path) => readFileSync(path, "utf8").includes(`key: "${key}"`));
}

/** The folder of an action, which is its resource. */
export function folderOfAction(key: string): string {
  return basename(dirname(fileOfAction(key) ?? join(root, "<resource>", `${key}.ts`)));
}
