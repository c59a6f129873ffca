import { kindsOfInstance, toInputs } from "../../configVariables";
import { UpdateInstanceConfigVariables } from "../../generated/operations";
import { requiredConfigVariables } from "../../inputs/configVariables";
import { instanceId } from "../../inputs/instance";
import { mutationAction } from "../../steps/defineAction";
import { mustBeFound } from "../../steps/payloadErrors";

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
    const kinds = await kindsOfInstance(client, instanceId);
    mustBeFound(kinds, "instance");
    return {
      id: instanceId,
      configVariables: toInputs(configVariables, kinds, labels.configVariables ?? ""),
    };
  },
});
