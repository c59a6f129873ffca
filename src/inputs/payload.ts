import { cleanVerbatim } from "./clean";
import { code } from "./fields";

const label = "Payload";
const verbatim = cleanVerbatim(label);

/** What a flow is tested with: text as it is, anything else as JSON. */
export const payload = {
  ...code(
    {
      label,
      comments:
        "The body of the request that starts the flow: text exactly as given, or a reference to an earlier step's result, which is sent as JSON.",
      placeholder: '{"orderId": 1234}',
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
      : JSON.stringify(content);
  },
};

/** What a step that returned a file holds, where its whole result is given. */
function fileContent(value: unknown): Uint8Array | undefined {
  const isFile =
    typeof value === "object" &&
    value !== null &&
    "data" in value &&
    value.data instanceof Uint8Array;
  return isFile ? (value.data as Uint8Array) : undefined;
}
