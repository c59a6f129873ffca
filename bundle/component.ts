import type { Inputs } from "@prismatic-io/spectral";
import {
  convertAction,
  convertComponent,
} from "@prismatic-io/spectral/dist/serverTypes/convertComponent";

type Definition = Parameters<typeof convertComponent<false, string, Inputs, Inputs>>[0];
type Component = ReturnType<typeof convertComponent<false, string, Inputs, Inputs>>;
type Action = Component["actions"][string];
type ActionDefinition = Parameters<typeof convertAction>[1];

/**
 * Spectral's conversion of a component, of each action when it is first read. The platform loads a
 * component at every cold start and reads the one action that it runs; only publishing reads all.
 */
export function component({ actions = {}, ...definition }: Definition): Component {
  const converted: Component["actions"] = {};
  for (const [key, action] of Object.entries(actions)) {
    onFirstRead(converted, key, () => actionOf(key, action, definition.hooks));
  }
  return { ...convertComponent(definition), actions: converted };
}

/** An action, of which what its definition has as getters is converted on demand too. */
function actionOf(key: string, definition: ActionDefinition, hooks: Definition["hooks"]): Action {
  const eager = Object.getOwnPropertyDescriptors(definition);
  const onDemand = Object.entries(eager).flatMap(([name, { get }]) => (get ? [name] : []));
  for (const name of onDemand) delete eager[name as keyof ActionDefinition];
  const action = convertAction(key, Object.defineProperties({} as ActionDefinition, eager), hooks);

  let whole: Action | undefined;
  for (const name of onDemand as (keyof Action)[]) {
    onFirstRead(action, name, () => {
      whole ??= convertAction(key, definition, hooks);
      return whole[name];
    });
  }
  return action;
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
