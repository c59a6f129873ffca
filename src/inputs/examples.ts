import type { IdType } from "./ids";

/** An ID of the right form, for an input's example. */
export function exampleId(type: IdType, number = 1): string {
  const uuid = `6a4b29d5-36e1-4c6a-b6c1-${String(number).padStart(12, "0")}`;
  return Buffer.from(`${type}:${uuid}`, "utf8").toString("base64");
}
