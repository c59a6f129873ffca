/** lodash's `camelCase` for snake case: Spectral gives it a published `PerformSafety` only. */
export default function camelCase(value: string): string {
  return value.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
