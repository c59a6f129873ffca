import { configVariableInputs } from "../../configVariables";
import { UpdateInstanceConfigVariables } from "../../generated/operations";
import { requiredConfigVariables } from "../../inputs/configVariables";
import { anyInstanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

export const updateInstanceConfigVariables = mutationAction({
  key: "updateInstanceConfigVariables",
  display: {
    label: "Update Instance Config Variables",
    description: "Update selected config variables of an instance; all others are unchanged",
  },
  inputs: {
    instanceId: anyInstanceId,
    configVariables: requiredConfigVariables(
      "JSON object of config variable values by key. Each value must match its variable's type. Takes effect at the next Deploy Instance.",
    ),
  },
  operation: UpdateInstanceConfigVariables,
  field: "updateInstanceConfigVariables",
  input: async ({ instanceId, configVariables }, client, { labels }) => {
    const { inputs } = await configVariableInputs(client, { instanceId }, configVariables, labels);
    return { id: instanceId, configVariables: inputs };
  },
});
