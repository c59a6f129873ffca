import { randomUUID } from "node:crypto";
import type { IdType } from "../../src/inputs/ids";

/** An ID of the right form that belongs to nothing. */
export function unknownId(type: IdType): string {
  return Buffer.from(`${type}:${randomUUID()}`, "utf8").toString("base64");
}
