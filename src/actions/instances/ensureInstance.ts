import { changesOf, EXAMPLES } from "../../inputs/common";
import { configVariables } from "../../inputs/configVariables";
import { customerId } from "../../inputs/customer";
import { flag, requiredText } from "../../inputs/fields";
import { integrationVersionId } from "../../inputs/integration";
import { defineAction } from "../../steps/defineAction";
import { bringAbout } from "./ensure/bringAbout";
import { lookUp } from "./ensure/lookUp";
import { ENSURE_OPERATIONS } from "./ensure/operations";

const { description, labels } = changesOf("instance");

export const ensureInstance = defineAction({
  key: "ensureInstance",
  display: {
    label: "Ensure Instance",
    description:
      "Make sure that a customer has this instance, configured and deployed, creating it or updating only what differs",
  },
  effect: "write",
  repeatable: true,
  inputs: {
    customerId,
    integrationId: {
      ...integrationVersionId,
      comments:
        "The unique identifier of the published version that the instance must have. An instance of another version of the integration is moved to it.",
    },
    name: requiredText({
      label: "Name",
      placeholder: "Enter instance name",
      comments: "The name of the instance, by which it is found among those of the customer.",
      example: EXAMPLES.instance.name,
    }),
    description,
    labels,
    configVariables: configVariables(
      "JSON object of config variable values by key. Only those that differ are set; config variables left out are unchanged.",
    ),
    deploy: flag(
      {
        label: "Deploy",
        comments:
          "When true, deploys the instance if its configuration or version changed or it needs deployment. When false, deploys nothing.",
      },
      true,
    ),
  },
  operations: ENSURE_OPERATIONS,
  perform: async (client, params, { labels, context }) => {
    const wanted = await lookUp(client, params, labels);
    const done = await bringAbout(client, wanted, { labels, logger: context.logger });
    const { status, outcome, deployed, instance } = done;
    return { data: { status, data: { ensureInstance: { outcome, deployed, instance } } } };
  },
});
