import { flag } from "./fields";

/** Whether what the API rejects fails the step, as it does unless turned off. */
export const failOnErrors = flag(
  {
    label: "Fail on Errors",
    comments:
      "When true, fails the step when the request is rejected. When false, returns the errors (field and messages) in the results, so that the flow can continue.",
  },
  true,
);
