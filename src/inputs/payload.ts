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
  clean: (value: unknown): string | undefined =>
    value === null || value === undefined || typeof value === "string" || Buffer.isBuffer(value)
      ? verbatim(value)
      : JSON.stringify(value),
};
