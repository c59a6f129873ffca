import { type Element, testing } from "@prismatic-io/spectral";
import component from "../../src";
import type { Harness } from "./harness";

/** What a picklist offers, as the designer asks for it. */
export async function pick(
  { connection, logs }: Harness,
  key: string,
  params: Record<string, unknown> = {},
): Promise<Element[]> {
  const harness = testing.createHarness(
    component as unknown as Parameters<typeof testing.createHarness>[0],
  );
  const warn = (...parts: unknown[]) => {
    logs.push(parts.map(String).join(" "));
  };
  const context = { logger: { ...testing.loggerMock(), warn } };
  const { result } = await harness.dataSource(
    key,
    { connection, ...params } as never,
    context as never,
  );
  return result as Element[];
}
