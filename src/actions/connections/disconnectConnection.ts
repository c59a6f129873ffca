import {
  DisconnectConnection,
  DisconnectCustomerConnection,
  DisconnectScopedConnection,
  DisconnectUserLevelConnection,
} from "../../generated/operations";
import { exampleId } from "../../inputs/examples";
import { requiredId } from "../../inputs/fields";
import { idType } from "../../inputs/ids";
import { defineAction } from "../../steps/defineAction";
import { requireNoPayloadErrors } from "../../steps/payloadErrors";

export const disconnectConnection = defineAction({
  key: "disconnectConnection",
  display: {
    label: "Disconnect Connection",
    description:
      "Disconnect an OAuth 2.0 connection; its tokens are removed, and it stops working until somebody reconnects it",
  },
  effect: "write",
  inputs: {
    connectionId: requiredId(
      {
        label: "Connection ID",
        comments:
          "The unique identifier of a connection of an instance (id in the results of List Connections), of a user-level configuration, of the organization or of a customer.",
        example: exampleId("InstanceConfigVariable"),
      },
      "InstanceConfigVariable",
      "UserLevelConfigVariable",
      "ScopedConfigVariable",
      "CustomerConfigVariable",
    ),
  },
  operations: [
    DisconnectConnection,
    DisconnectUserLevelConnection,
    DisconnectScopedConnection,
    DisconnectCustomerConnection,
  ],
  perform: async (client, { connectionId }, { labels }) => {
    const input = { id: connectionId };
    switch (idType(connectionId)) {
      case "UserLevelConfigVariable": {
        const response = await client.request(DisconnectUserLevelConnection, { input });
        requireNoPayloadErrors(response.data.disconnectUserLevelConnection, labels, input);
        return { data: response };
      }
      case "ScopedConfigVariable": {
        const response = await client.request(DisconnectScopedConnection, { input });
        requireNoPayloadErrors(response.data.disconnectScopedConnection, labels, input);
        return { data: response };
      }
      case "CustomerConfigVariable": {
        const response = await client.request(DisconnectCustomerConnection, { input });
        requireNoPayloadErrors(response.data.disconnectCustomerConnection, labels, input);
        return { data: response };
      }
      default: {
        const response = await client.request(DisconnectConnection, { input });
        requireNoPayloadErrors(response.data.disconnectConnection, labels, input);
        return { data: response };
      }
    }
  },
});
