import type { Inputs } from "@prismatic-io/spectral";
import { convertComponent } from "@prismatic-io/spectral/dist/serverTypes/convertComponent";

type Definition = Parameters<typeof convertComponent<false, string, Inputs, Inputs>>[0];
type Component = ReturnType<typeof convertComponent<false, string, Inputs, Inputs>>;

/** What a component has many of, of which a step needs one. */
const PARTS = ["actions", "dataSources", "triggers"] as const;
const NO_PARTS = { actions: {}, dataSources: {}, triggers: {} };

/**
 * Spectral's conversion of a component, of each action, data source and trigger when it is first
 * read. The platform loads a component at every cold start and reads the one that it runs; only
 * publishing reads all.
 */
export function component(definition: Definition): Component {
  const converted = convertComponent({ ...definition, ...NO_PARTS });
  for (const part of PARTS) {
    const alone = { ...definition, ...NO_PARTS, connections: [] };
    const parts: Record<string, object> = converted[part];
    for (const [key, own] of Object.entries(definition[part] ?? {})) {
      const convert = (it: object) =>
        convertComponent({ ...alone, [part]: { [key]: it } })[part][key] as object;
      onFirstRead(parts, key, () => withGetters(own, convert));
    }
  }
  return converted;
}

/**
 * What `convert` makes of a definition, of whose getters it makes nothing before their property is
 * first read.
 */
function withGetters<T extends object>(definition: object, convert: (definition: object) => T): T {
  const eager = Object.getOwnPropertyDescriptors(definition) as PropertyDescriptorMap;
  const getters = Object.keys(eager).filter((name) => eager[name]?.get);
  for (const name of getters) delete eager[name];
  const converted = convert(Object.defineProperties({}, eager));

  let whole: T | undefined;
  for (const name of getters as (keyof T)[]) {
    onFirstRead(converted, name, () => {
      whole ??= convert(definition);
      return whole[name];
    });
  }
  return converted;
}

/** A property whose value is made when it is first read; it looks like any other. */
function onFirstRead<T, K extends keyof T>(object: T, name: K, make: () => T[K]): void {
  const define = (property: PropertyDescriptor) =>
    Object.defineProperty(object, name, { enumerable: true, configurable: true, ...property });
  define({
    get() {
      const value = make();
      define({ value, writable: true });
      return value;
    },
    set: (value) => define({ value, writable: true }),
  });
}
