import type { Emulator } from "../../emulator";
import { ask } from "../../emulator/server/testing";

/** Publishes what `publishInput` made of a component, which must not be rejected. */
export async function publishInto(emulator: Emulator, input: object): Promise<void> {
  const { data, errors } = await ask(
    emulator,
    "mutation ($input: PublishComponentInput!) { publishComponent(input: $input) { errors { field messages } } }",
    { input },
  );
  expect({ data, errors }).toEqual({ data: { publishComponent: { errors: [] } } });
}
