import type { Inputs } from "@prismatic-io/spectral";
import { inAction } from "../errors";

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
        throw inAction(label, error);
      }
    };
    return [key, { ...input, clean }];
  });
  return Object.fromEntries(entries);
}

/** The clean values of all inputs. Cleaners leave values as they are that were cleaned before. */
export function cleanParams(inputs: Inputs, params: object): Record<string, unknown> {
  const given = params as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(inputs).map(([key, input]) => [
      key,
      (input as unknown as Cleaning).clean(given[key]),
    ]),
  );
}
