import { InvalidInputError } from "../../errors";
import {
  UpdateOAuth2Connection,
  UpdateUserLevelOAuth2Connection,
} from "../../generated/operations";
import { idType } from "../../inputs/ids";
import {
  accessToken,
  additionalTokenFields,
  configVariableId,
  expiresIn,
  refreshAt,
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
  safety: "write",
  inputs: {
    configVariableId,
    refreshToken,
    accessToken,
    expiresIn,
    refreshAt,
    tokenType,
    additionalTokenFields,
  },
  operations: [UpdateOAuth2Connection, UpdateUserLevelOAuth2Connection],
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
      refreshAt,
      expiresIn,
      tokenType,
      additionalTokenFields:
        params.additionalTokenFields && stringifyJson(params.additionalTokenFields),
    };
    if (idType(configVariableId) === "UserLevelConfigVariable") {
      const answer = await client.request(UpdateUserLevelOAuth2Connection, { input });
      requireNoPayloadErrors(answer.data.updateUserLevelOAuth2Connection, labels, input);
      return { data: answer };
    }
    const answer = await client.request(UpdateOAuth2Connection, { input });
    requireNoPayloadErrors(answer.data.updateOAuth2Connection, labels, input);
    return { data: answer };
  },
});
