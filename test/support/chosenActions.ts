import component from "../../src";

const named = (process.env.ACTIONS ?? "").split(",").filter((key) => key !== "");

/**
 * Whether the variable ACTIONS, with keys separated by commas, names the actions to test, as
 * `npm run check:action` does. The tests that play every action then play these, and all of each.
 */
export const IS_CHOICE = named.length > 0;

/** The actions that a test of every action plays, by their keys. */
export const CHOSEN_ACTIONS: typeof component.actions = IS_CHOICE
  ? Object.fromEntries(named.map((key) => [key, action(key)]))
  : component.actions;

function action(key: string): (typeof component.actions)[string] {
  const found = component.actions[key];
  if (!found) throw new Error(`ACTIONS names ${key}, which is not in src/actions/index.ts.`);
  return found;
}
