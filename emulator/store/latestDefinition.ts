import { isMap, isScalar, parseDocument, visit } from "yaml";
import { latestComponent } from "./components";
import type { Store } from "./store";

/** A definition whose components are of their newest versions; all else is as it was written. */
export function latestDefinition(store: Store, definition: string): string {
  const document = parseDocument(definition);
  let changed = false;
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== "component" || !isMap(pair.value)) return;
      const component = pair.value;
      const key = component.get("key");
      const latest = latestComponent(store, String(key), component.get("isPublic") !== false);
      if (!latest || component.get("version") === latest.versionNumber) return;
      component.set("version", latest.versionNumber);
      changed = true;
    },
  });
  return changed ? document.toString() : definition;
}
