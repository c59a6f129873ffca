import { InvalidInputError } from "../errors";
import { isBlank } from "../values/isBlank";
import { cleanJson } from "./clean";
import { exampleId } from "./examples";
import { dateTime, integer, jsonObject, requiredId, secret, text } from "./fields";

export const configVariableId = requiredId(
  {
    label: "Connection Config Variable ID",
    placeholder: "Enter config variable ID",
    comments:
      "The unique identifier of the connection to import tokens into: id in the results of List Config Variables, or of a user-level, organization or customer connection.",
    example: exampleId("InstanceConfigVariable"),
  },
  "InstanceConfigVariable",
  "UserLevelConfigVariable",
  "ScopedConfigVariable",
  "CustomerConfigVariable",
);
export const accessToken = secret({
  label: "Access Token",
  comments: "The OAuth 2.0 access token. Required if Refresh Token is omitted.",
});
export const refreshToken = secret({
  label: "Refresh Token",
  comments:
    "The OAuth 2.0 refresh token, used to fetch new access tokens. Required if Access Token is omitted.",
});
/** Long past, so that the API refreshes immediately, and an expired access token can be imported. */
const IMMEDIATELY = "2000-01-01T00:00:00Z";

const refreshTime = dateTime({
  label: "Refresh At",
  comments:
    "Date and time of the next token refresh (ISO 8601). The default is in the past: the token is refreshed immediately. Without a refresh token, the default is not sent.",
  example: "2026-01-31T13:00:00Z",
});
/**
 * Checks the time of the refresh against what it needs.
 * @returns the time to send; undefined where a token that cannot be refreshed has the default.
 * @throws InvalidInputError for another past time without a refresh token.
 */
export function refreshTimeFor(time: string | undefined, hasRefreshToken: boolean) {
  if (hasRefreshToken || time === undefined || Date.parse(time) > Date.now()) return time;
  if (Date.parse(time) === Date.parse(IMMEDIATELY)) return undefined;
  throw new InvalidInputError(
    `${refreshTime.label} is in the past, but without ${refreshToken.label} the access token cannot be refreshed; nothing was changed. Enter the refresh token, a future time, or no time.`,
    refreshTime.label,
  );
}

export const refreshAt = {
  ...refreshTime,
  default: IMMEDIATELY,
  clean: (value: unknown) => refreshTime.clean(isBlank(value) ? IMMEDIATELY : value),
};
export const expiresIn = integer(
  {
    label: "Expires In Seconds",
    placeholder: "Enter seconds",
    comments: "Lifetime of the access token, in seconds (0 or more).",
    example: "3600",
  },
  { min: 0, max: 2 ** 31 - 1 },
);
export const tokenType = text({
  label: "Token Type",
  comments: "The type of the access token, usually Bearer.",
  example: "Bearer",
});

const additional = jsonObject({
  label: "Additional Token Fields",
  placeholder: "Enter token fields as JSON",
  comments:
    "Other fields of the token response that the connection's component uses, as a JSON object.",
  example: '{"instance_url": "https://acme.my.salesforce.com"}',
});
export const additionalTokenFields = {
  ...additional,
  // Quotes no value: the fields of a token are secrets.
  clean: (value: unknown) => {
    const parsed = cleanJson(additional.label)(value);
    if (parsed !== undefined && (typeof parsed !== "object" || Array.isArray(parsed))) {
      throw new InvalidInputError(
        `${additional.label} must be a JSON object such as {"instance_url": "https://acme.my.salesforce.com"}.`,
        additional.label,
      );
    }
    return parsed === undefined ? undefined : additional.clean(parsed);
  },
};
