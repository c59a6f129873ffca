import { createHash } from "node:crypto";

/** A source of random-looking numbers that is the same for the same seed. */
export type Random = () => number;

/** Mulberry32: small, quick, good enough for identifiers of a test organization. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const hex8 = (random: Random) =>
  Math.floor(random() * 4294967296)
    .toString(16)
    .padStart(8, "0");

function formatUuid(hex: string, version: string): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function randomUuid(random: Random): string {
  return formatUuid(hex8(random) + hex8(random) + hex8(random) + hex8(random), "4");
}

/** The same name always has the same UUID, so records can be made when they are first used. */
export function derivedUuid(name: string): string {
  return formatUuid(createHash("sha1").update(name).digest("hex"), "5");
}

export function toGlobalId(type: string, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString("base64");
}

export function fromGlobalId(id: string): { type: string; uuid: string } | undefined {
  const text = Buffer.from(id, "base64").toString("utf8");
  const match = /^([A-Za-z][A-Za-z0-9]*):(.+)$/.exec(text);
  return match?.[1] && match[2] ? { type: match[1], uuid: match[2] } : undefined;
}
