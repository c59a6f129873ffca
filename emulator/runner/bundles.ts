import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { unzipSync } from "fflate";

/** How large a bundle may be when it is unpacked, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Published bundles, each unpacked into a folder of its own when it is first used. */
export class Bundles {
  readonly #paths = new Map<string, string>();
  #folder: string | undefined;

  /** @param packageOf the zipped `dist/` of a published component, by the component's ID. */
  constructor(private readonly packageOf: (componentId: string) => Uint8Array | undefined) {}

  has(componentId: string): boolean {
    return this.packageOf(componentId) !== undefined;
  }

  /**
   * The path of a bundle's `index.js`.
   * @throws Error when nothing was uploaded for the component, or it cannot be unpacked.
   */
  path(componentId: string): string {
    let path = this.#paths.get(componentId);
    if (!path) {
      path = join(this.#unpack(componentId), "index.js");
      this.#paths.set(componentId, path);
    }
    return path;
  }

  /** Removes all folders. */
  remove(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#paths.clear();
  }

  #unpack(componentId: string): string {
    const zipped = this.packageOf(componentId);
    if (!zipped) throw new Error("The component's package was not uploaded.");
    this.#folder ??= mkdtempSync(join(tmpdir(), "prismatic-api-emulator-"));
    const target = mkdtempSync(join(this.#folder, "component-"));
    for (const [name, content] of Object.entries(unzip(zipped))) {
      const path = resolve(target, name);
      if (!path.startsWith(target + sep)) {
        throw new Error(`The component's package has a file outside of it: ${name}.`);
      }
      if (name.endsWith("/")) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return target;
  }
}

function unzip(zipped: Uint8Array): Record<string, Uint8Array> {
  let bytes = 0;
  return unzipSync(zipped, {
    filter({ originalSize }) {
      bytes += originalSize;
      if (bytes > MAX_BYTES) {
        throw new Error(`The component's package is larger than ${MAX_BYTES} bytes.`);
      }
      return true;
    },
  });
}
