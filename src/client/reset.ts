import { resetLearned } from "./adapt/learned";
import { resetTokens } from "./auth/tokens";
import { closeConnections } from "./http/transport";
import { resetBudgets } from "./retry/budget";
import { resetPaces } from "./retry/pace";

/** Forgets tokens, retry budgets, rates and what the API lacks, and closes kept connections: what tests need between them. */
export function resetClients(): void {
  resetTokens();
  resetBudgets();
  resetPaces();
  resetLearned();
  closeConnections();
}
