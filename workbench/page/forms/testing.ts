import type { CatalogInput } from "../../shared/api";

/** An input of an entry, for tests: a text unless it says otherwise. */
export const input = (key: string, more: Partial<CatalogInput> = {}): CatalogInput => ({
  key,
  label: key,
  type: "string",
  comments: "",
  required: false,
  default: "",
  ...more,
});
