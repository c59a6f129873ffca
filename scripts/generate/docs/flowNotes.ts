import type { Notes } from "./notes";

/** The notes of the actions for flows of instances. */
export const FLOW_NOTES: Readonly<Record<string, Notes>> = {
  listInstanceFlows: {
    consequence: "Returns one page of up to 100 records unless Fetch All or Max Records is set.",
    details: [
      "A webhook URL runs its flow once the instance is deployed and enabled.",
      "An API key lets anybody who has it run the flow: send it to the right place only, and do not log it.",
    ],
    related: ["getInstance", "listFlows"],
  },
};
