import { REGIONS } from "../../src/connection";
import { PACKAGE_NAME, VERSION } from "../../src/version";
import type { Outcome } from "./check";

/** A check that was run. */
export interface Row extends Outcome {
  readonly name: string;
  readonly assumes: string;
}

/** What `--report` writes: fit to be sent to the maintainers, without secrets and records. */
export interface Report {
  readonly component: string;
  readonly node: string;
  readonly api: string;
  readonly verifiedAt: string;
  readonly requests: number;
  readonly holds: number;
  readonly differs: number;
  readonly notChecked: number;
  readonly checks: readonly Pick<Row, "name" | "assumes" | "status" | "details">[];
  /** What `--write` created and could not delete. */
  readonly left: readonly string[];
}

export function makeReport(
  rows: readonly Row[],
  {
    url,
    isEmulator,
    requests,
    left,
  }: { url: string; isEmulator: boolean; requests: number; left: readonly string[] },
): Report {
  const count = (status: Row["status"]) => rows.filter((row) => row.status === status).length;
  return {
    component: `${PACKAGE_NAME}/${VERSION}`,
    node: process.version,
    api: isEmulator ? "emulator" : nameOf(url),
    verifiedAt: new Date().toISOString(),
    requests,
    holds: count("holds"),
    differs: count("differs"),
    notChecked: count("not checked"),
    checks: rows.map(({ name, assumes, status, details }) => ({ name, assumes, status, details })),
    left,
  };
}

/** The region; the host of a private stack may name its owner. */
const nameOf = (url: string): string =>
  REGIONS.find(({ value }) => new URL(value).host === new URL(url).host)?.label ?? "private stack";

const MARKS: Readonly<Record<Row["status"], string>> = {
  holds: "✓ holds      ",
  differs: "✗ differs    ",
  "not checked": "- not checked",
};

/** One check for the screen. */
export function lines({ name, assumes, status, details, onScreen = [] }: Row): string[] {
  const more = status === "holds" ? details : [`assumed: ${assumes}`, ...details];
  return [
    `${MARKS[status]}  ${name}`,
    ...[...more, ...onScreen].map((line) => `                 ${line}`),
  ];
}

/** The last lines of the screen. */
export function summary({ holds, differs, notChecked, requests, left }: Report): string[] {
  return [
    "",
    `${holds} hold, ${differs} differ, ${notChecked} not checked; ${requests} requests.`,
    ...(left.length > 0 ? ["Could not be deleted:", ...left.map((what) => `  ${what}`)] : []),
  ];
}
