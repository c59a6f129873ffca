import { UpdateIntegrationMarketplaceConfiguration } from "../../generated/operations";
import { choice, longText } from "../../inputs/fields";
import { integrationVersionId, MARKETPLACE_CONFIGURATIONS } from "../../inputs/integration";
import { switchState } from "../../inputs/switchState";
import { mutationAction } from "../../steps/defineAction";

export const updateMarketplaceConfiguration = mutationAction({
  key: "updateMarketplaceConfiguration",
  display: {
    label: "Update Marketplace Configuration",
    description: "Offer a published version of an integration in the marketplace, or withdraw it",
  },
  inputs: {
    integrationId: integrationVersionId,
    marketplaceConfiguration: choice(
      {
        label: "Marketplace Config",
        comments:
          "Whether customers see the integration in the marketplace, and whether they can deploy it themselves. If omitted, it is unchanged.",
        example: "AVAILABLE_AND_DEPLOYABLE",
      },
      MARKETPLACE_CONFIGURATIONS,
    ),
    overview: longText({
      label: "Overview",
      comments:
        "New text that describes the integration in the marketplace. If omitted, the overview is unchanged. Cannot be cleared with this action.",
      example: "Sends the orders of your shop to your ERP",
    }),
    allowMultipleInstances: switchState({
      label: "Allow Multiple Instances",
      comments:
        "Whether a customer can deploy more than one instance of the integration. If omitted, it is unchanged.",
    }),
  },
  operation: UpdateIntegrationMarketplaceConfiguration,
  field: "updateIntegrationMarketplaceConfiguration",
  optionalChanges: true,
  input: ({ integrationId, allowMultipleInstances, ...rest }) => ({
    id: integrationId,
    allowMultipleMarketplaceInstances: allowMultipleInstances,
    ...rest,
  }),
});
