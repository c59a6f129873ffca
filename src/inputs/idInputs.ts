import { exampleId } from "./examples";
import { id, requiredId, type Shown } from "./fields";
import type { IdType } from "./ids";

/**
 * The inputs that take the ID of one resource: `required` names the object that an action works
 * on, `optional` another one or a filter. All offer the same data source.
 */
export function idInputs(type: IdType, shown: Pick<Shown, "label" | "dataSource">) {
  const base = { ...shown, example: exampleId(type) };
  return {
    required: (comments: string) => requiredId({ ...base, comments }, type),
    optional: (comments: string) => id({ ...base, comments }, type),
  };
}

/**
 * The same input, for where it stands beside a Name Contains of other records: data sources take
 * the values of inputs of the same key, so its own would be filtered by it.
 */
export function unfiltered<TInput extends { dataSource?: string }>(input: TInput): TInput {
  return { ...input, dataSource: `${input.dataSource}Unfiltered` };
}
