import { CreateAlertWebhook } from "../../generated/operations";
import { nameOf } from "../../inputs/alerts";
import { keyValueList, requiredCode } from "../../inputs/fields";
import { headersText } from "../../inputs/headers";
import { requiredUrl } from "../../inputs/url";
import { mutationAction } from "../../steps/defineAction";

export const createAlertWebhook = mutationAction({
  key: "createAlertWebhook",
  display: {
    label: "Create Alert Webhook",
    description: "Create a webhook that alert monitors can notify",
  },
  inputs: {
    name: nameOf("alert webhook", "PagerDuty"),
    url: requiredUrl({
      label: "URL",
      comments: "Where alerts are sent to with HTTP POST.",
      example: "https://hooks.example.com/alerts",
    }),
    payloadTemplate: requiredCode(
      {
        label: "Payload Template",
        comments:
          "The body of each request. Variables such as $NAME, $INSTANCE, $CUSTOMER, $FLOW, $TRIGGER, $EXECUTION_ID and $URL are replaced.",
        example: '{"text": "$NAME: $INSTANCE of $CUSTOMER. See $URL"}',
      },
      "json",
    ),
    headers: keyValueList({
      label: "Headers",
      keyLabel: "Header",
      placeholder: "Enter header name",
      comments:
        "HTTP headers of each request. They are sent to the webhook only and never returned.",
      example: "X-Alert-Source",
    }),
  },
  operation: CreateAlertWebhook,
  field: "createAlertWebhook",
  input: ({ name, url, payloadTemplate, headers }) => ({
    name,
    url,
    payloadTemplate,
    headers: headersText(headers),
  }),
});
