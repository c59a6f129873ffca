import type { Catalog, CatalogEntry, Part } from "../../shared/api";
import { catalogOf } from "./catalog";
import { type ComponentDescription, describeComponent, versionOf } from "./description";

/** The built component as it was read last. */
export interface Loaded {
  readonly path: string;
  readonly component: ComponentDescription;
  readonly catalog: Catalog;
  /** The name and version of the component. */
  readonly name: string;
}

/** @throws Error when there is no such file, or it does not load. */
export async function loadComponent(path: string): Promise<Loaded> {
  const component = await describeComponent(path);
  const name = [component.display.label, versionOf(path)].filter(Boolean).join(" ");
  return { path, component, catalog: catalogOf(component), name };
}

export function catalogEntryOf(
  catalog: Catalog,
  part: Part,
  key: string,
): CatalogEntry | undefined {
  return catalog[part]?.find((entry) => entry.key === key);
}
