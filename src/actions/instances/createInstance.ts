import { configVariableInputs } from "../../configVariables";
import { CreateInstance } from "../../generated/operations";
import { attributesOf } from "../../inputs/common";
import { configVariables } from "../../inputs/configVariables";
import { customerId } from "../../inputs/customer";
import { requiredText } from "../../inputs/fields";
import { integrationVersionId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

const { description, labels } = attributesOf("instance");

export const createInstance = mutationAction({
  key: "createInstance",
  display: {
    label: "Create Instance",
    description:
      "Create an instance of an integration for a customer without deploying it; returns its flows with their webhook URLs",
  },
  inputs: {
    customerId,
    integrationId: integrationVersionId,
    name: requiredText({
      label: "Name",
      placeholder: "Enter instance name",
      comments: "The name of the instance.",
      example: "Acme Orders",
    }),
    description,
    labels,
    configVariables: configVariables(
      "JSON object of config variable values by key. Each value must match its variable's type. Config variables left out use their defaults.",
    ),
  },
  operation: CreateInstance,
  field: "createInstance",
  input: async (params, client, run) => {
    const { customerId, integrationId, name, description, labels, configVariables } = params;
    const base = { customer: customerId, integration: integrationId, name, description, labels };
    if (!configVariables) return base;
    const { inputs } = await configVariableInputs(
      client,
      { customerId, integrationId },
      configVariables,
      run.labels,
    );
    return { ...base, configVariables: inputs };
  },
});
