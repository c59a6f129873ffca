import { type Notes, ONE_PAGE } from "./shared";

/** The notes of the actions in `src/actions/components` by their keys. */
export const COMPONENTS_NOTES: Readonly<Record<string, Notes>> = {
  listComponents: {
    consequence: ONE_PAGE,
    details: ["Lists public components too, unless Public is No."],
    related: ["listIntegrations"],
  },
};
