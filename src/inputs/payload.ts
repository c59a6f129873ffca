import { stringifyJson } from "../values/longNumber";
import { cleanVerbatim, sendable } from "./clean";
import { code } from "./fields";

const label = "Payload";
const verbatim = cleanVerbatim(label);

/** What a flow is run with: text as it is, anything else as JSON. */
function payloadOf(request: string) {
  return {
    ...code(
      {
        label,
        comments: `Body of the ${request}. Text is sent exactly as entered; a reference to a previous step's result is sent as JSON.`,
        placeholder: "Enter payload",
        example: '{"orderId": 1234}',
      },
      "json",
    ),
    clean: (value: unknown): string | undefined => {
      const content = fileContent(value) ?? value;
      return content === null || typeof content !== "object" || content instanceof Uint8Array
        ? verbatim(
            typeof content === "number" || typeof content === "boolean" ? String(content) : content,
          )
        : stringifyJson(sendable(label, content));
    },
  };
}

export const payload = payloadOf("test request");
export const webhookPayload = payloadOf("request");

/** The content of a file, where the whole result of a step is passed. */
function fileContent(value: unknown): Uint8Array | undefined {
  const isFile =
    typeof value === "object" &&
    value !== null &&
    "data" in value &&
    value.data instanceof Uint8Array;
  return isFile ? (value.data as Uint8Array) : undefined;
}
