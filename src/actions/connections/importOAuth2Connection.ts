import type { Client } from "../../client";
import { InvalidInputError } from "../../errors";
import {
  UpdateCustomerOAuth2Connection,
  UpdateOAuth2Connection,
  type UpdateOAuth2ConnectionInput,
  UpdateScopedOAuth2Connection,
  UpdateUserLevelOAuth2Connection,
} from "../../generated/operations";
import { idType } from "../../inputs/ids";
import {
  accessToken,
  additionalTokenFields,
  configVariableId,
  expiresIn,
  refreshAt,
  refreshTimeFor,
  refreshToken,
  tokenType,
} from "../../inputs/oauth2";
import { defineAction } from "../../steps/defineAction";
import { requireNoPayloadErrors } from "../../steps/payloadErrors";
import { stringifyJson } from "../../values/longNumber";

export const importOAuth2Connection = defineAction({
  key: "importOAuth2Connection",
  display: {
    label: "Import OAuth 2.0 Connection",
    description:
      "Import the tokens of an OAuth 2.0 connection that was authorized elsewhere; replaces its current tokens",
  },
  effect: "write",
  inputs: {
    configVariableId,
    refreshToken,
    accessToken,
    expiresIn,
    refreshAt,
    tokenType,
    additionalTokenFields,
  },
  operations: [
    UpdateOAuth2Connection,
    UpdateUserLevelOAuth2Connection,
    UpdateScopedOAuth2Connection,
    UpdateCustomerOAuth2Connection,
  ],
  perform: async (client, params, { labels }) => {
    const { configVariableId, accessToken, refreshToken, refreshAt, expiresIn, tokenType } = params;
    if (!accessToken && !refreshToken) {
      throw new InvalidInputError(
        "Access Token and Refresh Token are both missing; nothing was changed. Enter at least one of them.",
        labels.accessToken,
      );
    }
    const input = {
      id: configVariableId,
      accessToken,
      refreshToken,
      refreshAt: refreshTimeFor(refreshAt, refreshToken !== undefined),
      expiresIn,
      tokenType,
      additionalTokenFields:
        params.additionalTokenFields && stringifyJson(params.additionalTokenFields),
    };
    const { result, payload } = await send(client, input);
    requireNoPayloadErrors(payload, labels, input);
    return { data: result };
  },
});

/** Each type of connection has a mutation of its own, and all take the same input. */
async function send(client: Client, input: UpdateOAuth2ConnectionInput) {
  switch (idType(input.id ?? "")) {
    case "UserLevelConfigVariable": {
      const result = await client.request(UpdateUserLevelOAuth2Connection, { input });
      return { result, payload: result.data.updateUserLevelOAuth2Connection };
    }
    case "ScopedConfigVariable": {
      const result = await client.request(UpdateScopedOAuth2Connection, { input });
      return { result, payload: result.data.updateScopedOAuth2Connection };
    }
    case "CustomerConfigVariable": {
      const result = await client.request(UpdateCustomerOAuth2Connection, { input });
      return { result, payload: result.data.updateCustomerOAuth2Connection };
    }
    default: {
      const result = await client.request(UpdateOAuth2Connection, { input });
      return { result, payload: result.data.updateOAuth2Connection };
    }
  }
}
