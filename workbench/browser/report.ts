/** Runs checks one after the other, and prints a line for each. */
export class Report {
  /** @param onFailure says where more can be seen of what failed last. */
  constructor(private readonly onFailure: (name: string) => Promise<string>) {}

  #passed = 0;
  #failed = 0;

  get failed(): number {
    return this.#failed;
  }

  /** @param run returns what is worth knowing beside the name, if anything. */
  async check(name: string, run: () => Promise<unknown>): Promise<void> {
    const begin = performance.now();
    try {
      const note = await run();
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      this.#passed += 1;
      console.log(`ok    ${name}${typeof note === "string" ? ` (${note})` : ""}, ${seconds} s`);
    } catch (error) {
      this.#failed += 1;
      const text = error instanceof Error ? error.message : String(error);
      const more = `${text}\n${await this.onFailure(name)}`;
      console.log(`FAIL  ${name}\n      ${more.replaceAll("\n", "\n      ")}`);
    }
  }

  summary(): string {
    return `${this.#passed} checks passed, ${this.#failed} failed`;
  }
}
