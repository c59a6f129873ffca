/** A step's name as the API knows it: `My Code Block` is `myCodeBlock`. */
export function camelCased(name: string): string {
  const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

/** Whether a name may be a camelCased one already. */
export function isCamelCased(name: string): boolean {
  return /^\p{Ll}[\p{L}\p{N}]*$/u.test(name);
}
