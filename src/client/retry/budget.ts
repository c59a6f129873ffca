import type { Runtime } from "../runtime";

const CAPACITY = 50;
const PER_SUCCESS = 0.2;
const PER_SECOND = 0.5;

/**
 * How many retries a process may still make against one endpoint, so that an outage does not
 * multiply the load: 50 at first, a fifth of one more for each success, and one more every two
 * seconds.
 */
export class RetryBudget {
  #left = CAPACITY;
  #seen: number | undefined;

  /** Takes one retry; false when none is left. */
  take(runtime: Runtime): boolean {
    const now = runtime.now();
    const passed = Math.max(0, now - (this.#seen ?? now));
    this.#seen = now;
    this.#add((passed / 1000) * PER_SECOND);
    if (this.#left < 1) {
      return false;
    }
    this.#left -= 1;
    return true;
  }

  /** To be called for each call that succeeded. */
  succeeded(): void {
    this.#add(PER_SUCCESS);
  }

  #add(amount: number): void {
    this.#left = Math.min(CAPACITY, this.#left + amount);
  }
}

const budgets = new Map<string, RetryBudget>();

/** The process's budget for an endpoint. */
export function budgetOf(endpoint: string): RetryBudget {
  let budget = budgets.get(endpoint);
  if (!budget) {
    budget = new RetryBudget();
    budgets.set(endpoint, budget);
  }
  return budget;
}

/** Forgets what was spent. */
export function resetBudgets(): void {
  budgets.clear();
}
