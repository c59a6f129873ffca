import type { Catalog, CatalogEntry, Part } from "../../shared/api";
import { ProblemError } from "../http";
import { catalogOf } from "./catalog";
import {
  type ComponentDescription,
  describeComponent,
  type EntryDescription,
  versionOf,
} from "./description";

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

/**
 * An entry as the component and as the catalog have it.
 * @throws ProblemError when there is none.
 */
export function entryOf(
  { component, catalog }: Loaded,
  part: Part,
  key: string,
): { entry: EntryDescription; shown: CatalogEntry } {
  const shown = catalog[part].find((one) => one.key === key);
  const entry = shown && component[part][key];
  if (!entry) throw new ProblemError("notFound", `The component has no ${part}.${key}.`);
  return { entry, shown };
}
