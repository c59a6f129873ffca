/** lodash's `snakeCase` for camel case: Spectral gives it a `PerformSafety` and nothing else. */
export default function snakeCase(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
