import { InvalidInputError } from "../errors";
import { describe } from "../values/describe";
import { isBlank } from "../values/isBlank";
import { cleanBoolean } from "./clean";

const LEAVE = "leave";

/** A switch of a record that can also be left alone, which sends nothing. */
export function switchState(shown: { label: string; comments: string }, leave = "Do not change") {
  const { label } = shown;
  const boolean = cleanBoolean(label);
  return {
    ...shown,
    example: "on",
    type: "string" as const,
    required: false as const,
    default: LEAVE,
    model: [
      { label: leave, value: LEAVE },
      { label: "On", value: "on" },
      { label: "Off", value: "off" },
    ],
    clean: (value: unknown): boolean | undefined => {
      const choice = typeof value === "string" ? value.trim().toLowerCase() : value;
      if (isBlank(choice) || choice === LEAVE) return undefined;
      if (choice === "on" || choice === "off") return choice === "on";
      try {
        return boolean(choice);
      } catch {
        throw new InvalidInputError(
          `${label} must be leave, on or off, but is ${describe(value)}.`,
          label,
        );
      }
    },
  };
}
