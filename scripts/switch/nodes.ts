import { type Document, isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";

/** The map at a key, an alias followed; `undefined` when there is none. */
export function mapAt(document: Document, parent: YAMLMap, key: string): YAMLMap | undefined {
  const map = follow(document, parent.get(key, true));
  return isMap(map) ? map : undefined;
}

/** The maps of the list at a key, aliases followed. */
export function mapsAt(document: Document, parent: YAMLMap, key: string): YAMLMap[] {
  const list = follow(document, parent.get(key, true));
  return isSeq(list) ? list.items.map((item) => follow(document, item)).filter(isMap) : [];
}

function follow(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The text at a key; `undefined` when it is none. */
export function textAt(parent: YAMLMap, key: string): string | undefined {
  const value = parent.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Gives an entry another key, and leaves its place and comments as they are. */
export function renameKey(map: YAMLMap, key: string, next: string): void {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.value = next;
}
