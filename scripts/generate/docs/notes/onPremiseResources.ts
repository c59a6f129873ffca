import { type Notes, ONE_PAGE } from "./shared";

/** The notes of the actions in `src/actions/onPremiseResources` by their keys. */
export const ON_PREMISE_RESOURCES_NOTES: Readonly<Record<string, Notes>> = {
  listOnPremiseResources: {
    consequence: ONE_PAGE,
    details: ["Statuses: AVAILABLE, PENDING, UNAVAILABLE and UNKNOWN."],
    related: ["listCustomers", "listConnections"],
  },
};
