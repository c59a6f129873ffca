import { type Emulator, type EmulatorOptions, startEmulator } from "../../emulator";
import { type Prism, prismFor } from "./prism";

/** An emulator, and Prismatic's command line that is signed in to it. */
export interface SignedIn {
  readonly emulator: Emulator;
  readonly prism: Prism;
}

/**
 * Starts both for the tests of a file or a block, and ends them after. After each test, nothing may
 * have gone wrong inside of the emulator.
 * @param onReady takes them, before the tests and the file's later hooks.
 */
export function usePrism(onReady: (signedIn: SignedIn) => void, options?: EmulatorOptions): void {
  let signedIn: SignedIn | undefined;
  beforeAll(async () => {
    const emulator = await startEmulator(options);
    signedIn = { emulator, prism: prismFor(emulator) };
    onReady(signedIn);
  });
  afterAll(async () => {
    signedIn?.prism.remove();
    await signedIn?.emulator.stop();
  });
  afterEach(() => {
    expect(signedIn?.emulator.internalErrors).toEqual([]);
  });
}
