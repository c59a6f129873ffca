export { definePollingTrigger } from "./definePollingTrigger";
export { instanceFilters, lookBackDate, lookBackToCurrent, pollingInputs } from "./inputs";
export { isLeftOut } from "./ownInstance";
export { pollStream } from "./pollStream";
export { pollTransitions } from "./pollTransitions";
export type { StreamSource } from "./stream";
