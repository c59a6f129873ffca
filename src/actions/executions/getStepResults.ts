import { GetStepResults } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { text } from "../../inputs/fields";
import { asStep, bySteps, downloadResults, findResults } from "../../stepResults";
import { defineAction } from "../../steps/defineAction";

export const getStepResults = defineAction({
  key: "getStepResults",
  display: {
    label: "Get Step Results",
    description: "Get the result of one step of an execution, or of all its steps by name",
  },
  effect: "read",
  inputs: {
    executionId,
    stepName: text({
      label: "Step Name",
      comments:
        "Step name as displayed (My Code Block) or in camel case (myCodeBlock). If omitted, returns all steps. A step in a loop returns a list, one entry per iteration.",
      example: "My Code Block",
    }),
  },
  operations: [GetStepResults],
  perform: async (client, { executionId, stepName }, { context }) => {
    const found = await findResults(client, executionId, stepName);
    const downloaded = await downloadResults(client, found);
    if (stepName !== undefined) return asStep(downloaded);
    const { stepResults, failed } = bySteps(downloaded);
    for (const { error } of failed) context.logger.warn(`Get Step Results: ${error}`);
    return {
      data: {
        status: found.status,
        data: { stepResults, ...(failed.length > 0 ? { failed } : {}) },
      },
    };
  },
});
