import { bytesOf } from "../signature";

/**
 * The parts of a delivery in their order, with the variables of Prismatic that fill them. Prismatic
 * puts a value into the text as it is, or as JSON: which of them is not documented. So the first
 * parts are those that never have a quote, and what people choose comes after them: a name can
 * spoil what follows it, but no ID.
 */
const FIXED = [
  ["instanceId", "$INSTANCE_ID"],
  ["executionId", "$EXECUTION_ID"],
  ["trigger", "$TRIGGER"],
  ["url", "$URL"],
] as const;
const FREE = [
  ["monitor", "$NAME"],
  ["flow", "$FLOW"],
  ["step", "$STEP"],
  ["instance", "$INSTANCE"],
  ["customer", "$CUSTOMER"],
  ["customerExternalId", "$CUSTOMER_EXTERNAL_ID"],
] as const;

type Part = (typeof FIXED | typeof FREE)[number][0];

/** What a delivery says, as text. Blank where Prismatic had nothing to say. */
export type Delivered = Readonly<Record<Part, string>>;

/** The body of each delivery, with the variables that Prismatic replaces. */
export const PAYLOAD_TEMPLATE = JSON.stringify(Object.fromEntries([...FIXED, ...FREE]));

const FIXED_FORM = new RegExp(
  `^\\s*\\{${FIXED.map(([key]) => `\\s*"${key}"\\s*:\\s*"([^"]*)"\\s*,`).join("")}`,
);

/**
 * What a delivery says; undefined when its body is not the filled template. Spaces may differ, in
 * case that Prismatic writes the JSON anew.
 * @param rawBody the body, or what the platform made of it.
 */
export function deliveredIn(rawBody: unknown): Delivered | undefined {
  const text = bytesOf(rawBody)?.toString("utf8") ?? JSON.stringify(rawBody) ?? "";
  const fixed = FIXED_FORM.exec(text);
  if (!fixed) return undefined;
  const parts: [string, string][] = FIXED.map(([key], index) => [key, fixed[index + 1] ?? ""]);
  let rest = text.slice(fixed[0].length);
  for (const [index, [key]] of FREE.entries()) {
    const begin = new RegExp(`^\\s*"${key}"\\s*:\\s*"`).exec(rest);
    if (!begin) return undefined;
    rest = rest.slice(begin[0].length);
    const next = FREE[index + 1]?.[0];
    const end = rest.search(next ? new RegExp(`"\\s*,\\s*"${next}"\\s*:\\s*"`) : /"\s*\}\s*$/);
    if (end < 0) return undefined;
    parts.push([key, unescaped(rest.slice(0, end))]);
    rest = rest.slice(end).replace(/^"\s*,?/, "");
  }
  return Object.fromEntries(parts) as Delivered;
}

/** A value that was put in as JSON; one that was not stays as it is. */
export function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
