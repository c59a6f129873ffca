import { configVariableInputs, quoted } from "../../configVariables";
import { UpdateInstance } from "../../generated/operations";
import { changesOf } from "../../inputs/common";
import { configVariables } from "../../inputs/configVariables";
import { enabledState, instanceId } from "../../inputs/instance";
import { newVersionId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

const { name, description, labels } = changesOf("instance", "Acme Orders");

export const updateInstance = mutationAction({
  key: "updateInstance",
  display: {
    label: "Update Instance",
    description: "Update an existing instance",
    important: true,
  },
  inputs: {
    instanceId,
    name,
    description,
    labels,
    enabled: enabledState,
    integrationId: newVersionId,
    configVariables: configVariables(
      "Every config variable that is not named here is reset to its default, and loses the value that it has. To set some and keep the others, use Update Instance Config Variables instead. Blank keeps all. A JSON object of values by key.",
    ),
  },
  operation: UpdateInstance,
  field: "updateInstance",
  optionalChanges: true,
  input: async (params, client, run) => {
    const { instanceId, integrationId, name, description, labels, enabled } = params;
    const base = {
      id: instanceId,
      integration: integrationId,
      name,
      description,
      labels,
      enabled,
    };
    const { configVariables } = params;
    if (!configVariables) return base;

    // The variables are those of the version that the instance moves to.
    const { inputs, omitted } = await configVariableInputs(
      client,
      integrationId ? { integrationId } : { instanceId },
      configVariables,
      run.labels.configVariables,
    );
    if (omitted.length > 0) {
      run.context.logger.warn(
        `Update Instance is about to reset these config variables to their defaults, since they are not named: ${quoted(omitted)}.`,
      );
    }
    return { ...base, configVariables: inputs };
  },
});
