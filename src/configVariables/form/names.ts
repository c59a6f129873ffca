/**
 * What JSON Forms takes for more than a character: a property of data is addressed by a path with
 * dots and brackets, and of several tildes in a scope it reads the first one only.
 */
const SPECIAL = /[.[\]~]/g;

/** The name of the root, and ends of names that JSON Forms takes for keywords in a longer scope. */
const RESERVED = /^(prototype|#|)$|(then|else|anyOf|allOf|oneOf)$/;

/** Whether JSON Forms cannot tell the property from one that every object has, or from a keyword. */
const isReserved = (name: string) => RESERVED.test(name) || name in Object.prototype;

/**
 * The name of each key's property in a form: the key itself, unless JSON Forms cannot address a
 * property of that name. The same keys in any order have the same names, and no name is another key.
 */
export function formNames(keys: readonly string[]): Map<string, string> {
  const taken = new Set(keys);
  const names = new Map<string, string>();
  for (const key of [...taken].sort()) {
    let name = key.replace(SPECIAL, escaped);
    if (isReserved(name)) name = `${name}_`;
    if (name !== key) {
      while (taken.has(name)) name += "_";
      taken.add(name);
    }
    names.set(key, name);
  }
  return names;
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`;
}

/** The JSON pointer to a property in a form's schema. */
export function scopeOf(...path: readonly string[]): string {
  const encoded = path.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `#${encoded.map((name) => `/properties/${name}`).join("")}`;
}
