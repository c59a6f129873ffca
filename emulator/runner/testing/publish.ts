import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import type { Emulator } from "../..";
import { publish } from "../../publish";

const SAMPLE = join(__dirname, "sample.cjs");

/** Publishes the sample component, with its own code or another, and returns its ID. */
export async function publishSample(
  emulator: Emulator,
  code = readFileSync(SAMPLE, "utf8"),
): Promise<string> {
  const { id } = await publish(emulator, require(SAMPLE), { "index.js": strToU8(code) });
  return id;
}
