import type { Clean } from "./clean";
import { type Shown, textList } from "./fields";
import { cleanId, type IdType } from "./ids";

/** A list of IDs of one type, each once. */
export function idList(shown: Shown, type: IdType) {
  const list = textList(shown);
  const clean: Clean<string[] | undefined> = (value) => {
    const ids = list.clean(value);
    if (ids === undefined) return undefined;
    const cleanOne = cleanId(shown.label, type);
    return [...new Set(ids.map((id) => cleanOne(id) as string))];
  };
  return { ...list, clean };
}
