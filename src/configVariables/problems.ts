import { InvalidInputError } from "../errors";

/** More of them than people read, so that no input keeps the process busy. */
export const MAX_PROBLEMS = 20;

/** What is wrong with an input, collected so that it is reported together. */
export class Problems {
  readonly #texts: string[] = [];

  /** @param label of the input. */
  constructor(private readonly label: string) {}

  /** @throws InvalidInputError as soon as there are `MAX_PROBLEMS`. */
  add(problem: string): void {
    this.#texts.push(problem);
    if (this.#texts.length === MAX_PROBLEMS) this.#report(`At least ${MAX_PROBLEMS} problems`);
  }

  /** @throws InvalidInputError that lists all problems; none where there are none. */
  throwIfAny(): void {
    const count = this.#texts.length;
    if (count > 0) this.#report(count === 1 ? "1 problem" : `${count} problems`);
  }

  #report(count: string): never {
    const text = `${count} in ${this.label}; nothing was changed. ${this.#texts.join(" ")}`;
    throw new InvalidInputError(text, this.label);
  }
}
