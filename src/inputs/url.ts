import { InvalidInputError } from "../errors";
import { cleanText } from "./clean";
import { required, requiredText, type Shown } from "./fields";

/** Protocols that people mix up with it; anything else can be a part of a secret. */
const PROTOCOL = /^(ftp|ftps|sftp|ws|wss|file|mailto|data|javascript):$/;

/** An address of HTTP or HTTPS that is required. */
export function requiredUrl(shown: Shown) {
  const { label } = shown;
  const text = cleanText(label);
  const clean = (value: unknown): string | undefined => {
    const url = text(value);
    if (url === undefined) return undefined;
    const protocol = URL.canParse(url) ? new URL(url).protocol : "";
    if (protocol === "https:" || protocol === "http:") return url;
    // The address might hold a key, so it is described instead of quoted.
    throw new InvalidInputError(
      `${label} must be an address such as https://hooks.example.com/alerts, but ${PROTOCOL.test(protocol) ? `starts with ${protocol}` : "is not one"}.`,
      label,
    );
  };
  return { ...requiredText(shown), clean: required(label, clean) };
}
