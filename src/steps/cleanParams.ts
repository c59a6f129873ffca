import type { Inputs } from "@prismatic-io/spectral";
import { InvalidInputError, inAction, isNamedError } from "../errors";

type Cleaning = { clean: (value: unknown) => unknown };

/**
 * The inputs with cleaners that report a bad value after the label of what the inputs belong to:
 * the platform cleans params before it performs anything.
 */
export function labelled<TInputs extends Inputs>(label: string, inputs: TInputs): TInputs {
  const entries = Object.entries(inputs).map(([key, input]) => {
    const clean = (value: unknown): unknown => {
      try {
        return (input as unknown as Cleaning).clean(value);
      } catch (error) {
        throw inAction(label, isOurs(error) ? error : unreadable(labelOf(input)));
      }
    };
    return [key, { ...input, clean }];
  });
  return Object.fromEntries(entries);
}

/** An input's label as text. */
export function labelOf({ label }: Inputs[string]): string {
  return typeof label === "string" ? label : label.value;
}

// What a value's own code throws, such as that of a getter, can be anything.
function isOurs(error: unknown): boolean {
  try {
    return isNamedError(error);
  } catch {
    return false;
  }
}

function unreadable(label: string): InvalidInputError {
  return new InvalidInputError(`${label} could not be read: its value is not plain data.`, label);
}

/** The clean values of all inputs. Cleaners leave values as they are that were cleaned before. */
export function cleanParams(inputs: Inputs, params: object): Record<string, unknown> {
  const given = params as Record<string, unknown>;
  const cleaned: Record<string, unknown> = {};
  for (const key in inputs) cleaned[key] = (inputs[key] as unknown as Cleaning).clean(given[key]);
  return cleaned;
}
