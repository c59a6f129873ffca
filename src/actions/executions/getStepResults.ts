import { GetStepResults } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { text } from "../../inputs/fields";
import { asStep, bySteps, downloadResults, findResults } from "../../stepResults";
import { defineAction } from "../../steps/defineAction";

export const getStepResults = defineAction({
  key: "getStepResults",
  display: {
    label: "Get Step Results",
    description:
      "Get what a step of an execution returned, unpacked; without a step name, what all steps returned, by name",
  },
  safety: "read",
  inputs: {
    executionId,
    stepName: text({
      label: "Step Name",
      comments:
        "The name of the step as displayed, or camelCased. Blank: all steps. A step inside a loop returns a list, in loop order. Binary data is returned with its content type.",
      example: "My Code Block",
    }),
  },
  operations: [GetStepResults],
  perform: async (client, { executionId, stepName }) => {
    const found = await findResults(client, executionId, stepName);
    const runs = await downloadResults(client, found);
    if (stepName !== undefined) return asStep(runs);
    return { data: { status: found.status, data: { stepResults: bySteps(runs) } } };
  },
});
