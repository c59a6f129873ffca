/** lodash's `omit` for plain keys: Spectral gives it no paths. */
export default function omit(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
