import { ValidateIntegrationSchema } from "../../generated/operations";
import { definition } from "../../inputs/definition";
import { defineAction } from "../../steps/defineAction";
import { withSafeErrors } from "../../steps/payloadErrors";

export const validateDefinition = defineAction({
  key: "validateDefinition",
  display: {
    label: "Validate Definition",
    description:
      "Check an integration's YAML definition without importing it; returns whether it is valid and what is wrong with it",
  },
  effect: "read",
  inputs: { definition },
  operations: [ValidateIntegrationSchema],
  perform: async (client, { definition }) => {
    const input = { definition };
    const { status, data } = await client.request(ValidateIntegrationSchema, { input });
    const payload = withSafeErrors(data.validateIntegrationSchema, input);
    // A definition with errors comes without a result.
    const isValid = payload.errors.length === 0 && payload.result?.isValid === true;
    return {
      data: {
        status,
        data: { validateIntegrationSchema: { ...payload, result: { isValid } } },
      },
    };
  },
});
