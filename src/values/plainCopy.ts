import { types } from "node:util";
import { LosslessNumber } from "lossless-json";
import { MAX_JSON_DEPTH } from "./json";
import { isLongNumber } from "./longNumber";

/** As many values as one value may hold, those twice that are there twice. */
export const MAX_VALUES = 2_000_000;

/** Why a value cannot be sent as JSON, as the end of a sentence about it. */
export class NotPlain extends Error {}

/** A copy, and how many values are in it. */
interface Copied {
  readonly copy: unknown;
  readonly size: number;
}

/** A list or an object that is being copied. */
interface Frame {
  readonly source: Record<string | number, unknown>;
  /** Undefined for a list. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly target: unknown[] | Record<string, unknown>;
  at: number;
  size: number;
}

/**
 * The value that a step returned as data alone: lists and objects that nothing else knows, without
 * getters, proxies and methods, so that whatever reads them later gets the same. Takes time linear
 * in the size of the value, and no recursion.
 * @throws NotPlain for what JSON cannot hold. What a getter of the value throws is thrown on.
 */
export function plainCopy(value: unknown): unknown {
  return new Copier().copy(value);
}

class Copier {
  readonly #path: Frame[] = [];
  readonly #onPath = new Set<object>();
  readonly #done = new Map<object, Copied>();

  copy(value: unknown): unknown {
    let result = this.#enter(value);
    for (let frame = this.#path.at(-1); frame; frame = this.#path.at(-1)) {
      if (result) add(frame, result);
      result = frame.at < frame.length ? this.#enter(valueAt(frame)) : this.#leave(frame);
    }
    return result?.copy;
  }

  /** The copy of a value; undefined for a list or an object, which is copied from now on. */
  #enter(given: unknown): Copied | undefined {
    const value = leafOf(given);
    if (typeof value !== "object" || value === null || isLeaf(value))
      return { copy: value, size: 1 };
    if (this.#onPath.has(value)) throw new NotPlain("refers to itself");
    const known = this.#done.get(value);
    if (known) return known;
    if (this.#path.length >= MAX_JSON_DEPTH) {
      throw new NotPlain(`is nested deeper than ${MAX_JSON_DEPTH} levels`);
    }
    const source = value as Frame["source"];
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const length = keys ? keys.length : Number(source.length);
    if (!(length <= MAX_VALUES)) throw tooMany();
    this.#onPath.add(value);
    this.#path.push({ source, keys, length, target: keys ? {} : [], at: 0, size: 1 });
    return undefined;
  }

  #leave({ source, target, size }: Frame): Copied {
    const copied = { copy: target, size };
    this.#path.pop();
    this.#onPath.delete(source);
    this.#done.set(source, copied);
    return copied;
  }
}

function valueAt({ source, keys, at }: Frame): unknown {
  return source[keys?.[at] ?? at];
}

function add(frame: Frame, { copy, size }: Copied): void {
  const { target, keys, at } = frame;
  if (Array.isArray(target)) target.push(copy);
  else if (keys?.[at] === "__proto__") {
    Object.defineProperty(target, "__proto__", {
      value: copy,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  } else target[keys?.[at] as string] = copy;
  frame.at += 1;
  frame.size += size;
  if (frame.size > MAX_VALUES) throw tooMany();
}

function tooMany(): NotPlain {
  return new NotPlain(`holds more than ${MAX_VALUES} values`);
}

/** What JSON would take the value for. */
function leafOf(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") {
    throw new NotPlain(`holds a ${typeof value}, which JSON cannot hold`);
  }
  if (typeof value !== "object" || value === null) return value;
  if (types.isDate(value)) return new Date(value.getTime());
  if (types.isUint8Array(value)) return value;
  if (isLongNumber(value)) return new LosslessNumber(String(value));
  if (types.isMap(value) || types.isSet(value) || types.isPromise(value)) {
    throw new NotPlain(`holds a ${value.constructor.name}, which JSON cannot hold`);
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON !== "function") return value;
  const data: unknown = toJSON.call(value, "");
  // Otherwise what returns itself would be asked for ever.
  return data === value || hasMethod(data) ? refuseMethod() : leafOf(data);
}

function hasMethod(value: unknown): boolean {
  const isObject = typeof value === "object" && value !== null && !types.isDate(value);
  return isObject && typeof (value as { toJSON?: unknown }).toJSON === "function";
}

function refuseMethod(): never {
  throw new NotPlain("holds an object that JSON cannot hold");
}

function isLeaf(value: object): boolean {
  return types.isDate(value) || types.isUint8Array(value) || value instanceof LosslessNumber;
}
