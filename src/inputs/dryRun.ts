import { flag } from "./fields";

/** Whether to report only what would be done. */
export const dryRun = flag({
  label: "Dry Run",
  comments: "When true, changes nothing and reports what would be done. When false, does it.",
});
