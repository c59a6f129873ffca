import type { InstanceDetailsFragment } from "../../../generated/operations";
import type { Ensured, Existing } from "../../../steps/ensure";

/** The instance as the last response had it. */
export interface State {
  status: number;
  instance: InstanceDetailsFragment;
}

/** What was done so far, for the result and for the message of what fails after it. */
export class Progress {
  #state: State;
  #isNew: boolean;
  #isUpdated = false;
  #isReconfigured: boolean;

  constructor({ status, record, created }: Existing<InstanceDetailsFragment>) {
    this.#state = { status, instance: record };
    this.#isNew = created;
    this.#isReconfigured = created;
  }

  get state(): State {
    return this.#state;
  }

  /** Whether this run created the instance. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** Whether something changed that only a deployment puts into effect. */
  get isReconfigured(): boolean {
    return this.#isReconfigured;
  }

  get outcome(): Ensured {
    if (this.#isNew) return "created";
    return this.#isUpdated ? "updated" : "unchanged";
  }

  updated(state: State, change: { isChanged: boolean; isReconfigured: boolean }): void {
    this.#state = state;
    this.#isUpdated ||= change.isChanged;
    this.#isReconfigured ||= change.isReconfigured;
  }

  /** The instance is another one, which was there before. */
  replaced(state: State): void {
    this.#state = state;
    this.#isNew = false;
    this.#isReconfigured = false;
  }

  deployed(state: State): void {
    this.#state = state;
  }
}
