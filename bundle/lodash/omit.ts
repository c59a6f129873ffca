/** lodash's `omit` for plain keys: Spectral gives it no paths. */
export default function omit<T extends object>(object: T, keys: readonly string[]): Partial<T> {
  const rest: Partial<T> = {};
  for (const key in object) if (!keys.includes(key)) rest[key] = object[key];
  return rest;
}
