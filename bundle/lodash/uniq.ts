/** lodash's `uniq`: Spectral gives it an array of keys. */
export default function uniq<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
