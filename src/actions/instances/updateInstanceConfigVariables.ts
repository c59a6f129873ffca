import { configVariableInputs } from "../../configVariables";
import { UpdateInstanceConfigVariables } from "../../generated/operations";
import { requiredConfigVariables } from "../../inputs/configVariables";
import { instanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";

export const updateInstanceConfigVariables = mutationAction({
  key: "updateInstanceConfigVariables",
  display: {
    label: "Update Instance Config Variables",
    description: "Set config variables of an instance; those that are not named stay as they are",
  },
  inputs: {
    instanceId,
    configVariables: requiredConfigVariables(
      "The config variables to set, as a JSON object of values by key. Nothing takes effect until the instance is deployed.",
    ),
  },
  operation: UpdateInstanceConfigVariables,
  field: "updateInstanceConfigVariables",
  input: async ({ instanceId, configVariables }, client, { labels }) => {
    const { inputs } = await configVariableInputs(
      client,
      { instanceId },
      configVariables,
      labels.configVariables,
    );
    return { id: instanceId, configVariables: inputs };
  },
});
