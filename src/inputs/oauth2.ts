import { InvalidInputError } from "../errors";
import { isBlank } from "../values/isBlank";
import { cleanJson } from "./clean";
import { exampleId } from "./examples";
import { dateTime, integer, jsonObject, requiredId, secret, text } from "./fields";

export const configVariableId = requiredId(
  {
    label: "Config Variable ID",
    comments:
      "The ID of the connection's config variable, of an instance or user-level. List Config Variables returns those of an instance.",
    example: exampleId("InstanceConfigVariable"),
  },
  "InstanceConfigVariable",
  "UserLevelConfigVariable",
);
export const accessToken = secret({
  label: "Access Token",
  comments: "The OAuth 2.0 access token. Either this or a refresh token must be given.",
  placeholder: "Access token",
});
export const refreshToken = secret({
  label: "Refresh Token",
  comments: "The OAuth 2.0 refresh token that new access tokens are fetched with.",
  placeholder: "Refresh token",
});
/** Long past, so that the API refreshes at once and the imported access token may be a stale one. */
const AT_ONCE = "2000-01-01T00:00:00Z";

const refreshTime = dateTime({
  label: "Refresh At",
  comments: `When to refresh the access token, as an ISO 8601 date and time. Default: ${AT_ONCE}, a time in the past, which refreshes it at once. An access token without a refresh token needs a time in the future.`,
  example: "2026-01-31T13:00:00Z",
});
export const refreshAt = {
  ...refreshTime,
  default: AT_ONCE,
  clean: (value: unknown) => refreshTime.clean(isBlank(value) ? AT_ONCE : value),
};
export const expiresIn = integer(
  {
    label: "Expires In",
    comments: "The number of seconds that the access token is valid for.",
    example: "3600",
  },
  { min: 0, max: 2 ** 31 - 1 },
);
export const tokenType = text({
  label: "Token Type",
  comments: "The type of the access token. Most servers issue Bearer tokens.",
  example: "Bearer",
});

const additional = jsonObject({
  label: "Additional Token Fields",
  comments:
    "Further fields of the token response as a JSON object, where the connection's component reads some.",
  example: '{"instance_url": "https://acme.my.salesforce.com"}',
});
export const additionalTokenFields = {
  ...additional,
  // Quotes nothing that was given: the fields of a token are secrets.
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
