import { UnexpectedResponseError } from "../errors";
import { isLoopback } from "./auth/credentials";

/**
 * The URL in an address that the API returned.
 * @param what it is, such as "a download link", and what did not happen, for the message.
 * @throws UnexpectedResponseError when it is not encrypted on its way, or has a password in it.
 */
export function urlOf(address: string, what: string, state: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url) === true);
  if (url && isSafe && !url.username && !url.password) return url;
  throw new UnexpectedResponseError(
    `Prismatic returned ${what} that is not an https URL. ${state}`,
  );
}
