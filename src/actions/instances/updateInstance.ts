import { configVariableInputs, quoted } from "../../configVariables";
import { UpdateInstance } from "../../generated/operations";
import { changesOf } from "../../inputs/common";
import { configVariables } from "../../inputs/configVariables";
import { anyInstanceId, enabledState } from "../../inputs/instance";
import { newVersionId } from "../../inputs/integration";
import { switchState } from "../../inputs/switchState";
import { mutationAction } from "../../steps/defineAction";

const { name, description, labels } = changesOf("instance");

export const updateInstance = mutationAction({
  key: "updateInstance",
  display: {
    label: "Update Instance",
    description: "Update an existing instance",
    important: true,
  },
  inputs: {
    instanceId: anyInstanceId,
    enabled: enabledState,
    integrationId: newVersionId,
    name,
    description,
    labels,
    globalDebug: switchState({
      label: "Global Debug",
      comments:
        "Whether debug mode is on for all flows of the instance. If omitted, it is unchanged.",
    }),
    configVariables: configVariables(
      "JSON object of values by key. Every config variable left out is reset to its default; to change only some, use Update Instance Config Variables. If omitted, the configuration is unchanged.",
      "Replace All Config Variables",
    ),
  },
  operation: UpdateInstance,
  field: "updateInstance",
  failOnErrors: true,
  optionalChanges: true,
  input: async (params, client, run) => {
    const { instanceId, integrationId, name, description, labels, enabled, globalDebug } = params;
    const base = {
      id: instanceId,
      integration: integrationId,
      name,
      description,
      labels,
      enabled,
      globalDebug,
    };
    const { configVariables } = params;
    if (!configVariables) return base;

    // The variables are those of the version that the instance is upgraded to.
    const { inputs, omitted } = await configVariableInputs(
      client,
      { instanceId, integrationId },
      configVariables,
      run.labels,
    );
    if (omitted.length > 0) {
      run.context.logger.warn(
        `Update Instance: these config variables are left out and will be reset to their defaults: ${quoted(omitted)}.`,
      );
    }
    return { ...base, configVariables: inputs };
  },
});
