/** lodash's `uniq`: Spectral gives it a list of keys. */
export default function uniq<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
